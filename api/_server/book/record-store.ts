import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { ChildId, PregnancyId, RecordId, RecordVersionId, WomanId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { records, recordVersions } from '../handbook/record-tables.ts';

export type RecordRow = typeof records.$inferSelect;
export type RecordVersionRow = typeof recordVersions.$inferSelect;

/** A record of hers as it stands. */
export async function findRecord(
  db: Queryable,
  { recordId, womanId }: { recordId: RecordId; womanId: WomanId },
): Promise<RecordRow | null> {
  const [row] = await db
    .select()
    .from(records)
    .where(and(eq(records.id, recordId), eq(records.womanId, womanId)));
  return row ?? null;
}

export async function findVersion(
  db: Queryable,
  { versionId, womanId }: { versionId: RecordVersionId; womanId: WomanId },
): Promise<RecordVersionRow | null> {
  const [row] = await db
    .select()
    .from(recordVersions)
    .where(and(eq(recordVersions.id, versionId), eq(recordVersions.womanId, womanId)));
  return row ?? null;
}

/** Adds a version; false when its id, or its place in the line, is taken. */
export async function saveVersion(db: Queryable, version: typeof recordVersions.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(recordVersions)
    .values(version)
    .onConflictDoNothing()
    .returning({ id: recordVersions.id });
  return rows.length > 0;
}

/** Makes a record stand as its newest version says; false when the id is another woman’s. */
export async function saveRecordRow(db: Queryable, record: typeof records.$inferInsert): Promise<boolean> {
  const { id, womanId, pregnancyId, ...rest } = record;
  const rows = await db
    .insert(records)
    .values(record)
    .onConflictDoUpdate({
      target: records.id,
      set: rest,
      setWhere: sql`${records.womanId} = ${womanId} and ${records.pregnancyId} = ${pregnancyId}`,
    })
    .returning({ id: records.id });
  return rows.length > 0;
}

interface From {
  readonly day: CalendarDate;
  readonly record: RecordId;
}

const newestFirst = [desc(records.happenedOn), desc(records.id)] as const;

const before = (from: From | null) =>
  from === null
    ? undefined
    : or(lt(records.happenedOn, from.day), and(eq(records.happenedOn, from.day), lt(records.id, from.record)));

interface Page {
  readonly womanId: WomanId;
  readonly limit: number;
  readonly from?: From | null;
}

/** Records of the mother in one pregnancy, newest first. */
export const listPregnancyRecords = (
  db: Queryable,
  { pregnancyId, womanId, limit, from = null }: Page & { pregnancyId: PregnancyId },
): Promise<RecordRow[]> =>
  db
    .select()
    .from(records)
    .where(and(eq(records.pregnancyId, pregnancyId), eq(records.womanId, womanId), before(from)))
    .orderBy(...newestFirst)
    .limit(limit);

/** Records of one child, newest first. */
export const listChildRecords = (
  db: Queryable,
  { childId, womanId, limit, from = null }: Page & { childId: ChildId },
): Promise<RecordRow[]> =>
  db
    .select()
    .from(records)
    .where(and(eq(records.childId, childId), eq(records.womanId, womanId), before(from)))
    .orderBy(...newestFirst)
    .limit(limit);

/** Every version of one record of hers, the first first. */
export const listVersions = (
  db: Queryable,
  { recordId, womanId, limit }: { recordId: RecordId; womanId: WomanId; limit: number },
): Promise<RecordVersionRow[]> =>
  db
    .select()
    .from(recordVersions)
    .where(and(eq(recordVersions.recordId, recordId), eq(recordVersions.womanId, womanId)))
    .orderBy(asc(recordVersions.version))
    .limit(limit);

/** Every version of some records of hers, the first of each first. */
export const listVersionsOf = (
  db: Queryable,
  { recordIds, womanId }: { recordIds: readonly RecordId[]; womanId: WomanId },
): Promise<RecordVersionRow[]> =>
  db
    .select()
    .from(recordVersions)
    .where(and(inArray(recordVersions.recordId, [...recordIds]), eq(recordVersions.womanId, womanId)))
    .orderBy(asc(recordVersions.recordId), asc(recordVersions.version));
