import { and, asc, desc, eq, gte, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm';
import type { Alert, OutcomeKind } from '../../../shared/danger/alert.ts';
import type { AlertId, InstitutionId, StaffId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { women } from '../handbook/tables.ts';
import { institutionTree } from '../institutions/tables.ts';
import { alertInstitutions, alerts } from './tables.ts';

export type AlertRow = typeof alerts.$inferSelect;
export type AlertChange = Partial<Omit<typeof alerts.$inferInsert, 'id' | 'seq' | 'womanId'>>;

/** The part of a stored alert that the pure life cycle looks at. */
export const alertOf = (row: AlertRow, contactAttempts: number): Alert => ({
  id: row.id,
  urgency: row.urgency,
  state: row.state,
  level: row.level,
  waitingSince: row.waitingSince.getTime(),
  stepsTaken: row.stepsTaken,
  contactAttempts,
  owner: row.ownerId,
  outcome: row.outcome,
});

export async function saveAlert(db: Queryable, alert: typeof alerts.$inferInsert): Promise<AlertRow> {
  const [row] = await db.insert(alerts).values(alert).returning();
  if (row === undefined) throw new Error('the alert was not written');
  return row;
}

/** Changes an alert the transaction holds; the woman is in the condition as well as the id. */
export async function updateAlert(
  db: Queryable,
  { alertId, womanId, change }: { alertId: AlertId; womanId: WomanId; change: AlertChange },
): Promise<AlertRow> {
  const [row] = await db
    .update(alerts)
    .set(change)
    .where(and(eq(alerts.id, alertId), eq(alerts.womanId, womanId)))
    .returning();
  if (row === undefined) throw new Error('the alert is gone');
  return row;
}

/** Her newest alert that is not closed, held until the transaction ends. */
export async function lockOpenAlert(db: Queryable, { womanId }: { womanId: WomanId }): Promise<AlertRow | null> {
  const [row] = await db
    .select()
    .from(alerts)
    .where(and(eq(alerts.womanId, womanId), ne(alerts.state, 'closed')))
    .orderBy(desc(alerts.openedAt), desc(alerts.seq))
    .limit(1)
    .for('update');
  return row ?? null;
}

export async function listAlertsOfWoman(
  db: Queryable,
  { alertIds, womanId }: { alertIds: readonly AlertId[]; womanId: WomanId },
): Promise<AlertRow[]> {
  if (alertIds.length === 0) return [];
  return db
    .select()
    .from(alerts)
    .where(and(inArray(alerts.id, [...alertIds]), eq(alerts.womanId, womanId)));
}

/** When alerts of hers were closed with an outcome, since a moment. */
export async function listClosedWithOutcome(
  db: Queryable,
  { womanId, outcome, since }: { womanId: WomanId; outcome: OutcomeKind; since: Date },
): Promise<Date[]> {
  const rows = await db
    .select({ closedAt: alerts.closedAt })
    .from(alerts)
    .where(and(eq(alerts.womanId, womanId), eq(alerts.outcome, outcome), gte(alerts.closedAt, since)))
    .orderBy(asc(alerts.closedAt));
  return rows.flatMap(({ closedAt }) => (closedAt === null ? [] : [closedAt]));
}

/** What an institution may see: alerts of women below it in the tree, and alerts that were brought to it. */
export const visibleTo = (institutionId: InstitutionId) => sql`(
  exists (select 1 from ${institutionTree} where ${institutionTree.ancestorId} = ${institutionId} and ${institutionTree.descendantId} = ${women.clinicId})
  or exists (select 1 from ${alertInstitutions} where ${alertInstitutions.alertId} = ${alerts.id} and ${alertInstitutions.institutionId} = ${institutionId}))`;

/** An alert the institution may see, held until the transaction ends. */
export async function lockVisibleAlert(
  db: Queryable,
  scope: { alertId: AlertId; institutionId: InstitutionId },
): Promise<AlertRow | null> {
  const [row] = await db
    .select({ alert: alerts })
    .from(alerts)
    .innerJoin(women, eq(women.id, alerts.womanId))
    .where(and(eq(alerts.id, scope.alertId), visibleTo(scope.institutionId)))
    .for('update', { of: alerts });
  return row?.alert ?? null;
}

/** An alert for the system’s own hand: the dispatcher telling that somebody was told. */
export async function lockAlert(db: Queryable, { alertId }: { alertId: AlertId }): Promise<AlertRow | null> {
  const [row] = await db.select().from(alerts).where(eq(alerts.id, alertId)).for('update');
  return row ?? null;
}

/** Alerts a colleague has answered and not finished, held. One whose outcome is written anybody of the clinic can close. */
export async function lockAlertsInHandOf(db: Queryable, { staffId }: { staffId: StaffId }): Promise<AlertRow[]> {
  return db
    .select()
    .from(alerts)
    .where(and(eq(alerts.ownerId, staffId), inArray(alerts.state, ['acknowledged', 'planned'])))
    .orderBy(alerts.seq)
    .for('update');
}

/** Alerts with a step due, held; those another sweep holds are left to it. */
export async function claimDueAlerts(db: Queryable, { at, limit }: { at: Date; limit: number }): Promise<AlertRow[]> {
  return db
    .select()
    .from(alerts)
    .where(and(isNotNull(alerts.nextStepAt), lte(alerts.nextStepAt, at)))
    .orderBy(asc(alerts.nextStepAt))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** Brings an alert to institutions; one that has it already keeps the rung it came by. */
export async function saveAlertInstitutions(
  db: Queryable,
  { alertId, institutionIds, level }: { alertId: AlertId; institutionIds: readonly InstitutionId[]; level: number },
): Promise<void> {
  if (institutionIds.length === 0) return;
  await db
    .insert(alertInstitutions)
    .values(institutionIds.map((institutionId) => ({ alertId, institutionId, level })))
    .onConflictDoNothing();
}
