import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Alert, AlertEvent } from '../../../shared/danger/alert.ts';
import { DEFAULT_ESCALATION, dueSteps, nextDueAt } from '../../../shared/danger/escalation.ts';
import { openedAlert, transition, UNANSWERED } from '../../../shared/danger/life-cycle.ts';
import { ALERT_URGENCIES, type AlertUrgency } from '../../../shared/danger/urgency.ts';
import type { AlertId, InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import { PROPERTY_RUNS } from '../../support/check-property.ts';
import { expectedSteps, type History, type Taken } from './escalation-model.ts';

const HISTORIES = 10 * PROPERTY_RUNS;
const doctor: Actor = { kind: 'staff', staffId: 'doctor' as StaffId, institutionId: 'clinic' as InstitutionId };
const system: Actor = { kind: 'system' };

const RAISED: Readonly<Record<AlertUrgency, AlertUrgency>> = {
  'within-24h': 'today',
  today: 'emergency',
  emergency: 'emergency',
};

const eventOf = (what: History['deeds'][number]['what'], alert: Alert): AlertEvent => {
  if (what === 'raise') return { kind: 'raised', from: alert.urgency, to: RAISED[alert.urgency] };
  if (what === 'notify') return { kind: 'notified', channel: 'worklist', institutionId: 'clinic' as InstitutionId };
  return { kind: what === 'look' ? 'seen' : 'acknowledged' };
};

/** The alert after an event, or as it was when the event is refused. */
const after = (alert: Alert, event: AlertEvent, actor: Actor, at: number): Alert => {
  const result = transition(alert, event, actor, at);
  return result.ok ? result.alert : alert;
};

interface Lived {
  readonly taken: readonly Taken[];
  readonly alert: Alert;
  /** Sweeps at which nobody had answered and yet no next step was planned. */
  readonly forgotten: number;
}

/** Lives a history with the product's own functions, the way the job does: read, decide, write. */
function live({ urgency, openedAt, deeds, sweeps }: History): Lived {
  const taken: Taken[] = [];
  let forgotten = 0;
  let alert = openedAlert('alert' as AlertId, urgency, openedAt * 1000);
  alert = after(alert, { kind: 'routed', level: 0, institutionIds: [], gap: false }, system, openedAt * 1000);
  const clock = [...deeds, ...sweeps.map((at) => ({ at, what: 'sweep' as const }))].sort((a, b) => a.at - b.at);
  for (const { at, what } of clock) {
    if (what !== 'sweep') {
      alert = after(alert, eventOf(what, alert), doctor, at * 1000);
      continue;
    }
    for (const { step, action, dueAt, level } of dueSteps(alert, at * 1000, DEFAULT_ESCALATION)) {
      alert = after(alert, { kind: 'escalated', step, action, level, dueAt }, system, at * 1000);
      taken.push({ at, dueAt: dueAt / 1000, action, level: alert.level });
    }
    const next = nextDueAt(alert, DEFAULT_ESCALATION);
    if (UNANSWERED.includes(alert.state) && (next === null || next <= at * 1000)) forgotten += 1;
  }
  return { taken, alert, forgotten };
}

const PACE: Readonly<Record<AlertUrgency, { readonly every: number; readonly horizon: number }>> = {
  emergency: { every: 15, horizon: 3600 },
  today: { every: 60, horizon: 5 * 3600 },
  'within-24h': { every: 600, horizon: 60 * 3600 },
};

const histories = (stoppages: boolean): fc.Arbitrary<History> =>
  fc
    .record({
      urgency: fc.constantFrom(...ALERT_URGENCIES),
      openedAt: fc.integer({ min: 0, max: 900 }),
      length: fc.double({ min: 0.05, max: 1, noNaN: true }),
      deeds: fc.array(
        fc.record({
          part: fc.double({ min: 0, max: 1, noNaN: true }),
          what: fc.constantFrom('acknowledge', 'raise', 'raise', 'look', 'notify'),
        }),
        { maxLength: 4 },
      ),
      stops: fc.array(
        fc.record({
          from: fc.double({ min: 0, max: 1, noNaN: true }),
          part: fc.double({ min: 0, max: 0.6, noNaN: true }),
        }),
        { maxLength: stoppages ? 2 : 0 },
      ),
    })
    .map(({ urgency, openedAt, length, deeds, stops }) => {
      const { every, horizon } = PACE[urgency];
      const span = Math.floor(horizon * length);
      const stopped = (at: number) =>
        stops.some(({ from, part }) => at >= openedAt + span * from && at < openedAt + span * (from + part));
      const ticks = Array.from({ length: Math.ceil((openedAt + span) / every) }, (_, index) => (index + 1) * every);
      return {
        urgency,
        openedAt,
        deeds: deeds
          .map(({ part, what }) => ({ at: openedAt + Math.floor(span * part), what }))
          .sort((a, b) => a.at - b.at),
        sweeps: ticks.filter((at) => at >= openedAt && !stopped(at)),
      };
    });

describe('R3 escalation', () => {
  it(`equals the reference model over ${HISTORIES} random histories, stoppages of the scheduler included`, () => {
    let steps = 0;
    fc.assert(
      fc.property(histories(true), (history) => {
        const { taken, forgotten } = live(history);
        steps += taken.length;
        expect(taken).toEqual(expectedSteps(history));
        expect(forgotten).toBe(0);
      }),
      { numRuns: HISTORIES, seed: 20_261_123 },
    );
    console.info(`R3 ${HISTORIES} histories, ${steps} steps, differences from the model: 0`);
    expect(steps).toBeGreaterThan(HISTORIES);
  });

  it('is never early, at most one sweep late, and silent once acknowledged', () => {
    let latest = 0;
    fc.assert(
      fc.property(histories(false), (history) => {
        const { every } = PACE[history.urgency];
        const { taken } = live(history);
        for (const { at, dueAt } of taken) {
          expect(at).toBeGreaterThanOrEqual(dueAt);
          expect(at - dueAt).toBeLessThan(every);
          latest = Math.max(latest, (at - dueAt) / every);
        }
        const answered = history.deeds.find(({ what }) => what === 'acknowledge')?.at;
        if (answered === undefined) return;
        const raised = history.deeds.find(({ what, at }) => what === 'raise' && at >= answered)?.at;
        const answeredUntil = raised ?? Number.POSITIVE_INFINITY;
        expect(taken.filter(({ at }) => at > answered && at < answeredUntil)).toEqual([]);
      }),
      { numRuns: PROPERTY_RUNS },
    );
    console.info(`R3 latest step: ${latest.toFixed(3)} of one sweep`);
  });

  it('never ends while nobody answers: a week of silence is a week of reminders', () => {
    for (const urgency of ALERT_URGENCIES) {
      const { every } = PACE[urgency];
      const gap = { emergency: 300, today: 1800, 'within-24h': 43_200 }[urgency];
      const week = 7 * 86_400;
      const sweeps = Array.from({ length: week / every }, (_, index) => (index + 1) * every);
      const { taken, alert } = live({ urgency, openedAt: 0, deeds: [], sweeps });
      const ladder = DEFAULT_ESCALATION.ladders[urgency];
      const last = (ladder.at(-1)?.afterMs ?? 0) / 1000;
      expect(taken.length).toBe(ladder.length + (week - last) / gap);
      expect(alert).toMatchObject({ level: 2, state: 'routed' });
    }
  });

  it('takes every due step of the ladder once and in order in the first sweep after three hours of standstill', () => {
    const { taken } = live({ urgency: 'emergency', openedAt: 0, deeds: [], sweeps: [10_800, 10_815] });
    expect(taken.map(({ at, dueAt }) => [at, dueAt])).toEqual([
      [10_800, 180],
      [10_800, 300],
      [10_800, 600],
      [10_800, 900],
      [10_800, 10_800],
    ]);
  });
});
