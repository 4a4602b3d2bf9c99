import type { Clause } from './clause.ts';

/**
 * A duty's clock. `hours` runs on the clock; `days` on days in China; `monthlyDay` is the day of each month it is due by (null: each month,
 * no day written); `promptly` is a duty whose document writes no number, and none is made up for it.
 */
export type Within =
  | { readonly hours: number }
  | { readonly days: number; readonly count: 'calendar' | 'working' }
  | { readonly weekly: true }
  | { readonly monthlyDay: number | null }
  | { readonly promptly: true };

export interface Deadline {
  readonly id: string;
  readonly what: string;
  readonly within: Within;
  readonly from: string;
  readonly to: string;
  readonly clause: Clause;
}

const WORKING_DAY_STRETCH = 7 / 5;

/**
 * Hours a duty leaves, for comparing duties: a working day counts as 1.4 days, a month as 31. Null when the document writes no number.
 */
export function hoursLeftBy(within: Within): number | null {
  if ('hours' in within) return within.hours;
  if ('days' in within) return within.days * 24 * (within.count === 'working' ? WORKING_DAY_STRETCH : 1);
  if ('weekly' in within) return 7 * 24;
  return 'monthlyDay' in within ? 31 * 24 : null;
}

const COUNT_WORDS = { calendar: '日', working: '个工作日' } as const;

/** A clock in words: `24小时内`, `3日内`, `每周`, `每月10日前`, `及时（未写时限）`. */
export function withinWords(within: Within): string {
  if ('hours' in within) return `${within.hours}小时内`;
  if ('days' in within) return `${within.days}${COUNT_WORDS[within.count]}内`;
  if ('weekly' in within) return '每周';
  if ('promptly' in within) return '及时（未写时限）';
  return within.monthlyDay === null ? '每月' : `每月${within.monthlyDay}日前`;
}
