import type { EpochMs } from '../time/china-time.ts';
import {
  type Actor,
  ALERT_STATES,
  type Alert,
  type AlertEvent,
  type AlertEventKind,
  type AlertState,
  ATTEMPTS_BEFORE_GIVING_UP,
} from './alert.ts';
import { type AlertUrgency, compareUrgency } from './urgency.ts';

/** The states in which nobody has answered yet: the escalation ladder runs. */
export const UNANSWERED: readonly AlertState[] = ['submitted', 'routed', 'notified', 'seen'];

/** Every state but the last. */
export const OPEN: readonly AlertState[] = ALERT_STATES.filter((state) => state !== 'closed');

const ROUTED: readonly AlertState[] = OPEN.filter((state) => state !== 'submitted');

interface Row {
  /** The states in which the event may happen. */
  readonly from: readonly AlertState[];
  /** The state it leads to. `onward` never goes back: an event that comes late is recorded and moves nothing. */
  readonly to: AlertState | 'same' | { readonly onward: AlertState };
  /** Only a named member of staff can do it. */
  readonly person?: true;
}

/** The life of an alert, at a glance. What is not written here cannot happen. */
export const LIFE_CYCLE: Readonly<Record<AlertEventKind, Row>> = {
  submitted: { from: [], to: 'submitted' },
  routed: { from: ['submitted', 'routed'], to: 'routed' },
  notified: { from: ROUTED, to: { onward: 'notified' } },
  seen: { from: ROUTED, to: { onward: 'seen' }, person: true },
  merged: { from: OPEN, to: 'same' },
  raised: { from: OPEN, to: 'routed' },
  reopened: { from: ['acknowledged', 'planned', 'outcome-recorded'], to: 'routed' },
  escalated: { from: UNANSWERED, to: 'same' },
  acknowledged: { from: ['routed', 'notified', 'seen'], to: 'acknowledged', person: true },
  'contact-attempted': { from: OPEN, to: 'same', person: true },
  planned: { from: ['acknowledged', 'planned'], to: 'planned', person: true },
  'outcome-recorded': { from: ['acknowledged', 'planned', 'outcome-recorded'], to: 'outcome-recorded', person: true },
  closed: { from: ['outcome-recorded'], to: 'closed', person: true },
};

export type TransitionRefusal = 'state-conflict' | 'needs-outcome' | 'needs-attempts' | 'needs-person';

export type Transition =
  | { readonly ok: true; readonly alert: Alert }
  | { readonly ok: false; readonly reason: TransitionRefusal; readonly current: AlertState };

/** A new alert as its `submitted` event leaves it. It waits for an answer from `at` on. */
export const openedAlert = (id: Alert['id'], urgency: AlertUrgency, at: EpochMs): Alert => ({
  id,
  urgency,
  state: 'submitted',
  level: 0,
  waitingSince: at,
  stepsTaken: 0,
  contactAttempts: 0,
  owner: null,
  outcome: null,
});

/**
 * The alert after an event, or why the event cannot happen. Pure: the caller writes event and alert in one transaction.
 *
 * - Raising starts the wait again from `at`: no owner, no steps, no attempts, no outcome; the rungs told stay told.
 * - Reopening does the same at the urgency it has, and keeps the attempts: she is as hard to reach as before.
 * - An alert is never lowered: raising to the same or a lower urgency, or merging a higher one, is a `state-conflict`.
 * - An escalation step happens once: a step already taken is a `state-conflict`.
 * - Closing needs a member of staff, an outcome and, when she could not be reached, three attempts that failed.
 */
export function transition(alert: Alert, event: AlertEvent, actor: Actor, at: EpochMs): Transition {
  const refuse = (reason: TransitionRefusal): Transition => ({ ok: false, reason, current: alert.state });
  const row = LIFE_CYCLE[event.kind];
  const open = OPEN.includes(alert.state);

  if (open && row.person === true && actor.kind !== 'staff') return refuse('needs-person');
  if (open && event.kind === 'closed' && alert.outcome === null) return refuse('needs-outcome');
  if (!row.from.includes(alert.state) || contradicts(alert, event)) return refuse('state-conflict');
  if (event.kind === 'closed' && gaveUpTooSoon(alert)) return refuse('needs-attempts');

  return { ok: true, alert: { ...alert, ...changes(alert, event, actor, at), state: stateAfter(alert.state, row) } };
}

/** Something would go backwards: an urgency, or a step already taken. */
function contradicts(alert: Alert, event: AlertEvent): boolean {
  if (event.kind === 'raised') return compareUrgency(event.to, alert.urgency) <= 0;
  if (event.kind === 'merged') return compareUrgency(event.urgency, alert.urgency) > 0;
  if (event.kind === 'escalated') return event.step < alert.stepsTaken;
  return false;
}

const gaveUpTooSoon = ({ outcome, contactAttempts }: Alert): boolean =>
  outcome === 'could-not-reach' && contactAttempts < ATTEMPTS_BEFORE_GIVING_UP;

function stateAfter(state: AlertState, { to }: Row): AlertState {
  if (to === 'same') return state;
  if (typeof to === 'string') return to;
  return ALERT_STATES.indexOf(to.onward) > ALERT_STATES.indexOf(state) ? to.onward : state;
}

/** What an event changes besides the state. */
function changes(alert: Alert, event: AlertEvent, actor: Actor, at: EpochMs): Partial<Alert> {
  switch (event.kind) {
    case 'routed':
      return { level: Math.max(alert.level, event.level) };
    case 'escalated':
      return { level: Math.max(alert.level, event.level), stepsTaken: event.step + 1 };
    case 'raised':
      return { urgency: event.to, waitingSince: at, stepsTaken: 0, contactAttempts: 0, owner: null, outcome: null };
    case 'reopened':
      return { waitingSince: at, stepsTaken: 0, owner: null, outcome: null };
    case 'acknowledged':
      return actor.kind === 'staff' ? { owner: actor.staffId } : {};
    case 'contact-attempted':
      return event.result === 'reached' ? {} : { contactAttempts: alert.contactAttempts + 1 };
    case 'outcome-recorded':
      return { outcome: event.outcome };
    default:
      return {};
  }
}
