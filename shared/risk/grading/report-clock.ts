import { dayNumber } from '../../time/calendar-date.ts';
import { chinaDate, DAY_MS, type EpochMs, HOUR_MS } from '../../time/china-time.ts';
import type { Within } from '../routing/deadlines.ts';

/** How long a report may take: hours run at once, days are counted from the day after. */
export type ReportWithin = Extract<Within, { readonly hours: number } | { readonly days: number }>;

/** Midnight in China at the beginning of a day number. */
const midnight = (day: number): EpochMs => day * DAY_MS - 8 * HOUR_MS;

/** Day 0 was a Thursday. */
const isWeekend = (day: number): boolean => [2, 3].indexOf(((day % 7) + 7) % 7) >= 0;

/**
 * The moment by which a report is due. Hours run from the confirmation; of days the first is not counted and the last ends at its midnight
 * in China (民法典 第二百零一条、第二百零三条). Working days leave out Saturdays and Sundays; public holidays are in no plan and count like any day.
 */
export function reportDueAt(openedAt: EpochMs, within: ReportWithin): EpochMs {
  if ('hours' in within) return openedAt + within.hours * HOUR_MS;
  let day = dayNumber(chinaDate(openedAt));
  for (let left = within.days; left > 0; left -= within.count === 'working' && isWeekend(day) ? 0 : 1) day += 1;
  return midnight(day + 1);
}

export interface ReportStanding {
  readonly late: boolean;
  /** Milliseconds left, or, when late, since it was due. */
  readonly ms: number;
}

/** Time left or lateness of a report, at `now` while it is open, at the moment it was submitted afterwards. Due exactly now is in time. */
export function reportStanding(dueAt: EpochMs, submittedAt: EpochMs | null, now: EpochMs): ReportStanding {
  const left = dueAt - (submittedAt ?? now);
  return { late: left < 0, ms: Math.abs(left) };
}
