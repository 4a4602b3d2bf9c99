import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.ts';

/** Days from the first day of the last menstrual period to the expected due date (Naegele, 40 weeks). */
export const TERM_DAYS = 280;

/** The oldest gestation a record may claim, in days. LMP 45 weeks ago or more is refused as a slip. */
export const LONGEST_GESTATION_DAYS = 45 * 7 - 1;

/** Completed gestational days on a day, from the due date. Negative before the LMP; unbounded after term. */
export const gestationDaysOn = (dueDate: CalendarDate, on: CalendarDate): number =>
  TERM_DAYS - daysBetween(on, dueDate);

/** Completed days at the start of a gestational week: `week(37)` is 37+0. */
export const week = (weeks: number): number => weeks * 7;

export interface WeeksAndDays {
  readonly weeks: number;
  readonly days: number;
}

/** Whole weeks and the days over (0–6) of a number of gestational days. */
export const weeksAndDays = (gestationDays: number): WeeksAndDays => ({
  weeks: Math.floor(gestationDays / 7),
  days: ((gestationDays % 7) + 7) % 7,
});

/** `孕29周+1天`; whole weeks are `孕29周`. */
export function gestationWords(gestationDays: number): string {
  const { weeks, days } = weeksAndDays(gestationDays);
  return days === 0 ? `孕${weeks}周` : `孕${weeks}周+${days}天`;
}

export type Trimester = 'first' | 'second' | 'third';

/** 早孕 to 13+6, 中孕 14+0–27+6, 晚孕 from 28+0 (national antenatal care periods). */
export const trimesterOf = (gestationDays: number): Trimester =>
  gestationDays < 14 * 7 ? 'first' : gestationDays < 28 * 7 ? 'second' : 'third';

/** The due date reckoned from the first day of the last menstrual period. */
export const dueDateFromLmp = (lastMenstrualPeriod: CalendarDate): CalendarDate =>
  addDays(lastMenstrualPeriod, TERM_DAYS);
