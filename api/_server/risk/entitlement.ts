import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { findInstitution, type Institution } from '../institutions/directory.ts';
import { Refusal } from '../refusal.ts';

/** Places of the second level and above: the ones entitled to assess (2017 norm: 二级以上医疗机构). */
export const ENTITLED_KINDS: readonly Institution['kind'][] = ['county-hospital', 'county-mch'];

/** Whether the caller may confirm a colour: a doctor’s role at an entitled place. */
export async function mayAssess(db: Queryable, caller: Pick<StaffCaller, 'role' | 'institutionId'>): Promise<boolean> {
  return caller.role !== 'village-doctor' && (await isEntitledPlace(db, caller.institutionId));
}

async function isEntitledPlace(db: Queryable, institutionId: InstitutionId): Promise<boolean> {
  const place = await findInstitution(db, { institutionId });
  return place !== null && ENTITLED_KINDS.includes(place.kind);
}

/** The right does not hang on the woman: it is asked for before she is looked for. */
export async function requireMayAssess(db: Queryable, caller: StaffCaller): Promise<void> {
  if (!(await mayAssess(db, caller))) {
    throw new Refusal('forbidden', { message: '只有二级以上医疗机构的医生可以评估分级' });
  }
}
