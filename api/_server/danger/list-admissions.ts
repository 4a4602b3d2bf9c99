import type { WomanId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { listClosedWithOutcome } from './alert-store.ts';

/** The days on which an alert of hers ended with her admission: each calls for a new grading. */
export async function listAdmissions(
  db: Queryable,
  { womanId, since }: { womanId: WomanId; since: Date },
): Promise<CalendarDate[]> {
  const closed = await listClosedWithOutcome(db, { womanId, outcome: 'admitted', since });
  return closed.map((at) => chinaDate(at.getTime()));
}
