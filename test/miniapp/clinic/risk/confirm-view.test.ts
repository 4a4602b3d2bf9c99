import { describe, expect, it } from 'vitest';
import {
  confirmable,
  NO_OVERRIDE,
  overrideOptions,
  overrideProblem,
  type Standing,
} from '../../../../miniapp/src/clinic/risk/assessment/confirm-view.ts';
import type { RiskColour } from '../../../../shared/risk/colour.ts';

describe('a colour to be confirmed', () => {
  const standing = (proposed: Standing['proposed'], last: RiskColour | null): Standing => ({ proposed, last });
  it.each<[Standing['proposed'], RiskColour | null, RiskColour | null, string, string]>([
    // proposed, last, one press confirms, instead without lowering, after 我要下调
    ['unassessed', null, null, 'green yellow orange red', ''],
    ['unassessed', 'orange', null, 'orange red', 'green yellow'],
    ['yellow', null, 'yellow', 'orange red', 'green'],
    ['yellow', 'yellow', 'yellow', 'orange red', 'green'],
    ['yellow', 'red', null, 'red', 'green yellow orange'],
    ['red', 'green', 'red', '', 'green yellow orange'],
  ])('proposed %s after %s', (proposed, last, ready, higher, lower) => {
    const of = (lowering: boolean) =>
      overrideOptions(standing(proposed, last), lowering)
        .map(({ colour }) => colour)
        .join(' ');
    expect(confirmable(standing(proposed, last))).toBe(ready);
    expect(of(false)).toBe(higher);
    expect(of(true)).toBe(lower);
  });

  it('is lowered by nobody by default', () => {
    expect(NO_OVERRIDE).toEqual({ colour: null, lower: false, reason: '' });
  });

  it.each([
    ['without a colour', {}, '请选颜色'],
    ['higher without a reason', { colour: 'red' }, '和建议不一样，请写明理由'],
    ['higher with blanks for a reason', { colour: 'red', reason: '  ' }, '和建议不一样，请写明理由'],
    ['higher with a reason', { colour: 'red', reason: '家族史' }, null],
    ['lower without saying so', { colour: 'green', reason: '复查正常' }, '比建议或原来的颜色低，请选“调低”并写明理由'],
    ['lower, said and explained', { colour: 'green', reason: '复查', lower: true }, null],
  ] as const)('%s', (_, change, problem) => {
    expect(overrideProblem(standing('yellow', null), { ...NO_OVERRIDE, ...change })).toBe(problem);
  });
});
