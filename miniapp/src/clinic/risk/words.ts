import type { RiskColour } from '../../../../shared/risk/colour.ts';
import { type CalendarDate, partsOf } from '../../../../shared/time/calendar-date.ts';
import { chinaClock, chinaDate } from '../../../../shared/time/china-time.ts';

/** The colours as clinicians say them. */
export const COLOUR_WORDS: Readonly<Record<RiskColour, string>> = {
  green: '绿色（低风险）',
  yellow: '黄色（一般风险）',
  orange: '橙色（较高风险）',
  red: '红色（高风险）',
};

/** `11月23日`, with the year when it is another one. */
export function dayWords(day: CalendarDate | string, today: CalendarDate | string): string {
  const { year, month, day: date } = partsOf(day as CalendarDate);
  const short = `${month}月${date}日`;
  return String(today).slice(0, 4) === String(day).slice(0, 4) ? short : `${year}年${short}`;
}

/** `11月23日 10:42` */
export function atWords(instant: string, today: CalendarDate | string): string {
  const at = Date.parse(instant);
  return `${dayWords(chinaDate(at), today)} ${chinaClock(at)}`;
}

interface By {
  readonly staffName: string;
  readonly institutionName: string;
  readonly at: string;
}

/** `周医生 · 冠县人民医院 · 11月23日 10:42` */
export const byWords = ({ staffName, institutionName, at }: By, today: CalendarDate | string): string =>
  [staffName, institutionName, atWords(at, today)].join(' · ');

/** Enough of a rule set’s hash to compare two by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 8);
