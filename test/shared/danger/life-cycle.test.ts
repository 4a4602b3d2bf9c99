import { describe, expect, it } from 'vitest';
import type { Actor, Alert, AlertEvent, AlertState, ContactResult } from '../../../shared/danger/alert.ts';
import { ALERT_STATES } from '../../../shared/danger/alert.ts';
import { LIFE_CYCLE, openedAlert, transition } from '../../../shared/danger/life-cycle.ts';
import type { AccountId, AlertId, InstitutionId, StaffId } from '../../../shared/identity/ids.ts';

const doctor: Actor = { kind: 'staff', staffId: 'doctor' as StaffId, institutionId: 'clinic' as InstitutionId };
const other: Actor = { kind: 'staff', staffId: 'other' as StaffId, institutionId: 'county' as InstitutionId };
const mother: Actor = { kind: 'mother', accountId: 'her' as AccountId };
const system: Actor = { kind: 'system' };

const clinic = 'clinic' as InstitutionId;
const routed: AlertEvent = { kind: 'routed', level: 0, institutionIds: [clinic], gap: false };
const notified: AlertEvent = { kind: 'notified', channel: 'worklist', institutionId: clinic };
const seen: AlertEvent = { kind: 'seen' };
const acknowledged: AlertEvent = { kind: 'acknowledged' };
const planned: AlertEvent = { kind: 'planned', plan: 'asked-to-come' };
const admitted: AlertEvent = { kind: 'outcome-recorded', outcome: 'admitted' };
const couldNotReach: AlertEvent = { kind: 'outcome-recorded', outcome: 'could-not-reach' };
const closed: AlertEvent = { kind: 'closed' };
const attempt = (result: ContactResult): AlertEvent => ({ kind: 'contact-attempted', result });
const escalated = (step: number, level: number): AlertEvent => ({
  kind: 'escalated',
  step,
  action: 'next-level',
  level,
  dueAt: 0,
});
const raised: AlertEvent = { kind: 'raised', from: 'today', to: 'emergency' };

const opened = openedAlert('a' as AlertId, 'today', 1000);

const live = (...events: readonly (readonly [AlertEvent, Actor] | AlertEvent)[]): Alert =>
  events.reduce<Alert>((alert, entry) => {
    const [event, actor] = 'kind' in entry ? [entry, doctor] : entry;
    const result = transition(alert, event, actor, 2000);
    if (!result.ok) throw new Error(`${event.kind} refused in ${alert.state}: ${result.reason}`);
    return result.alert;
  }, opened);

/** Lived when a test asks, so that one that cannot be lived is that test's failure. */
const inState = (): Readonly<Record<AlertState, Alert>> => ({
  submitted: opened,
  routed: live(routed),
  notified: live(routed, notified),
  seen: live(routed, notified, seen),
  acknowledged: live(routed, notified, acknowledged),
  planned: live(routed, acknowledged, planned),
  'outcome-recorded': live(routed, acknowledged, planned, admitted),
  closed: live(routed, acknowledged, planned, admitted, closed),
});

const tried = (state: AlertState, event: AlertEvent, actor: Actor = doctor) => {
  const result = transition(inState()[state], event, actor, 5000);
  return result.ok ? result.alert.state : result.reason;
};

/** What each event leads to from each state, in the order of `ALERT_STATES`; `-` is refused as a conflict. */
const MODEL: readonly (readonly [AlertEvent, string])[] = [
  [{ kind: 'submitted', urgency: 'today' }, '- - - - - - - -'],
  [routed, 'routed routed - - - - - -'],
  [notified, '- notified notified seen acknowledged planned outcome-recorded -'],
  [seen, '- seen seen seen acknowledged planned outcome-recorded -'],
  [{ kind: 'merged', urgency: 'today' }, 'submitted routed notified seen acknowledged planned outcome-recorded -'],
  [raised, 'routed routed routed routed routed routed routed -'],
  [{ kind: 'reopened', why: 'new-report' }, '- - - - routed routed routed -'],
  [escalated(0, 1), 'submitted routed notified seen - - - -'],
  [acknowledged, '- acknowledged acknowledged acknowledged - - - -'],
  [attempt('no-answer'), 'submitted routed notified seen acknowledged planned outcome-recorded -'],
  [planned, '- - - - planned planned - -'],
  [admitted, '- - - - outcome-recorded outcome-recorded outcome-recorded -'],
];

