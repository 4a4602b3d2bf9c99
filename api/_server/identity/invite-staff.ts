import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../shared/identity/role.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import { hashToken } from '../adapters/token-hash.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireUnder } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { saveInvitation } from './account-store.ts';

const VALID_FOR_MS = 3 * DAY_MS;

/** Makes a one-time invitation into an institution of the inviter’s tree. */
export async function inviteStaff(
  deps: Deps,
  caller: StaffCaller,
  invited: { name: string; role: StaffRole; institutionId: InstitutionId },
): Promise<{ invitation: string; expiresAt: string }> {
  await requireUnder(deps.db.query, { ancestorId: caller.institutionId, institutionId: invited.institutionId });
  const now = deps.clock.now();
  const invitation = deps.ids.token();
  const expiresAt = new Date(now + VALID_FOR_MS);
  await saveInvitation(deps.db.query, {
    id: deps.ids.uuid(),
    codeHash: hashToken(invitation),
    invitedBy: caller.staffId,
    createdAt: new Date(now),
    expiresAt,
    ...invited,
  });
  return { invitation, expiresAt: expiresAt.toISOString() };
}
