import type { Roster } from '../../../../shared/contract/roster.ts';
import type { InstitutionId } from '../../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../../shared/identity/role.ts';
import { addDays, type CalendarDate, daysBetween, partsOf } from '../../../../shared/time/calendar-date.ts';
import { chinaClock, chinaDate, DAY_MS, type EpochMs } from '../../../../shared/time/china-time.ts';

export type RosterPlace = Roster['institutions'][number];
export type RosterShift = RosterPlace['shifts'][number];

/** A stretch of time as the wire writes it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** When a gap begins to be urgent. */
const SOON_MS = DAY_MS;
const EVENING = '18:00';
const NEAR_DAYS = ['今天', '明天', '后天'] as const;

/** `今天`, `明天`, `后天`, then `11月27日`; in another year `2027年11月27日`. */
export function dayWords(date: CalendarDate, today: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  const dated = `${month}月${day}日`;
  return NEAR_DAYS[daysBetween(today, date)] ?? (year === partsOf(today).year ? dated : `${year}年${dated}`);
}

/** `8:00`: nobody says the nought before it. */
export const clockWords = (at: EpochMs): string => chinaClock(at).replace(/^0/, '');

/** The day and the hour something begins; an evening is said as one: `明晚 20:00`. */
function beginWords(at: EpochMs, now: EpochMs): string {
  const day = dayWords(chinaDate(at), chinaDate(now));
  const evening = chinaClock(at) >= EVENING && (day === '今天' || day === '明天');
  return `${evening ? `${day.slice(0, 1)}晚` : day} ${clockWords(at)}`;
}

/** `明晚 20:00–次日 8:00`, `今天 8:00–18:00`, `现在–明天 8:00`. Midnight at the end belongs to the day before it. */
export function spanWords(span: Span, now: EpochMs): string {
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const running = from <= now;
  const begin = running ? now : from;
  const days = daysBetween(chinaDate(begin), chinaDate(to));
  const midnight = chinaClock(to) === '00:00';
  const clock = midnight ? '24:00' : clockWords(to);
  const after = midnight ? days - 1 : days;
  const endDay = addDays(chinaDate(begin), after);
  const day = after === 1 && !running ? '次日' : dayWords(endDay, chinaDate(now));
  return `${running ? '现在' : beginWords(from, now)}–${after === 0 ? '' : `${day} `}${clock}`;
}

/** A gap as the first words of a sentence; one that outlasts the roster has no end to name. */
export function gapWords(gap: Span, { to }: Pick<Roster, 'to'>, now: EpochMs): string {
  if (Date.parse(gap.to) < Date.parse(to)) return spanWords(gap, now);
  return Date.parse(gap.from) <= now ? '从现在起' : `${beginWords(Date.parse(gap.from), now)} 以后`;
}

/** Who answers at this moment. */
export const onCallNow = ({ shifts }: Pick<RosterPlace, 'shifts'>, now: EpochMs): readonly string[] =>
  namesOf(shifts.filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt)));

const namesOf = (shifts: readonly RosterShift[]): readonly string[] => [
  ...new Set(shifts.map(({ staffName }) => staffName)),
];

/** Shifts that still run or are to come, in order. */
export const comingShifts = ({ shifts }: Pick<RosterPlace, 'shifts'>, now: EpochMs): readonly RosterShift[] =>
  shifts
    .filter(({ endsAt }) => Date.parse(endsAt) > now)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));

/** Gaps that begin within a day and are not over. */
export const gapsWithinADay = ({ gaps }: Pick<RosterPlace, 'gaps'>, now: EpochMs): readonly Span[] =>
  gaps.filter(({ from, to }) => Date.parse(from) < now + SOON_MS && Date.parse(to) > now);

/** The reader’s own place first; the others as the server names them. */
export const ownFirst = (places: readonly RosterPlace[], own: InstitutionId): readonly RosterPlace[] => [
  ...places.filter(({ institutionId }) => institutionId === own),
  ...places.filter(({ institutionId }) => institutionId !== own),
];

/** Who writes the roster; village doctors read it. */
export const plansRoster = (role: StaffRole): boolean => role !== 'village-doctor';

/** What a gap means for a report. Above the county there is nobody to turn to. */
export const consequenceWords = (isTop: boolean): string =>
  isTop ? '还没有人值班，请尽快排上' : '还没有人值班，报告会同时交给上一级';