describe('the life of an alert', () => {
  it.each(MODEL.map(([event, row]) => ({ name: event.kind, event, row })))('$name', ({ event, row }) => {
    expect(ALERT_STATES.map((state) => tried(state, event)).map((to) => (to === 'state-conflict' ? '-' : to))).toEqual(
      row.split(' '),
    );
  });

  it('every kind of event has its row here', () => {
    expect([...MODEL.map(([event]) => event.kind), 'closed'].sort()).toEqual(Object.keys(LIFE_CYCLE).sort());
  });

  it('waits anew when it is reopened: no owner, no outcome, no steps taken, as hard to reach as before', () => {
    const settled = live(routed, escalated(0, 1), acknowledged, attempt('no-answer'), admitted);
    const result = transition(settled, { kind: 'reopened', why: 'owner-left' }, system, 9000);
    expect(result).toMatchObject({
      ok: true,
      alert: {
        state: 'routed',
        owner: null,
        outcome: null,
        stepsTaken: 0,
        waitingSince: 9000,
        level: 1,
        contactAttempts: 1,
      },
    });
  });

  it('says which state an impossible event met', () => {
    expect(transition(inState().planned, acknowledged, other, 5000)).toEqual({
      ok: false,
      reason: 'state-conflict',
      current: 'planned',
    });
  });

  it('belongs to the first doctor who acknowledges; the second is told it is taken', () => {
    const first = live(routed, notified, [acknowledged, other]);
    expect(first.owner).toBe('other');
    expect(transition(first, acknowledged, doctor, 5000)).toMatchObject({ ok: false, reason: 'state-conflict' });
  });

  it('keeps the highest level it was sent to, and goes back no step', () => {
    const sentTo = (level: number): AlertEvent => ({ kind: 'routed', level, institutionIds: [clinic], gap: false });
    expect(live(sentTo(2)).level).toBe(2);
    expect(live(sentTo(2), sentTo(1)).level).toBe(2);
    const stepped = live(routed, [escalated(0, 1), system]);
    expect(stepped).toMatchObject({ level: 1, stepsTaken: 1 });
    expect(transition(stepped, escalated(1, 0), system, 5000)).toMatchObject({ alert: { level: 1, stepsTaken: 2 } });
    expect(transition(stepped, escalated(0, 2), system, 5000)).toMatchObject({ ok: false, reason: 'state-conflict' });
  });

  it('is seen, acknowledged, called, planned, settled and closed by a person only', () => {
    for (const event of [seen, acknowledged, attempt('reached'), planned, admitted, closed]) {
      for (const actor of [system, mother]) expect(tried('seen', event, actor)).toBe('needs-person');
    }
  });
});

describe('closing', () => {
  it('needs an outcome from every open state', () => {
    expect(ALERT_STATES.map((state) => tried(state, closed))).toEqual([
      ...Array.from({ length: 6 }, () => 'needs-outcome'),
      'closed',
      'state-conflict',
    ]);
  });

  it('of a woman who could not be reached needs three attempts that failed', () => {
    const fails = [attempt('no-answer'), attempt('wrong-number'), attempt('no-answer')];
    const closingAfter = (attempts: readonly AlertEvent[]) =>
      transition(live(routed, acknowledged, ...attempts, couldNotReach), closed, doctor, 5000);
    expect(closingAfter(fails.slice(0, 2))).toMatchObject({ ok: false, reason: 'needs-attempts' });
    expect(closingAfter([...fails.slice(0, 2), attempt('reached')])).toMatchObject({
      ok: false,
      reason: 'needs-attempts',
    });
    expect(closingAfter(fails)).toMatchObject({ ok: true, alert: { state: 'closed', contactAttempts: 3 } });
  });

  it('takes the outcome as last corrected', () => {
    expect(live(routed, acknowledged, couldNotReach, admitted, closed).outcome).toBe('admitted');
  });
});

describe('raising', () => {
  it('starts the wait again: no owner, no steps, no attempts, no outcome, but the rungs told stay told', () => {
    const settled = live(routed, escalated(0, 1), escalated(1, 2), acknowledged, attempt('no-answer'), admitted);
    expect(transition(settled, raised, mother, 9000)).toEqual({
      ok: true,
      alert: {
        ...opened,
        urgency: 'emergency',
        state: 'routed',
        level: 2,
        waitingSince: 9000,
      },
    });
  });

  it('never lowers: the same or a lower urgency is refused, and so is merging a higher one', () => {
    expect(tried('routed', { kind: 'raised', from: 'today', to: 'today' })).toBe('state-conflict');
    expect(tried('routed', { kind: 'raised', from: 'today', to: 'within-24h' })).toBe('state-conflict');
    expect(tried('routed', { kind: 'merged', urgency: 'emergency' })).toBe('state-conflict');
    expect(tried('routed', { kind: 'merged', urgency: 'within-24h' })).toBe('routed');
  });
});

describe('escalating', () => {
  it('takes a step once, and never goes down a rung', () => {
    const twice = live(routed, escalated(0, 1), escalated(1, 2));
    expect(twice).toMatchObject({ stepsTaken: 2, level: 2, waitingSince: 1000 });
    expect(transition(twice, escalated(1, 2), system, 5000)).toMatchObject({ ok: false, reason: 'state-conflict' });
    expect(live(routed, escalated(0, 2), escalated(1, 1)).level).toBe(2);
    expect(live(routed, escalated(0, 2), routed).level).toBe(2);
  });
});
