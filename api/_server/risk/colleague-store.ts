import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions, institutionTree } from '../institutions/tables.ts';

/** The most colleagues a file can be handed over to are a county’s: more than a list shows is no help. */
const MOST = 200;

interface Reach {
  readonly clinicId: InstitutionId;
  /** Places that see her by a referral. */
  readonly alsoAt: readonly InstitutionId[];
  readonly staffId?: StaffId;
}

/** Living colleagues who may see a woman of a clinic: at it, above it, or at a place she was sent to. */
export async function listColleagues(db: Queryable, { clinicId, alsoAt, staffId }: Reach) {
  const above = db
    .select({ id: institutionTree.ancestorId })
    .from(institutionTree)
    .where(eq(institutionTree.descendantId, clinicId));
  return db
    .select({
      staffId: staff.id,
      name: staff.name,
      institutionId: staff.institutionId,
      institutionName: institutions.name,
    })
    .from(staff)
    .innerJoin(institutions, eq(institutions.id, staff.institutionId))
    .where(
      and(
        isNull(staff.disabledAt),
        or(
          inArray(staff.institutionId, above),
          ...(alsoAt.length === 0 ? [] : [inArray(staff.institutionId, [...alsoAt])]),
        ),
        ...(staffId === undefined ? [] : [eq(staff.id, staffId)]),
      ),
    )
    .orderBy(institutions.name, staff.name)
    .limit(MOST);
}
