import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../shared/identity/role.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import { hashToken } from '../adapters/token-hash.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireUnder } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { saveInvitation } from './account-store.ts';

const VALID_FOR_MS = 3 * DAY_MS;

interface Invited {
  readonly name: string;
  readonly role: StaffRole;
  readonly institutionId: InstitutionId;
}

interface Invitation {
  readonly invitation: string;
  readonly expiresAt: string;
}

/** Makes a one-time invitation into an institution of the inviter’s tree. */
export async function inviteStaff(deps: Deps, caller: StaffCaller, invited: Invited): Promise<Invitation> {
  const db = deps.db.query;
  await requireUnder(db, { ancestorId: caller.institutionId, institutionId: invited.institutionId });
  return issueInvitation(deps, db, { ...invited, invitedBy: caller.staffId });
}

/** A one-time code; it leaves once, its hash stays. `invitedBy` is null only for a county’s first supervisor. */
export async function issueInvitation(
  deps: Deps,
  db: Queryable,
  invited: Invited & { readonly invitedBy: StaffId | null },
): Promise<Invitation> {
  const now = deps.clock.now();
  const invitation = deps.ids.token();
  const expiresAt = new Date(now + VALID_FOR_MS);
  await saveInvitation(db, {
    id: deps.ids.uuid(),
    codeHash: hashToken(invitation),
    createdAt: new Date(now),
    expiresAt,
    ...invited,
  });
  return { invitation, expiresAt: expiresAt.toISOString() };
}
