import { describe, expect, it } from 'vitest';
import { ALERT_STATES } from '../../../shared/danger/alert.ts';
import {
  countyEscalation,
  DEFAULT_ESCALATION,
  dueSteps,
  type EscalationPolicy,
  nextDueAt,
  policyFaults,
  rungsTold,
  toLevel,
  type WaitingAlert,
} from '../../../shared/danger/escalation.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';

const start = 1_000_000;
const waiting = (alert: Partial<WaitingAlert> = {}): WaitingAlert => ({
  urgency: 'emergency',
  state: 'notified',
  level: 0,
  waitingSince: start,
  stepsTaken: 0,
  ...alert,
});

const due = (minutes: number, alert: Partial<WaitingAlert> = {}, policy = DEFAULT_ESCALATION) =>
  dueSteps(waiting(alert), start + minutes * MINUTE_MS, policy).map(({ step, action, dueAt, level, rungs }) => ({
    step,
    action,
    minute: (dueAt - start) / MINUTE_MS,
    level,
    rungs,
  }));

const ladder = (urgency: WaitingAlert['urgency'], policy: EscalationPolicy = DEFAULT_ESCALATION) =>
  policy.ladders[urgency].map(({ afterMs, action }) => `${afterMs / MINUTE_MS} ${action}`);

describe('the default policy', () => {
  it('waits 3, 5, 10, 15 minutes; 15, 30, 60 minutes; 4, 12, 24 hours', () => {
    expect(ladder('emergency')).toEqual(['3 notify-again', '5 next-level', '10 next-level', '15 next-level']);
    expect(ladder('today')).toEqual(['15 next-level', '30 next-level', '60 next-level']);
    expect(ladder('within-24h')).toEqual(['240 next-level', '720 next-level', '1440 next-level']);
    expect(policyFaults(DEFAULT_ESCALATION)).toEqual([]);
  });
});

describe('the steps due', () => {
  it('come not a millisecond early', () => {
    expect(dueSteps(waiting(), start + 3 * MINUTE_MS - 1, DEFAULT_ESCALATION)).toEqual([]);
    expect(due(3)).toEqual([{ step: 0, action: 'notify-again', minute: 3, level: 0, rungs: [0] }]);
  });

  it('climb one rung at a time and at the top tell every rung again', () => {
    expect(due(15)).toEqual([
      { step: 0, action: 'notify-again', minute: 3, level: 0, rungs: [0] },
      { step: 1, action: 'next-level', minute: 5, level: 1, rungs: [1] },
      { step: 2, action: 'next-level', minute: 10, level: 2, rungs: [2] },
      { step: 3, action: 'next-level', minute: 15, level: 2, rungs: [0, 1, 2] },
    ]);
  });

  it('go on at the last gap for ever', () => {
    expect(due(20, { stepsTaken: 4, level: 2 })).toEqual([
      { step: 4, action: 'notify-again', minute: 20, level: 2, rungs: [0, 1, 2] },
    ]);
    expect(due(24, { stepsTaken: 5, level: 2 })).toEqual([]);
    expect(due(25, { stepsTaken: 5, level: 2 }).map(({ minute }) => minute)).toEqual([25]);
    expect(due(90, { urgency: 'today', stepsTaken: 3 }).map(({ minute }) => minute)).toEqual([90]);
    expect(due(36 * 60, { urgency: 'within-24h', stepsTaken: 3 }).map(({ minute }) => minute)).toEqual([36 * 60]);
  });

  it('after a scheduler was stopped for three hours are each ladder step once, in order, and one repeat', () => {
    expect(due(180).map(({ step, minute }) => [step, minute])).toEqual([
      [0, 3],
      [1, 5],
      [2, 10],
      [3, 15],
      [36, 180],
    ]);
    expect(due(180, { stepsTaken: 37, level: 2 })).toEqual([]);
  });

  it('are none once somebody has acknowledged, and run in every state before', () => {
    const counts = ALERT_STATES.map((state) => due(3, { state }).length);
    expect(counts).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  });

  it('start from the rungs already told', () => {
    expect(due(5, { stepsTaken: 1, level: 1 })).toEqual([
      { step: 1, action: 'next-level', minute: 5, level: 2, rungs: [2] },
    ]);
  });
});

describe('the next due time', () => {
  it('is always there while nobody has answered, and gone afterwards', () => {
    const next = (stepsTaken: number) => nextDueAt(waiting({ stepsTaken }), DEFAULT_ESCALATION);
    expect([0, 1, 2, 3, 4, 5].map((taken) => ((next(taken) ?? 0) - start) / MINUTE_MS)).toEqual([3, 5, 10, 15, 20, 25]);
    expect(nextDueAt(waiting({ state: 'acknowledged' }), DEFAULT_ESCALATION)).toBeNull();
  });
});

describe('a rung', () => {
  it('is the next one up to the county, and stays on a mere reminder', () => {
    expect([0, 1, 2].map((level) => toLevel(level, 'next-level'))).toEqual([1, 2, 2]);
    expect([0, 1, 2].map((level) => toLevel(level, 'notify-again'))).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((level) => rungsTold(level, 'notify-again'))).toEqual([[0], [0, 1], [0, 1, 2]]);
  });
});

describe("a county's own policy", () => {
  const county = countyEscalation('guanxian', { today: [{ afterMs: HOUR_MS, action: 'next-level' }] }, 'county order');

  it('replaces the ladders it names and keeps the others', () => {
    expect(ladder('today', county)).toEqual(['60 next-level']);
    expect(ladder('emergency', county)).toEqual(ladder('emergency'));
    expect(county).toMatchObject({ id: 'guanxian', source: 'county order', verified: false });
  });

  it('of a single step repeats at that step', () => {
    expect(due(120, { urgency: 'today', stepsTaken: 1 }, county).map(({ minute }) => minute)).toEqual([120]);
  });

  it('is refused in words when its times do not rise', () => {
    const step = (afterMs: number) => ({ afterMs, action: 'next-level' }) as const;
    const faults = (...times: [number, ...number[]]) => {
      const [first, ...others] = times;
      return policyFaults(countyEscalation('x', { today: [step(first), ...others.map(step)] }, 'x')).length;
    };
    expect([
      faults(1, 2, 3),
      faults(0),
      faults(-1),
      faults(2, 2),
      faults(3, 2),
      faults(1.5),
      faults(Number.NaN),
    ]).toEqual([0, 1, 1, 1, 1, 1, 1]);
  });
});
