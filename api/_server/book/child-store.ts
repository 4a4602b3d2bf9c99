import { and, asc, eq } from 'drizzle-orm';
import type { ChildId, WomanId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { children } from '../handbook/record-tables.ts';

export type ChildRow = typeof children.$inferSelect;

/** All her children with a book, the eldest first. */
export const listChildren = (db: Queryable, { womanId }: { womanId: WomanId }): Promise<ChildRow[]> =>
  db
    .select()
    .from(children)
    .where(eq(children.womanId, womanId))
    .orderBy(asc(children.bornOn), asc(children.ordinal))
    .limit(20);

export async function findChild(
  db: Queryable,
  { childId, womanId }: { childId: ChildId; womanId: WomanId },
): Promise<ChildRow | null> {
  const [row] = await db
    .select()
    .from(children)
    .where(and(eq(children.id, childId), eq(children.womanId, womanId)));
  return row ?? null;
}

/** Saves a child; false when the id is taken. */
export async function saveChild(db: Queryable, child: typeof children.$inferInsert): Promise<boolean> {
  const rows = await db.insert(children).values(child).onConflictDoNothing().returning({ id: children.id });
  return rows.length > 0;
}

export async function markChildDied(
  db: Queryable,
  { childId, womanId, diedOn }: { childId: ChildId; womanId: WomanId; diedOn: CalendarDate },
): Promise<void> {
  await db
    .update(children)
    .set({ diedOn })
    .where(and(eq(children.id, childId), eq(children.womanId, womanId)));
}
