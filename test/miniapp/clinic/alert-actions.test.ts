import { describe, expect, it } from 'vitest';
import { attemptsLacking, nextAct, otherActs } from '../../../miniapp/src/clinic/danger/alert-actions.ts';
import { ALERT_STATES } from '../../../shared/danger/alert.ts';

const standing = (state: (typeof ALERT_STATES)[number], change: Partial<Parameters<typeof nextAct>[0]> = {}) => ({
  state,
  outcome: null,
  contactAttempts: 0,
  ...change,
});

describe('the next step of an alert', () => {
  it.each([
    ['routed', 'acknowledge', ['contact']],
    ['notified', 'acknowledge', ['contact']],
    ['seen', 'acknowledge', ['contact']],
    ['acknowledged', 'plan', ['contact', 'outcome']],
    ['planned', 'outcome', ['contact', 'plan']],
    ['outcome-recorded', 'close', ['contact', 'outcome']],
    ['closed', null, []],
  ] as const)('%s: %s, and beside it %j', (state, next, others) => {
    const at = standing(state, state === 'outcome-recorded' ? { outcome: 'admitted' } : {});
    expect([nextAct(at), otherActs(at)]).toEqual([next, others]);
  });

  it('is never offered twice', () => {
    for (const state of ALERT_STATES) {
      const at = standing(state);
      expect(otherActs(at)).not.toContain(nextAct(at));
    }
  });

  it('is another attempt while she was not tried three times, and closing only then', () => {
    const tried = (contactAttempts: number) =>
      standing('outcome-recorded', { outcome: 'could-not-reach', contactAttempts });
    expect([0, 2, 3, 4].map((attempts) => nextAct(tried(attempts)))).toEqual(['contact', 'contact', 'close', 'close']);
    expect([0, 2, 3, 4].map((attempts) => attemptsLacking(tried(attempts)))).toEqual([3, 1, 0, 0]);
    expect(otherActs(tried(2))).not.toContain('close');
  });
});
