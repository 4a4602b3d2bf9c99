import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { CountySettings } from '../../../shared/risk/routing/county-settings.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { countySettings, institutions, institutionTree, onCallShifts } from './tables.ts';

export type Institution = typeof institutions.$inferSelect;

/** An institution and everything beneath it. */
export async function listDescendants(
  db: Queryable,
  { institutionId }: { institutionId: InstitutionId },
): Promise<Institution[]> {
  const rows = await db
    .select({ institution: institutions })
    .from(institutionTree)
    .innerJoin(institutions, eq(institutions.id, institutionTree.descendantId))
    .where(eq(institutionTree.ancestorId, institutionId))
    .orderBy(institutions.name);
  return rows.map((row) => row.institution);
}

export async function isDescendant(
  db: Queryable,
  { ancestorId, institutionId }: { ancestorId: InstitutionId; institutionId: InstitutionId },
): Promise<boolean> {
  const rows = await db
    .select({ id: institutionTree.descendantId })
    .from(institutionTree)
    .where(and(eq(institutionTree.ancestorId, ancestorId), eq(institutionTree.descendantId, institutionId)));
  return rows.length > 0;
}

/** The places a woman can choose as her clinic: of a township or a village. */
export async function listClinics(db: Queryable): Promise<Institution[]> {
  return db
    .select()
    .from(institutions)
    .where(inArray(institutions.kind, ['township-clinic', 'village-clinic']))
    .orderBy(institutions.township, institutions.kind, institutions.name);
}

export async function findClinic(
  db: Queryable,
  { clinicId }: { clinicId: InstitutionId },
): Promise<Institution | null> {
  const [row] = await db
    .select()
    .from(institutions)
    .where(and(eq(institutions.id, clinicId), inArray(institutions.kind, ['township-clinic', 'village-clinic'])));
  return row ?? null;
}

export async function findInstitution(
  db: Queryable,
  { institutionId }: { institutionId: InstitutionId },
): Promise<Institution | null> {
  const [row] = await db.select().from(institutions).where(eq(institutions.id, institutionId));
  return row ?? null;
}

/** A clinic, everything above it, and the hospitals of its county: the rungs an alert can climb. */
export async function listCareLadder(db: Queryable, { clinicId }: { clinicId: InstitutionId }): Promise<Institution[]> {
  const above = await db
    .select({ institution: institutions })
    .from(institutionTree)
    .innerJoin(institutions, eq(institutions.id, institutionTree.ancestorId))
    .where(eq(institutionTree.descendantId, clinicId));
  const county = above[0]?.institution.county;
  if (county === undefined) return [];
  const hospitals = await db
    .select()
    .from(institutions)
    .where(and(eq(institutions.county, county), inArray(institutions.kind, ['county-hospital', 'county-mch'])))
    .orderBy(institutions.name);
  return [
    ...above.map((row) => row.institution).filter((place) => !hospitals.some((h) => h.id === place.id)),
    ...hospitals,
  ];
}

export interface OnCall {
  readonly institutionId: InstitutionId;
  readonly staffId: StaffId;
  readonly name: string;
}

/** Who of these institutions is on call at a moment; a disabled colleague never is. */
export async function listOnCall(
  db: Queryable,
  { institutionIds, at }: { institutionIds: readonly InstitutionId[]; at: Date },
): Promise<OnCall[]> {
  if (institutionIds.length === 0) return [];
  const rows = await db
    .select({
      institutionId: onCallShifts.institutionId,
      staffId: staff.id,
      name: staff.name,
      disabledAt: staff.disabledAt,
    })
    .from(onCallShifts)
    .innerJoin(staff, eq(staff.id, onCallShifts.staffId))
    .where(
      and(
        inArray(onCallShifts.institutionId, [...institutionIds]),
        lte(onCallShifts.startsAt, at),
        gt(onCallShifts.endsAt, at),
      ),
    )
    .orderBy(onCallShifts.startsAt);
  return rows.filter((row) => row.disabledAt === null).map(({ disabledAt: _, ...row }) => row);
}

export async function countInstitutions(db: Queryable): Promise<number> {
  return db.$count(institutions);
}

/** How a county reads what its plan leaves open; nothing where it has not said. */
export async function findCountySettings(
  db: Queryable,
  { county }: { county: string },
): Promise<Partial<CountySettings>> {
  const [row] = await db.select().from(countySettings).where(eq(countySettings.county, county));
  return row?.settings ?? {};
}

export async function saveCountySettings(db: Queryable, row: typeof countySettings.$inferInsert): Promise<void> {
  await db
    .insert(countySettings)
    .values(row)
    .onConflictDoUpdate({ target: countySettings.county, set: { settings: row.settings } });
}

export async function isCountyThere(db: Queryable, { county }: { county: string }): Promise<boolean> {
  return (await db.$count(institutions, eq(institutions.county, county))) > 0;
}

/** Adds an institution below its parent, which must be there already, and every pair of the tree it makes. */
export async function saveInstitution(db: Queryable, institution: typeof institutions.$inferInsert): Promise<void> {
  await db.insert(institutions).values(institution);
  const { id, parentId } = institution;
  const above =
    parentId === null || parentId === undefined
      ? []
      : await db
          .select({ ancestorId: institutionTree.ancestorId })
          .from(institutionTree)
          .where(eq(institutionTree.descendantId, parentId));
  await db
    .insert(institutionTree)
    .values([
      { ancestorId: id, descendantId: id },
      ...above.map(({ ancestorId }) => ({ ancestorId, descendantId: id })),
    ]);
}
