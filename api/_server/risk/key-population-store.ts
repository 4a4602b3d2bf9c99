import { and, desc, eq } from 'drizzle-orm';
import type { KeyPopulationId, PregnancyId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { keyPopulations } from './duty-tables.ts';

export type KeyPopulationRow = typeof keyPopulations.$inferSelect;

/** The newest answer with who gave it where. */
export async function findKeyPopulation(db: Queryable, { pregnancyId }: { pregnancyId: PregnancyId }) {
  const [row] = await db
    .select({ answer: keyPopulations, staffName: staff.name, institutionName: institutions.name })
    .from(keyPopulations)
    .innerJoin(staff, eq(staff.id, keyPopulations.staffId))
    .innerJoin(institutions, eq(institutions.id, keyPopulations.institutionId))
    .where(eq(keyPopulations.pregnancyId, pregnancyId))
    .orderBy(desc(keyPopulations.seq))
    .limit(1);
  return row ?? null;
}

export async function findKeyAnswer(
  db: Queryable,
  { id, pregnancyId }: { id: KeyPopulationId; pregnancyId: PregnancyId },
): Promise<KeyPopulationRow | null> {
  const [row] = await db
    .select()
    .from(keyPopulations)
    .where(and(eq(keyPopulations.id, id), eq(keyPopulations.pregnancyId, pregnancyId)));
  return row ?? null;
}

/** Appends an answer; false when its id is taken. */
export async function saveKeyPopulation(db: Queryable, row: typeof keyPopulations.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(keyPopulations)
    .values(row)
    .onConflictDoNothing({ target: keyPopulations.id })
    .returning({ id: keyPopulations.id });
  return rows.length > 0;
}
