import type { Me } from '../../../shared/contract/identity.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { SignedIn } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { getPost } from './account-store.ts';

/** What the phone needs to know of the account it is signed in to. */
export async function describeAccount(db: Queryable, accountId: AccountId): Promise<Me> {
  const { staff, institutionName, womanId } = await getPost(db, { accountId });
  if (staff === null) return { kind: 'mother', enrolled: womanId !== null };
  const { id: staffId, role, name, institutionId } = staff;
  return { kind: 'staff', staffId, role, name, institutionId, institutionName: institutionName ?? '' };
}

export const describeMe = (deps: Deps, caller: SignedIn): Promise<Me> =>
  describeAccount(deps.db.query, caller.accountId);
