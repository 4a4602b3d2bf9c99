import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { AssessmentId, PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { colourNotices, riskAssessments } from './tables.ts';

export type AssessmentRow = typeof riskAssessments.$inferSelect;

/** Saves an assessment; false when the id is taken already, by whomever. */
export async function saveAssessment(db: Queryable, assessment: typeof riskAssessments.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(riskAssessments)
    .values(assessment)
    .onConflictDoNothing({ target: riskAssessments.id })
    .returning({ id: riskAssessments.id });
  return rows.length > 0;
}

export async function findAssessment(
  db: Queryable,
  { assessmentId, pregnancyId }: { assessmentId: AssessmentId; pregnancyId: PregnancyId },
): Promise<AssessmentRow | null> {
  const [row] = await db
    .select()
    .from(riskAssessments)
    .where(and(eq(riskAssessments.id, assessmentId), eq(riskAssessments.pregnancyId, pregnancyId)));
  return row ?? null;
}

/** The newest assessment of a pregnancy: the one the next must be based on. */
export async function findLatestAssessment(
  db: Queryable,
  { pregnancyId }: { pregnancyId: PregnancyId },
): Promise<AssessmentRow | null> {
  const [row] = await db
    .select()
    .from(riskAssessments)
    .where(eq(riskAssessments.pregnancyId, pregnancyId))
    .orderBy(desc(riskAssessments.seq))
    .limit(1);
  return row ?? null;
}

/** The assessments of a pregnancy, newest first, with who confirmed them where and when she read it. */
export async function listAssessments(
  db: Queryable,
  { pregnancyId, limit }: { pregnancyId: PregnancyId; limit: number },
) {
  return db
    .select({
      assessment: riskAssessments,
      staffName: staff.name,
      institutionName: institutions.name,
      readAt: colourNotices.readAt,
    })
    .from(riskAssessments)
    .innerJoin(staff, eq(staff.id, riskAssessments.staffId))
    .innerJoin(institutions, eq(institutions.id, riskAssessments.institutionId))
    .leftJoin(colourNotices, eq(colourNotices.assessmentId, riskAssessments.id))
    .where(eq(riskAssessments.pregnancyId, pregnancyId))
    .orderBy(desc(riskAssessments.seq))
    .limit(limit);
}

/** Writes down that she has read what an assessment means for her; only the first time counts. */
export async function saveNoticeRead(
  db: Queryable,
  notice: { assessmentId: AssessmentId; womanId: WomanId; readAt: Date },
): Promise<void> {
  await db.insert(colourNotices).values(notice).onConflictDoNothing();
}

/** Every assessment in the order they were written, a page at a time, with her sealed name: for running new rules over old facts. */
export async function listAssessmentsAfter(db: Queryable, { after, limit }: { after: number; limit: number }) {
  return db
    .select({ assessment: riskAssessments, nameSealed: women.nameSealed })
    .from(riskAssessments)
    .innerJoin(women, eq(women.id, riskAssessments.womanId))
    .where(gt(riskAssessments.seq, after))
    .orderBy(asc(riskAssessments.seq))
    .limit(limit);
}
