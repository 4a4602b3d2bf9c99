import { and, desc, eq, isNull } from 'drizzle-orm';
import type { CaseFileId, PregnancyId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { caseEvents, caseFiles } from './duty-tables.ts';

export type CaseRow = typeof caseFiles.$inferSelect;
export type CaseEventRow = typeof caseEvents.$inferSelect;

export async function saveCase(db: Queryable, file: typeof caseFiles.$inferInsert): Promise<void> {
  await db.insert(caseFiles).values(file);
}

export async function findOpenCase(
  db: Queryable,
  { pregnancyId }: { pregnancyId: PregnancyId },
): Promise<CaseRow | null> {
  const [row] = await db
    .select()
    .from(caseFiles)
    .where(and(eq(caseFiles.pregnancyId, pregnancyId), isNull(caseFiles.closedAt)));
  return row ?? null;
}

export async function findCase(
  db: Queryable,
  { caseId, pregnancyId }: { caseId: CaseFileId; pregnancyId: PregnancyId },
): Promise<CaseRow | null> {
  const [row] = await db
    .select()
    .from(caseFiles)
    .where(and(eq(caseFiles.id, caseId), eq(caseFiles.pregnancyId, pregnancyId)));
  return row ?? null;
}

export async function updateCase(
  db: Queryable,
  { caseId, pregnancyId, change }: { caseId: CaseFileId; pregnancyId: PregnancyId; change: Partial<CaseRow> },
): Promise<void> {
  await db
    .update(caseFiles)
    .set(change)
    .where(and(eq(caseFiles.id, caseId), eq(caseFiles.pregnancyId, pregnancyId)));
}

/** Appends to the time line of a file; false when a contact with this id was written already. */
export async function saveCaseEvent(db: Queryable, event: typeof caseEvents.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(caseEvents)
    .values(event)
    .onConflictDoNothing({ target: caseEvents.contactId })
    .returning({ id: caseEvents.id });
  return rows.length > 0;
}

export async function findCaseContact(
  db: Queryable,
  { contactId, caseId }: { contactId: string; caseId: CaseFileId },
): Promise<CaseEventRow | null> {
  const [row] = await db
    .select()
    .from(caseEvents)
    .where(and(eq(caseEvents.contactId, contactId), eq(caseEvents.caseId, caseId)));
  return row ?? null;
}

/** What happened to a file, in the order it was written down. */
export async function listCaseEvents(db: Queryable, { caseId }: { caseId: CaseFileId }) {
  return db
    .select({ event: caseEvents, staffName: staff.name, institutionName: institutions.name })
    .from(caseEvents)
    .innerJoin(staff, eq(staff.id, caseEvents.staffId))
    .innerJoin(institutions, eq(institutions.id, caseEvents.institutionId))
    .where(eq(caseEvents.caseId, caseId))
    .orderBy(caseEvents.id);
}

/** The newest file of a pregnancy, open or closed, with its owner. */
export async function findLatestCase(db: Queryable, { pregnancyId }: { pregnancyId: PregnancyId }) {
  const [row] = await db
    .select({ file: caseFiles, ownerName: staff.name, ownerInstitutionName: institutions.name })
    .from(caseFiles)
    .innerJoin(staff, eq(staff.id, caseFiles.ownerId))
    .innerJoin(institutions, eq(institutions.id, staff.institutionId))
    .where(eq(caseFiles.pregnancyId, pregnancyId))
    // An open one first: two can be opened on the same day.
    .orderBy(desc(isNull(caseFiles.closedAt)), desc(caseFiles.openedOn), desc(caseFiles.closedAt))
    .limit(1);
  return row ?? null;
}
