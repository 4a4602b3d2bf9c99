import { and, desc, eq, isNull } from 'drizzle-orm';
import type { PregnancyId, ReportClockId, StaffId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { reportClocks } from './duty-tables.ts';

export type ReportClockRow = typeof reportClocks.$inferSelect;

export async function saveReportClock(db: Queryable, clock: typeof reportClocks.$inferInsert): Promise<void> {
  await db.insert(reportClocks).values(clock);
}

/** Whether a report of this colour is running for a pregnancy. */
export async function isReportOpen(
  db: Queryable,
  { pregnancyId, colour }: { pregnancyId: PregnancyId; colour: RiskColour },
): Promise<boolean> {
  const rows = await db
    .select({ id: reportClocks.id })
    .from(reportClocks)
    .where(
      and(eq(reportClocks.pregnancyId, pregnancyId), eq(reportClocks.colour, colour), isNull(reportClocks.submittedAt)),
    );
  return rows.length > 0;
}

export async function findReportClock(
  db: Queryable,
  { clockId, pregnancyId }: { clockId: ReportClockId; pregnancyId: PregnancyId },
): Promise<ReportClockRow | null> {
  const [row] = await db
    .select()
    .from(reportClocks)
    .where(and(eq(reportClocks.id, clockId), eq(reportClocks.pregnancyId, pregnancyId)));
  return row ?? null;
}

export async function stopReportClock(
  db: Queryable,
  {
    clockId,
    pregnancyId,
    staffId,
    at,
  }: { clockId: ReportClockId; pregnancyId: PregnancyId; staffId: StaffId; at: Date },
): Promise<void> {
  await db
    .update(reportClocks)
    .set({ submittedAt: at, submittedBy: staffId })
    .where(and(eq(reportClocks.id, clockId), eq(reportClocks.pregnancyId, pregnancyId)));
}

/** The reports of a pregnancy, newest first, with who submitted them. */
export async function listReportClocks(db: Queryable, { pregnancyId }: { pregnancyId: PregnancyId }) {
  return db
    .select({ clock: reportClocks, staffName: staff.name, institutionName: institutions.name })
    .from(reportClocks)
    .leftJoin(staff, eq(staff.id, reportClocks.submittedBy))
    .leftJoin(institutions, eq(institutions.id, staff.institutionId))
    .where(eq(reportClocks.pregnancyId, pregnancyId))
    .orderBy(desc(reportClocks.openedAt));
}
