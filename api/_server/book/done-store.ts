import { eq } from 'drizzle-orm';
import type { WomanId } from '../../../shared/identity/ids.ts';
import { careDone } from '../care/tables.ts';
import type { Queryable } from '../db/client.ts';

/** The one row that holds what has been done for a woman and her children. */
export async function findDoneRow(db: Queryable, { womanId }: { womanId: WomanId }) {
  const [row] = await db.select().from(careDone).where(eq(careDone.womanId, womanId));
  return row ?? null;
}

export async function saveDoneRow(db: Queryable, row: typeof careDone.$inferInsert): Promise<void> {
  const { doneSealed } = row;
  await db.insert(careDone).values(row).onConflictDoUpdate({ target: careDone.womanId, set: { doneSealed } });
}
