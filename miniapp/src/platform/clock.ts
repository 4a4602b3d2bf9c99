import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate, type EpochMs } from '../../../shared/time/china-time.ts';

/** The phone’s clock. It may be wrong by days: nothing that matters is decided by it alone. */
export const now = (): EpochMs => Date.now();

/** Today in China by the phone’s clock, whatever zone the phone is set to. */
export const today = (): CalendarDate => chinaDate(now());
