import { describe, expect, it } from 'vitest';
import {
  confirmable,
  NO_OVERRIDE,
  overrideOptions,
  overrideProblem,
  type Standing,
  whyNotConfirmable,
} from '../../../../miniapp/src/clinic/risk/assessment/confirm-view.ts';
import type { RiskColour } from '../../../../shared/risk/colour.ts';

describe('a colour to be confirmed', () => {
  const standing = (
    proposed: Standing['proposed'],
    last: RiskColour | null,
    openGap: RiskColour | null = null,
  ): Standing => ({ proposed, last, openGap });
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

  it('is not confirmed in one press while a gap could belong to a higher one: the proposal, or more, takes a reason', () => {
    const open = standing('yellow', null, 'red');
    expect(confirmable(open)).toBeNull();
    expect(overrideOptions(open, false).map(({ colour, note }) => [colour, note])).toEqual([
      ['yellow', '按建议'],
      ['orange', '高于建议'],
      ['red', '高于建议'],
    ]);
    expect(overrideProblem(open, { colour: 'yellow', lower: false, reason: '' })).toMatch(/请写明理由/);
    expect(overrideProblem(open, { colour: 'yellow', lower: false, reason: '会诊' })).toBeNull();
    expect(confirmable(standing('red', null, 'red'))).toBe('red');
  });

  it('says why one press does not do', () => {
    expect(whyNotConfirmable(standing('unassessed', null), false)).toMatch(/^先把要紧的答完/);
    expect(whyNotConfirmable(standing('unassessed', null), true)).toMatch(/^各项都答了/);
    expect(whyNotConfirmable(standing('unassessed', null, 'red'), true)).toMatch(/^有的情况评估表没有写到，要由医生/);
    expect(whyNotConfirmable(standing('yellow', 'red'), true)).toMatch(/^建议低于上次/);
    expect(whyNotConfirmable(standing('yellow', null, 'red'), true)).toMatch(/可能要定更高/);
  });

  it('names a colour where none was proposed as the clinician’s own', () => {
    expect(overrideOptions(standing('unassessed', null), false)[0]).toMatchObject({
      colour: 'green',
      note: '由您判定',
    });
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
