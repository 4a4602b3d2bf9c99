/**
 * A day in the civil calendar, written `YYYY-MM-DD`. It has no clock and no zone.
 * Arithmetic counts days from 1970-01-01 in the proleptic Gregorian calendar, so
 * it is independent of the machine's time zone.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Reads `YYYY-MM-DD`; `null` when the text is no such day (31 Feb, month 13, other spellings). Never a default. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
}

/** The day number of a date: whole days since 1970-01-01 (negative before). */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date with the given day number; the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

/** The date `days` after (before, when negative) `date`. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDayNumber(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Year, month (1–12) and day (1–31) of a date. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Completed years from birth to `on` (周岁). A 29 February birthday falls on 1 March in ordinary years. */
export function completedYears(birth: CalendarDate, on: CalendarDate): number {
  const [b, o] = [partsOf(birth), partsOf(on)];
  const reached = o.month > b.month || (o.month === b.month && o.day >= b.day);
  return o.year - b.year - (reached ? 0 : 1);
}

/**
 * Where `day` stands to the day `months` after `from` (see `addMonths` in `add-months.ts`): negative before it, 0 on it, positive after it.
 */
export function compareAfterMonths(from: CalendarDate, months: number, day: CalendarDate): number {
  const [start, end] = [partsOf(from), partsOf(day)];
  const month = start.year * 12 + start.month - 1 + months;
  const apart = end.year * 12 + end.month - 1 - month;
  return apart !== 0 ? apart : end.day - Math.min(start.day, daysInMonth(end.year, end.month));
}
