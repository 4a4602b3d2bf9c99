import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RISK_COLOURS } from '../../../../shared/risk/colour.ts';
import { type ColourChoice, decide, decisionOf, PROPOSED_COLOURS } from '../../../../shared/risk/grading/decide.ts';

const choice = (over: Partial<ColourChoice>): ColourChoice => ({
  proposed: 'yellow',
  last: null,
  colour: 'yellow',
  lower: false,
  reason: undefined,
  ...over,
});

const answer = (over: Partial<ColourChoice>) => {
  const decided = decide(choice(over));
  return decided.ok ? decided.decision : decided.refusal;
};

describe('a clinician’s colour against the proposal and the colour last confirmed', () => {
  test.each<[string, Partial<ColourChoice>, string]>([
    ['the proposal, for the first time', {}, 'as-proposed'],
    ['the proposal, higher than before', { last: 'green' }, 'as-proposed'],
    ['the proposal, the same as before', { last: 'yellow' }, 'as-proposed'],
    ['higher than the proposal, with a reason', { colour: 'red', reason: '病情重' }, 'raised'],
    ['higher than the proposal, without one', { colour: 'red' }, 'needs-reason'],
    ['higher than the proposal, with a reason of spaces', { colour: 'red', reason: '  ' }, 'needs-reason'],
    ['the earlier higher colour, with a reason', { last: 'orange', colour: 'orange', reason: '再看' }, 'kept'],
    ['the earlier higher colour, without one', { last: 'orange', colour: 'orange' }, 'needs-reason'],
    ['the proposal, below the earlier colour', { last: 'orange' }, 'needs-explicit-lowering'],
    ['the same, said on purpose without a reason', { last: 'orange', lower: true }, 'needs-reason'],
    ['the same, said on purpose with a reason', { last: 'orange', lower: true, reason: '已痊愈' }, 'lowered'],
    ['below the proposal', { colour: 'green', reason: '误填' }, 'needs-explicit-lowering'],
    ['below the proposal on purpose', { colour: 'green', lower: true, reason: '误填' }, 'lowered'],
    [
      'between the proposal and the earlier one',
      { last: 'red', colour: 'orange', lower: true, reason: '好转' },
      'lowered',
    ],
    [
      'above the earlier one and below the proposal',
      { proposed: 'red', last: 'green', colour: 'orange', lower: true, reason: '会诊' },
      'lowered',
    ],
    ['nothing proposed, without a reason', { proposed: 'unassessed', colour: 'green' }, 'needs-reason'],
    ['nothing proposed, with a reason', { proposed: 'unassessed', colour: 'green', reason: '面诊' }, 'placed'],
    [
      'nothing proposed, the earlier colour kept',
      { proposed: 'unassessed', last: 'red', colour: 'red', reason: '未变' },
      'kept',
    ],
    [
      'nothing proposed, below the earlier colour',
      { proposed: 'unassessed', last: 'red', colour: 'green', reason: '未变' },
      'needs-explicit-lowering',
    ],
    ['the proposal, while a gap could belong to a higher colour', { openGap: 'red' }, 'gap-needs-reason'],
    ['the same with a reason', { openGap: 'red', reason: '会诊后不属于' }, 'as-proposed'],
    ['the proposal, while a gap could belong to no higher colour', { openGap: 'yellow' }, 'as-proposed'],
    ['“lower” on what is no lowering', { lower: true, reason: '手滑' }, 'is-no-lowering'],
  ])('%s', (_, over, expected) => {
    expect(answer(over)).toBe(expected);
  });
});

describe('whatever is proposed and confirmed', () => {
  const any = fc.record({
    proposed: fc.constantFrom(...PROPOSED_COLOURS),
    last: fc.constantFrom(null, ...RISK_COLOURS),
    colour: fc.constantFrom(...RISK_COLOURS),
    lower: fc.boolean(),
    reason: fc.constantFrom(undefined, '', ' ', '理由'),
  });
  const rank = (colour: string | null) => (RISK_COLOURS as readonly (string | null)[]).indexOf(colour);

  test('a colour below the proposal or below the last one never passes without `lower` and a reason', () => {
    fc.assert(
      fc.property(any, (given) => {
        const decided = decide(given);
        const below = rank(given.colour) < rank(given.proposed) || rank(given.colour) < rank(given.last);
        if (decided.ok && below)
          expect([decided.decision, given.lower, given.reason]).toEqual(['lowered', true, '理由']);
        if (decided.ok && !below) expect([decided.decision, given.lower]).not.toContain('lowered');
      }),
    );
  });

  test('only the proposal itself passes without a reason', () => {
    fc.assert(
      fc.property(any, (given) => {
        const decided = decide({ ...given, reason: undefined });
        if (decided.ok) expect([decided.decision, given.colour]).toEqual(['as-proposed', given.proposed]);
      }),
    );
  });

  test('with a reason and the right `lower` every colour can be confirmed', () => {
    fc.assert(
      fc.property(any, (given) => {
        const lower = decisionOf(given) === 'lowered';
        expect(decide({ ...given, lower, reason: '理由' }).ok).toBe(true);
      }),
    );
  });
});
