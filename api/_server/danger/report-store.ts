import { and, desc, eq, sql } from 'drizzle-orm';
import type { AlertId, ReportId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { alertReports, dangerReports } from './tables.ts';

export type ReportRow = typeof dangerReports.$inferSelect;
export type NewReport = typeof dangerReports.$inferInsert;

/** Saves a report; false when the id is taken already, by whomever. */
export async function saveReport(db: Queryable, report: NewReport): Promise<boolean> {
  const rows = await db
    .insert(dangerReports)
    .values(report)
    .onConflictDoNothing({ target: dangerReports.id })
    .returning({ id: dangerReports.id });
  return rows.length > 0;
}

const withAlert = { report: dangerReports, alertId: alertReports.alertId };

export interface ReportWithAlert {
  readonly report: ReportRow;
  readonly alertId: AlertId | null;
}

export async function findReport(
  db: Queryable,
  { reportId, womanId }: { reportId: ReportId; womanId: WomanId },
): Promise<ReportWithAlert | null> {
  const [row] = await db
    .select(withAlert)
    .from(dangerReports)
    .leftJoin(alertReports, eq(alertReports.reportId, dangerReports.id))
    .where(and(eq(dangerReports.id, reportId), eq(dangerReports.womanId, womanId)));
  return row ?? null;
}

/** Her latest reports, newest first. */
export async function listReports(
  db: Queryable,
  { womanId, limit }: { womanId: WomanId; limit: number },
): Promise<ReportWithAlert[]> {
  return db
    .select(withAlert)
    .from(dangerReports)
    .leftJoin(alertReports, eq(alertReports.reportId, dangerReports.id))
    .where(eq(dangerReports.womanId, womanId))
    .orderBy(desc(dangerReports.receivedAt), desc(dangerReports.seq))
    .limit(limit);
}

export async function listReportsOfAlert(db: Queryable, { alertId }: { alertId: AlertId }): Promise<ReportRow[]> {
  const rows = await db
    .select({ report: dangerReports })
    .from(alertReports)
    .innerJoin(dangerReports, eq(dangerReports.id, alertReports.reportId))
    .where(eq(alertReports.alertId, alertId))
    .orderBy(dangerReports.seq);
  return rows.map((row) => row.report);
}

/** The reports of many alerts at once, oldest first within each. */
export async function listReportsOfAlerts(
  db: Queryable,
  { alertIds }: { alertIds: readonly AlertId[] },
): Promise<{ alertId: AlertId; report: ReportRow }[]> {
  if (alertIds.length === 0) return [];
  return db
    .select({ alertId: alertReports.alertId, report: dangerReports })
    .from(alertReports)
    .innerJoin(dangerReports, eq(dangerReports.id, alertReports.reportId))
    .where(sql`${alertReports.alertId} = any(${sql.param([...alertIds])}::uuid[])`)
    .orderBy(dangerReports.seq);
}

export async function linkReport(db: Queryable, link: { reportId: ReportId; alertId: AlertId }): Promise<void> {
  await db.insert(alertReports).values(link);
}
