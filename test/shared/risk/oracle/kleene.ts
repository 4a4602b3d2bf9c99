/** Three-valued logic once more, written without a look at the product: `undefined` is "cannot say". */
export type Maybe = boolean | undefined;

export function both(...parts: readonly Maybe[]): Maybe {
  if (parts.some((part) => part === false)) return false;
  return parts.some((part) => part === undefined) ? undefined : true;
}

export function either(...parts: readonly Maybe[]): Maybe {
  if (parts.some((part) => part === true)) return true;
  return parts.some((part) => part === undefined) ? undefined : false;
}

export const isNot = (part: Maybe): Maybe => (part === undefined ? undefined : !part);

/** Whether a value that may be missing is so. */
export const when = <T>(value: T | undefined, holds: (value: T) => boolean): Maybe =>
  value === undefined ? undefined : holds(value);

/** The day `months` after another, by the calendar of the platform: the last of the month where the day does not exist. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Fewer than `months` lie between two days. */
export const within = (months: number, from: string | undefined, to: string | undefined): Maybe =>
  from === undefined || to === undefined ? undefined : to < monthsAfter(from, months);

/** More than `months` lie between two days. */
export const beyond = (months: number, from: string | undefined, to: string | undefined): Maybe =>
  from === undefined || to === undefined ? undefined : to > monthsAfter(from, months);
