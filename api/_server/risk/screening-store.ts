import { and, desc, eq } from 'drizzle-orm';
import type { PregnancyId, ScreeningId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { riskScreenings } from './tables.ts';

export type ScreeningRow = typeof riskScreenings.$inferSelect;

/** Saves a screening; false when the id is taken already, by whomever. */
export async function saveScreening(db: Queryable, screening: typeof riskScreenings.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(riskScreenings)
    .values(screening)
    .onConflictDoNothing({ target: riskScreenings.id })
    .returning({ id: riskScreenings.id });
  return rows.length > 0;
}

export async function findScreening(
  db: Queryable,
  { screeningId, pregnancyId }: { screeningId: ScreeningId; pregnancyId: PregnancyId },
): Promise<ScreeningRow | null> {
  const [row] = await db
    .select()
    .from(riskScreenings)
    .where(and(eq(riskScreenings.id, screeningId), eq(riskScreenings.pregnancyId, pregnancyId)));
  return row ?? null;
}

/** The newest screening of a pregnancy with who did it where. */
export async function findLatestScreening(db: Queryable, { pregnancyId }: { pregnancyId: PregnancyId }) {
  const [row] = await db
    .select({ screening: riskScreenings, staffName: staff.name, institutionName: institutions.name })
    .from(riskScreenings)
    .innerJoin(staff, eq(staff.id, riskScreenings.staffId))
    .innerJoin(institutions, eq(institutions.id, riskScreenings.institutionId))
    .where(eq(riskScreenings.pregnancyId, pregnancyId))
    .orderBy(desc(riskScreenings.seq))
    .limit(1);
  return row ?? null;
}

/** When a pregnancy was screened, for which occasions, newest first. */
export async function listScreeningDays(
  db: Queryable,
  { pregnancyId, limit }: { pregnancyId: PregnancyId; limit: number },
) {
  return db
    .select({ occasion: riskScreenings.occasion, at: riskScreenings.at, result: riskScreenings.result })
    .from(riskScreenings)
    .where(eq(riskScreenings.pregnancyId, pregnancyId))
    .orderBy(desc(riskScreenings.seq))
    .limit(limit);
}
