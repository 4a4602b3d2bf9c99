import type { PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { listPregnancyRecords } from './record-store.ts';
import { recordContent } from './sealed.ts';

/** Records looked at for a day of the next visit: the last few. */
const LAST_FEW = 8;

/** The day of her next visit as the newest record that names one says, while it has not passed; `null` where none does. */
export async function nextVisitOf(
  deps: Pick<Deps, 'cipher'>,
  db: Queryable,
  { womanId, pregnancyId, today }: { womanId: WomanId; pregnancyId: PregnancyId; today: CalendarDate },
): Promise<CalendarDate | null> {
  for (const row of await listPregnancyRecords(db, { womanId, pregnancyId, limit: LAST_FEW })) {
    const { nextVisitOn } = recordContent.open(deps, row.id, row.contentSealed).values;
    if (typeof nextVisitOn === 'string') return nextVisitOn >= today ? (nextVisitOn as CalendarDate) : null;
  }
  return null;
}
