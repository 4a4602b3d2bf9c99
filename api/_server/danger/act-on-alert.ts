import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import type { Actor, AlertEvent } from '../../../shared/danger/alert.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireActiveStaff } from '../identity/require-active-staff.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { advanceAlert } from './advance-alert.ts';
import { type AlertChange, type AlertRow, lockVisibleAlert } from './alert-store.ts';
import { showAlert } from './show-alert.ts';
import { notePlace } from './status-of-report.ts';

interface Act {
  readonly alertId: AlertId;
  readonly requestId: string;
  readonly event: AlertEvent;
  readonly note?: string | undefined;
  /** True when the alert already stands as this act would leave it: a retry is answered, not repeated. */
  readonly done?: (alert: AlertRow, tx: Queryable) => boolean | Promise<boolean>;
  readonly with?: (at: Date) => AlertChange;
}

/** One clinician’s act on an alert of theirs: checked, written and audited together, answered with the new whole. */
export async function actOnAlert(deps: Deps, caller: StaffCaller, act: Act): Promise<AlertDetail> {
  const { alertId, requestId, event, note } = act;
  const at = new Date(deps.clock.now());
  const actor: Actor = { kind: 'staff', staffId: caller.staffId, institutionId: caller.institutionId };
  await deps.db.transaction(async (tx) => {
    // Held against being disabled meanwhile: nobody who is gone takes an alert in hand.
    await requireActiveStaff(tx, caller.staffId);
    const alert = await lockVisibleAlert(tx, { alertId, institutionId: caller.institutionId });
    if (alert === null) throw new Refusal('not-found');
    if ((await act.done?.(alert, tx)) === true) return;
    await recordAccess(tx, { caller, womanIds: [alert.womanId], action: 'act-on-alert', requestId, at });
    const noteSealed = note === undefined || note === '' ? null : deps.cipher.encrypt(note, notePlace(alertId));
    await advanceAlert(tx, alert, {
      event,
      actor,
      at,
      noteSealed,
      ...(act.with === undefined ? {} : { with: act.with(at) }),
    });
  });
  return showAlert(deps, caller, { alertId, requestId });
}
