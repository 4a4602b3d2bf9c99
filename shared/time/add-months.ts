import { type CalendarDate, daysInMonth, partsOf } from './calendar-date.ts';

/**
 * The same day of the month `months` later (earlier, when negative); the last day of the month where it has no such day
 * (31 August + 18 months is 28 February).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-${String(newDay).padStart(2, '0')}` as CalendarDate;
}
