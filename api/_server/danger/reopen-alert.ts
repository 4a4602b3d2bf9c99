import type { ReopenReason } from '../../../shared/danger/alert.ts';
import { reachedAt } from '../../../shared/danger/routing.ts';
import type { StaffId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { getClinicId } from '../handbook/patient.ts';
import type { MessageKind } from '../messaging/channels/channel.ts';
import type { Deps } from '../ports.ts';
import { advanceAlert } from './advance-alert.ts';
import { type AlertRow, lockAlertsInHandOf } from './alert-store.ts';
import { notifyInstitutions } from './notify.ts';
import { rungsOf } from './rungs-of.ts';

/** Sends an answered alert back to wait for an answer: nobody owns it, and its ladder starts anew. */
export const reopenAlert = (tx: Queryable, alert: AlertRow, why: ReopenReason, at: Date): Promise<AlertRow> =>
  advanceAlert(tx, alert, {
    event: { kind: 'reopened', why },
    actor: { kind: 'system' },
    at,
    with: { acknowledgedAt: null, plan: null },
  });

/** Tells every rung an alert has climbed to, at the moment it is in. */
export async function notifyRungsTold(
  deps: Deps,
  tx: Queryable,
  alert: AlertRow,
  { kind, occasion, at }: { kind: MessageKind; occasion: string; at: Date },
): Promise<void> {
  const clinicId = await getClinicId(tx, { womanId: alert.womanId });
  const { rungs, alsoAtClinic } = await rungsOf(tx, { clinicId, at });
  const told = [0, 1, 2].filter((rung) => rung <= alert.level);
  const { institutionIds } = reachedAt(rungs, told);
  const everyone = [...institutionIds, ...alsoAtClinic];
  await notifyInstitutions(deps, tx, alert, { kind, institutionIds: everyone, level: alert.level, occasion, at });
}

/** A colleague is gone: what she had in hand waits for somebody else, and her clinics are told. */
export async function reopenAlertsOf(
  deps: Deps,
  tx: Queryable,
  { staffId, at }: { staffId: StaffId; at: Date },
): Promise<void> {
  for (const alert of await lockAlertsInHandOf(tx, { staffId })) {
    const reopened = await reopenAlert(tx, alert, 'owner-left', at);
    await notifyRungsTold(deps, tx, reopened, {
      kind: 'alert-reminder',
      occasion: `left:${staffId}:${at.getTime()}`,
      at,
    });
  }
}
