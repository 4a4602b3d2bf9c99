import { eq } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { jobHeartbeats } from './tables.ts';

export async function findHeartbeat(db: Queryable, { job }: { job: string }) {
  const [row] = await db.select().from(jobHeartbeats).where(eq(jobHeartbeats.job, job));
  return row ?? null;
}

export async function saveHeartbeat(db: Queryable, beat: typeof jobHeartbeats.$inferInsert): Promise<void> {
  await db
    .insert(jobHeartbeats)
    .values(beat)
    .onConflictDoUpdate({ target: jobHeartbeats.job, set: { ranAt: beat.ranAt, handled: beat.handled } });
}
