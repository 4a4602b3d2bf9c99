import { chinaClock, chinaDate, chineseDate } from '../../../shared/time/china-time.ts';

/** The day in China of an instant of the wire: `2026年11月25日`. */
export const dayWords = (instant: string): string => chineseDate(chinaDate(Date.parse(instant)));

/** With the time of day: `2026年11月25日 10:32`. */
export const momentWords = (instant: string): string => `${dayWords(instant)} ${chinaClock(Date.parse(instant))}`;
