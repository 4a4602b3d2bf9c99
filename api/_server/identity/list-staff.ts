import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/identity.ts';
import type { StaffCaller } from '../http/caller.ts';
import { listDescendants } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { listStaffUnder } from './account-store.ts';

/** The people and places a supervisor answers for. */
export async function listStaff(deps: Deps, caller: StaffCaller): Promise<ReplyOf<typeof contract.listStaff>> {
  const scope = { institutionId: caller.institutionId };
  const [members, institutions] = await Promise.all([
    listStaffUnder(deps.db.query, scope),
    listDescendants(deps.db.query, scope),
  ]);
  return {
    staff: members.map(({ disabledAt, ...member }) => ({ ...member, disabled: disabledAt !== null })),
    institutions: institutions.map(({ id, name }) => ({ institutionId: id, name })),
  };
}
