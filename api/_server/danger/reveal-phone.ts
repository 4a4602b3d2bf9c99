import type { AlertId } from '../../../shared/identity/ids.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findWorklistEntry } from './worklist-store.ts';

/** Her full number, to ring her about this alert; written to the audit first. */
export async function revealPhone(
  deps: Deps,
  caller: StaffCaller,
  { alertId, requestId }: { alertId: AlertId; requestId: string },
): Promise<{ phone: string | null }> {
  const db = deps.db.query;
  const entry = await findWorklistEntry(db, { alertId, institutionId: caller.institutionId });
  if (entry === null) throw new Refusal('not-found');
  const { woman } = entry;
  await recordAccess(db, {
    caller,
    womanIds: [woman.id],
    action: 'reveal-phone',
    requestId,
    at: new Date(deps.clock.now()),
  });
  return {
    phone: woman.phoneSealed === null ? null : deps.cipher.decrypt(woman.phoneSealed, `women.phone_sealed.${woman.id}`),
  };
}
