import type { BodyOf } from '../../../../shared/contract/endpoint.ts';
import type { addShift } from '../../../../shared/contract/roster.ts';
import type { StaffId } from '../../../../shared/identity/ids.ts';
import { addDays, type CalendarDate, daysBetween, parseCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { chinaClock, chinaDate, DAY_MS, type EpochMs, MINUTE_MS } from '../../../../shared/time/china-time.ts';
import { dayWords, type Span } from './roster-view.ts';

/** A shift while it is filled in: days as `YYYY-MM-DD`, times as `HH:mm`, both in China; empty when cleared. */
export interface ShiftForm {
  readonly staffId: StaffId | null;
  readonly fromDay: string;
  readonly fromTime: string;
  readonly toDay: string;
  readonly toTime: string;
}

export interface UsualShift {
  readonly words: string;
  readonly fromTime: string;
  readonly toTime: string;
  /** Days from its beginning to its end. */
  readonly days: 0 | 1;
}

/** The shifts most places work in. */
export const USUAL_SHIFTS: readonly UsualShift[] = [
  { words: '白班 8:00–18:00', fromTime: '08:00', toTime: '18:00', days: 0 },
  { words: '夜班 18:00–次日 8:00', fromTime: '18:00', toTime: '08:00', days: 1 },
  { words: '全天 8:00–次日 8:00', fromTime: '08:00', toTime: '08:00', days: 1 },
];

export const DAYS_OFFERED = 7;

/** The days to begin on, today first. */
export function offeredDays(now: EpochMs): readonly { readonly day: CalendarDate; readonly words: string }[] {
  const today = chinaDate(now);
  return Array.from({ length: DAYS_OFFERED }, (_, index) => {
    const day = addDays(today, index);
    return { day, words: dayWords(day, today) };
  });
}

/** The form with a usual shift on the day it begins on already. */
export function withUsualShift(form: ShiftForm, { fromTime, toTime, days }: UsualShift): ShiftForm {
  const from = parseCalendarDate(form.fromDay);
  return { ...form, fromTime, toTime, toDay: from === null ? '' : addDays(from, days) };
}

/** The form moved to another first day; a shift keeps its length. */
export function withDay(form: ShiftForm, day: string): ShiftForm {
  const [before, end, next] = [form.fromDay, form.toDay, day].map(parseCalendarDate);
  if (before == null || end == null || next == null) return { ...form, fromDay: day };
  return { ...form, fromDay: next, toDay: addDays(next, daysBetween(before, end)) };
}

/** Which usual shift the form shows at the moment. */
export const chosenUsual = (form: ShiftForm): UsualShift | undefined =>
  USUAL_SHIFTS.find((usual) => {
    const { fromTime, toTime, toDay } = withUsualShift(form, usual);
    return form.fromTime === fromTime && form.toTime === toTime && form.toDay === toDay;
  });

/** Tomorrow by day, or the first day of the gap that is to be filled. */
export function startShift(now: EpochMs, gap?: Span): ShiftForm {
  if (gap === undefined) {
    const tomorrow = addDays(chinaDate(now), 1);
    return { staffId: null, fromDay: tomorrow, fromTime: '08:00', toDay: tomorrow, toTime: '18:00' };
  }
  const from = Math.max(now, Date.parse(gap.from));
  // The form knows minutes: it begins with the minute and ends with the one that closes the gap.
  const to = Math.ceil(Math.min(Date.parse(gap.to), from + DAY_MS) / MINUTE_MS) * MINUTE_MS;
  return {
    staffId: null,
    fromDay: chinaDate(from),
    fromTime: chinaClock(from),
    toDay: chinaDate(to),
    toTime: chinaClock(to),
  };
}

const instantOf = (day: string, time: string): string | null => {
  const at = parseCalendarDate(day) === null ? Number.NaN : Date.parse(`${day}T${time}:00+08:00`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};

/** The shift as the wire takes it; null while something is missing. */
export function shiftBody(form: ShiftForm): BodyOf<typeof addShift> | null {
  const startsAt = instantOf(form.fromDay, form.fromTime);
  const endsAt = instantOf(form.toDay, form.toTime);
  return form.staffId === null || startsAt === null || endsAt === null
    ? null
    : { staffId: form.staffId, startsAt, endsAt };
}
