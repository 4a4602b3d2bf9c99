import { asc, gt, inArray } from 'drizzle-orm';
import { alertEvents, alertReports, alerts } from '../danger/tables.ts';
import type { Queryable } from '../db/client.ts';
import { outbox } from '../messaging/tables.ts';

/** Alerts in the order they were opened, after a cursor, with their reports and events. No names, no health detail. */
export async function listAlertsAfter(db: Queryable, { after, limit }: { after: number; limit: number }) {
  const rows = await db
    .select({
      seq: alerts.seq,
      alertId: alerts.id,
      urgency: alerts.urgency,
      state: alerts.state,
      level: alerts.level,
      openedAt: alerts.openedAt,
    })
    .from(alerts)
    .where(gt(alerts.seq, after))
    .orderBy(asc(alerts.seq))
    .limit(limit);
  const ids = rows.map((row) => row.alertId);
  if (ids.length === 0) return [];
  const [reports, events] = await Promise.all([
    db.select().from(alertReports).where(inArray(alertReports.alertId, ids)),
    db
      .select({ alertId: alertEvents.alertId, kind: alertEvents.kind, at: alertEvents.at })
      .from(alertEvents)
      .where(inArray(alertEvents.alertId, ids))
      .orderBy(alertEvents.id),
  ]);
  return rows.map((row) => ({
    ...row,
    reportIds: reports.filter((report) => report.alertId === row.alertId).map((report) => report.reportId),
    events: events.filter((event) => event.alertId === row.alertId),
  }));
}

export async function listOutboxAfter(db: Queryable, { after, limit }: { after: number; limit: number }) {
  return db.select().from(outbox).where(gt(outbox.seq, after)).orderBy(asc(outbox.seq)).limit(limit);
}
