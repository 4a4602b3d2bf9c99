import { addMonths } from '../../../shared/time/add-months.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** The one operation neither JSON engine has: how the months between two days stand to a number of months. */
export function monthsCompare(from: string, to: string, sign: '<' | '≤' | '>' | '≥', limit: number): boolean {
  const mark = addMonths(from as CalendarDate, limit);
  switch (sign) {
    case '<':
      return to < mark;
    case '≤':
      return to <= mark;
    case '>':
      return to > mark;
    case '≥':
      return to >= mark;
  }
}
