import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Actor, AlertEvent } from '../../../shared/danger/alert.ts';
import type { AlertId, StaffId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { alertEvents } from './tables.ts';

export interface EventToSave {
  readonly alertId: AlertId;
  readonly event: AlertEvent;
  readonly actor: Actor;
  readonly at: Date;
  readonly noteSealed?: string | null;
}

/** Appends to the time line. */
export async function saveEvent(db: Queryable, { alertId, event, actor, at, noteSealed }: EventToSave): Promise<void> {
  const { kind, ...detail } = event;
  await db.insert(alertEvents).values({
    alertId,
    kind,
    at,
    actorKind: actor.kind,
    staffId: actor.kind === 'staff' ? actor.staffId : null,
    institutionId: actor.kind === 'staff' ? actor.institutionId : null,
    detail,
    noteSealed: noteSealed ?? null,
  });
}

export interface TimelineRow {
  readonly id: number;
  readonly alertId: AlertId;
  readonly event: AlertEvent;
  readonly at: Date;
  readonly staffId: StaffId | null;
  readonly staffName: string | null;
  readonly institutionName: string | null;
  readonly noteSealed: string | null;
}

/** The time lines of alerts, in the order things happened. */
export async function listTimeline(
  db: Queryable,
  { alertIds }: { alertIds: readonly AlertId[] },
): Promise<TimelineRow[]> {
  if (alertIds.length === 0) return [];
  const rows = await db
    .select({ entry: alertEvents, staffName: staff.name, institutionName: institutions.name })
    .from(alertEvents)
    .leftJoin(staff, eq(staff.id, alertEvents.staffId))
    .leftJoin(institutions, eq(institutions.id, alertEvents.institutionId))
    .where(inArray(alertEvents.alertId, [...alertIds]))
    .orderBy(alertEvents.id);
  return rows.map(({ entry, staffName, institutionName }) => ({
    id: entry.id,
    alertId: entry.alertId,
    event: { kind: entry.kind, ...entry.detail } as AlertEvent,
    at: entry.at,
    staffId: entry.staffId,
    staffName,
    institutionName,
    noteSealed: entry.noteSealed,
  }));
}

/** Attempts to reach her that failed, since the alert last got worse: a graver report starts the count again. */
export async function countContactAttempts(db: Queryable, { alertId }: { alertId: AlertId }): Promise<number> {
  const lastRaise = sql`(select coalesce(max(e.id), 0) from ${alertEvents} e where e.alert_id = ${alertId} and e.kind = 'raised')`;
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(alertEvents)
    .where(
      and(
        eq(alertEvents.alertId, alertId),
        eq(alertEvents.kind, 'contact-attempted'),
        gt(alertEvents.id, lastRaise),
        sql`${alertEvents.detail} ->> 'result' <> 'reached'`,
      ),
    );
  return row?.n ?? 0;
}

/** Whether an attempt with this id stands in the time line already. */
export async function wasAttempted(
  db: Queryable,
  { alertId, attemptId }: { alertId: AlertId; attemptId: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: alertEvents.id })
    .from(alertEvents)
    .where(and(eq(alertEvents.alertId, alertId), sql`${alertEvents.detail} ->> 'attemptId' = ${attemptId}`));
  return rows.length > 0;
}
