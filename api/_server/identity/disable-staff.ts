import type { StaffId } from '../../../shared/identity/ids.ts';
import { reopenAlertsOf } from '../danger/reopen-alert.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { disableStaffUnder } from './account-store.ts';
import { revokeSessionsOf } from './session-store.ts';

/** Disables a colleague of the supervisor’s tree: every session of theirs ends, and what they had in hand waits for somebody else. */
export async function disableStaff(deps: Deps, caller: StaffCaller, staffId: StaffId): Promise<Record<string, never>> {
  if (staffId === caller.staffId) throw new Refusal('state-conflict', { message: '不能停用自己的账号' });
  const at = new Date(deps.clock.now());
  await deps.db.transaction(async (tx) => {
    const disabled = await disableStaffUnder(tx, { staffId, institutionId: caller.institutionId, at });
    if (disabled === null) throw new Refusal('not-found');
    await revokeSessionsOf(tx, { accountId: disabled.accountId, at });
    await reopenAlertsOf(deps, tx, { staffId, at });
  });
  deps.wakeDispatcher();
  return {};
}
