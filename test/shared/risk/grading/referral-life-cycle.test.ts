import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ARRIVAL_DUE,
  afterStep,
  mayBeSent,
  OPEN_REFERRAL_STATES,
  REFERRAL_STATES,
  REFERRAL_STEPS,
  RESULT_DUE,
  type ReferralState,
  type ReferralStep,
  referralTiming,
} from '../../../../shared/risk/grading/referral-life-cycle.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';

const SENT = '2026-11-23' as CalendarDate;

describe('a referral', () => {
  test.each<[ReferralState, string]>([
    ['sent', 'accepted arrived assessed cancelled'],
    ['accepted', 'arrived assessed cancelled'],
    ['arrived', 'assessed cancelled'],
    ['assessed', ''],
    ['cancelled', ''],
  ])('that is %s can still be: %s', (state, steps) => {
    expect(REFERRAL_STEPS.filter((step) => afterStep(state, step) !== null).join(' ')).toBe(steps);
  });

  test('is open until it is assessed or cancelled', () => {
    expect(OPEN_REFERRAL_STATES).toEqual(['sent', 'accepted', 'arrived']);
  });

  test('never goes back, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<ReferralStep>(...REFERRAL_STEPS)), (steps) => {
        let state: ReferralState = 'sent';
        for (const step of steps) {
          const next = afterStep(state, step);
          if (next === null) continue;
          expect(REFERRAL_STATES.indexOf(next)).toBeGreaterThan(REFERRAL_STATES.indexOf(state));
          expect(OPEN_REFERRAL_STATES).toContain(state);
          state = next;
        }
      }),
    );
  });

  test('does not move a woman who is not stable; help can always be asked for', () => {
    expect([mayBeSent('transfer', true), mayBeSent('transfer', false)]).toEqual([true, false]);
    for (const stable of [true, false]) {
      expect([mayBeSent('on-site-help', stable), mayBeSent('remote-guidance', stable)]).toEqual([true, true]);
    }
  });
});

describe('lateness of a referral sent on 23 November', () => {
  const [arrival, result] = [ARRIVAL_DUE.days, RESULT_DUE.days];
  test.each<[string, ReferralState, number, 'arrival' | 'result' | null, number]>([
    ['on the day', 'sent', 0, null, 0],
    ['on the last day to arrive', 'sent', arrival, null, 0],
    ['a day after', 'sent', arrival + 1, 'arrival', 1],
    ['accepted, a day after', 'accepted', arrival + 1, 'arrival', 1],
    ['arrived, before the result is due', 'arrived', arrival + 1, null, 0],
    ['arrived, on the last day for a result', 'arrived', result, null, 0],
    ['arrived, a day after', 'arrived', result + 1, 'result', 1],
    ['never arrived after three weeks', 'sent', 21, 'arrival', 21 - arrival],
    ['assessed, long after', 'assessed', 100, null, 0],
    ['cancelled, long after', 'cancelled', 100, null, 0],
  ])('%s', (_, state, days, late, daysLate) => {
    expect(referralTiming({ state, sentOn: SENT }, addDays(SENT, days))).toMatchObject({ late, daysLate });
  });
});
