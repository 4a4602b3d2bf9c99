import { type CalendarDate, dateOfDayNumber, partsOf } from './calendar-date.ts';

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** China has kept UTC+8 without summer time since 1992; every clinical day begins at its midnight. */
const CHINA_OFFSET_MS = 8 * HOUR_MS;

/** The calendar day in China at a moment. */
export const chinaDate = (at: EpochMs): CalendarDate => dateOfDayNumber(Math.floor((at + CHINA_OFFSET_MS) / DAY_MS));

/** The clock in China at a moment, `HH:mm`. */
export function chinaClock(at: EpochMs): string {
  const minutes = Math.floor(((((at + CHINA_OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `2027年2月5日` */
export function chineseDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** A length of time in words a reader can feel: `40秒`, `3分40秒`, `2小时5分`, `3天`. Negative lengths count as 0. */
export function chineseDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND_MS));
  if (seconds < 60) return `${seconds}秒`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}分${String(seconds % 60).padStart(2, '0')}秒`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours}小时${minutes % 60}分`;
  return `${Math.floor(hours / 24)}天`;
}
