import type { Actor, Alert, AlertEvent } from '../../../shared/danger/alert.ts';
import { nextDueAt } from '../../../shared/danger/escalation.ts';
import { escalationPolicyOf } from '../../../shared/danger/escalation-policies.ts';
import { type TransitionRefusal, transition } from '../../../shared/danger/life-cycle.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { callForGrading } from '../risk/call-for-grading.ts';
import { type AlertChange, type AlertRow, alertOf, updateAlert } from './alert-store.ts';
import { countContactAttempts, saveEvent } from './timeline-store.ts';

interface Happening {
  readonly event: AlertEvent;
  readonly actor: Actor;
  readonly at: Date;
  readonly noteSealed?: string | null;
  /** Columns beside the life cycle that this event also sets. */
  readonly with?: AlertChange;
}

/**
 * Lets one event happen to an alert the transaction holds: the pure transition decides, then state and time line
 * are written together. An event the state does not allow answers `state-conflict` with the state it is in.
 */
export async function advanceAlert(
  tx: Queryable,
  row: AlertRow,
  { event, actor, at, noteSealed, with: extra }: Happening,
): Promise<AlertRow> {
  const attempts = event.kind === 'closed' ? await countContactAttempts(tx, { alertId: row.id }) : 0;
  const result = transition(alertOf(row, attempts), event, actor, at.getTime());
  if (!result.ok) throw refusalOf(result.reason, row);
  await saveEvent(tx, { alertId: row.id, event, actor, at, noteSealed: noteSealed ?? null });
  if (event.kind === 'closed' && row.outcome === 'admitted')
    await callForGrading(tx, { womanId: row.womanId, kind: 'admission', on: chinaDate(at.getTime()) });
  return updateAlert(tx, {
    alertId: row.id,
    womanId: row.womanId,
    change: { ...columnsOf(result.alert, row.county), ...extra },
  });
}

/** The stored form of an alert as the life cycle left it, with the moment its next step falls due. */
function columnsOf(alert: Alert, county: string): AlertChange {
  const due = nextDueAt(alert, escalationPolicyOf(county));
  return {
    urgency: alert.urgency,
    state: alert.state,
    level: alert.level,
    waitingSince: new Date(alert.waitingSince),
    stepsTaken: alert.stepsTaken,
    nextStepAt: due === null ? null : new Date(due),
    ownerId: alert.owner,
    outcome: alert.outcome,
  };
}

function refusalOf(reason: TransitionRefusal, row: AlertRow): Refusal {
  if (reason === 'needs-attempts') return refuseField('outcome', 'needs-attempts', '联系不上要先记满三次联系');
  return new Refusal('state-conflict', { current: row.state });
}
