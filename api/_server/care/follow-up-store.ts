import { and, asc, eq, isNull } from 'drizzle-orm';
import type { FollowUpEventId, FollowUpId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { followUpEvents, followUps } from './tables.ts';

export type FollowUpRow = typeof followUps.$inferSelect;
export type FollowUpEventRow = typeof followUpEvents.$inferSelect;

export async function findFollowUp(
  db: Queryable,
  { followUpId }: { followUpId: FollowUpId },
): Promise<FollowUpRow | null> {
  const [row] = await db.select().from(followUps).where(eq(followUps.id, followUpId));
  return row ?? null;
}

/** Opens a follow-up; false when one is open for the same task. */
export async function saveFollowUp(db: Queryable, row: typeof followUps.$inferInsert): Promise<boolean> {
  const rows = await db.insert(followUps).values(row).onConflictDoNothing().returning({ id: followUps.id });
  return rows.length > 0;
}

export async function updateFollowUp(
  db: Queryable,
  { followUpId, womanId }: { followUpId: FollowUpId; womanId: WomanId },
  change: Partial<Pick<FollowUpRow, 'ownerId' | 'outcome' | 'closedBy' | 'closedAt' | 'newDate'>>,
): Promise<void> {
  await db
    .update(followUps)
    .set(change)
    .where(and(eq(followUps.id, followUpId), eq(followUps.womanId, womanId), isNull(followUps.closedAt)));
}

/** Her follow-ups that are not closed. */
export const listOpenFollowUps = (db: Queryable, { womanId }: { womanId: WomanId }): Promise<FollowUpRow[]> =>
  db
    .select()
    .from(followUps)
    .where(and(eq(followUps.womanId, womanId), isNull(followUps.closedAt)));

/** Appends an event; false when its id is taken. */
export async function saveFollowUpEvent(db: Queryable, event: typeof followUpEvents.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(followUpEvents)
    .values(event)
    .onConflictDoNothing({ target: followUpEvents.id })
    .returning({ id: followUpEvents.id });
  return rows.length > 0;
}

export async function findFollowUpEvent(
  db: Queryable,
  { id, followUpId }: { id: FollowUpEventId; followUpId: FollowUpId },
): Promise<FollowUpEventRow | null> {
  const [row] = await db
    .select()
    .from(followUpEvents)
    .where(and(eq(followUpEvents.id, id), eq(followUpEvents.followUpId, followUpId)));
  return row ?? null;
}

export const listFollowUpEvents = (
  db: Queryable,
  { followUpId }: { followUpId: FollowUpId },
): Promise<FollowUpEventRow[]> =>
  db
    .select()
    .from(followUpEvents)
    .where(eq(followUpEvents.followUpId, followUpId))
    .orderBy(asc(followUpEvents.seq))
    .limit(200);
