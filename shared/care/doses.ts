import { addMonths } from '../time/add-months.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import { careRow } from './schedule/index.ts';
import type { CareRow } from './schedule/row.ts';

/** Days between two injected live vaccines that are not given on one day. */
const BETWEEN_LIVE_DAYS = 28;

/** The days on which doses were given, by row. */
export type DosesGiven = Readonly<Record<string, CalendarDate>>;

/** The first day on which a dose may follow the one before it. */
export function afterPrevious({ after }: CareRow, previous: CalendarDate): CalendarDate {
  const byDays = addDays(previous, after?.days ?? 0);
  const byMonths = addMonths(previous, after?.months ?? 0);
  return byDays > byMonths ? byDays : byMonths;
}

/**
 * The first day from `earliest` on which an injected live vaccine keeps its distance from every other one given: the same day, or 28 days
 * to either side.
 */
export function awayFromLive(row: CareRow, earliest: CalendarDate, given: DosesGiven): CalendarDate {
  if (row.injectedLive !== true) return earliest;
  let day = earliest;
  const others = Object.keys(given)
    .filter((id) => id !== row.id && careRow(id)?.injectedLive === true)
    .map((id) => given[id] ?? day)
    .sort();
  for (const other of others) {
    const tooNear = day > addDays(other, -BETWEEN_LIVE_DAYS) && day < addDays(other, BETWEEN_LIVE_DAYS);
    if (tooNear && day !== other) day = addDays(other, BETWEEN_LIVE_DAYS);
  }
  return day;
}
