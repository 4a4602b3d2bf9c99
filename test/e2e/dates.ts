import { addDays } from '../../shared/time/calendar-date.ts';
import { chinaDate } from '../../shared/time/china-time.ts';

/** Today in China, so many days on. */
export const today = (days = 0): string => addDays(chinaDate(Date.now()), days);
