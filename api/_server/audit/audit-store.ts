import { sql } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import type { accessAudit } from './tables.ts';

type Entry = typeof accessAudit.$inferInsert;

/** Appends entries. With `oncePerMs`, one like it by the same person within that time stands for both. */
export async function saveAccess(db: Queryable, entries: readonly Entry[], oncePerMs: number): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(
    ({ at, staffId, institutionId, womanId, action, requestId }) =>
      sql`(${at.toISOString()}::timestamptz, ${staffId}::uuid, ${institutionId}::uuid, ${womanId}::uuid, ${action}::text, ${requestId}::text)`,
  );
  await db.execute(sql`
    insert into access_audit (at, staff_id, institution_id, woman_id, action, request_id)
    select v.* from (values ${sql.join(rows, sql`, `)}) as v (at, staff_id, institution_id, woman_id, action, request_id)
    where not exists (
      select 1 from access_audit a
      where a.woman_id = v.woman_id and a.staff_id = v.staff_id and a.action = v.action
        and a.at > v.at - ${oncePerMs} * interval '1 millisecond' and a.at <= v.at)`);
}
