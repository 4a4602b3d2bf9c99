import { dateOfDayNumber, partsOf } from '../time/calendar-date.ts';
import type { DayAxis, Span } from './spec.ts';

/** A place on the axis of days, with its label. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The mean length of a month in the growth standard, in days. */
export const MONTH_DAYS = 30.4375;

const STEPS: Readonly<Record<DayAxis, { readonly unitDays: number; readonly steps: readonly number[] }>> = {
  gestation: { unitDays: 7, steps: [1, 2, 4, 8, 16] },
  age: { unitDays: MONTH_DAYS, steps: [1, 2, 3, 6, 12, 24] },
  calendar: { unitDays: 1, steps: [1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730, 1825] },
};

/** Ticks at whole weeks, months or days, `most` of them at most (from 2), as close as the steps people count in allow. */
export function dayTicks(axis: DayAxis, [from, to]: Span, most: number): readonly Tick[] {
  const { unitDays, steps } = STEPS[axis];
  const widest = steps[steps.length - 1] ?? 1;
  const countOf = (step: number): number =>
    Math.floor(to / (step * unitDays)) - Math.ceil(from / (step * unitDays)) + 1;
  const step = steps.find((each) => countOf(each) <= most) ?? widest * Math.ceil(countOf(widest) / Math.max(1, most));
  const first = Math.ceil(from / (step * unitDays));
  const count = Math.max(0, countOf(step));
  return Array.from({ length: count }, (_, index) => {
    const units = (first + index) * step;
    return { at: units * unitDays, label: labelOf(axis, units, step) };
  });
}

/** The widest label an axis of this kind may carry. */
export const WIDEST_LABEL: Readonly<Record<DayAxis, string>> = {
  gestation: '40周',
  age: '12个月',
  calendar: '2026年12月',
};

function labelOf(axis: DayAxis, units: number, step: number): string {
  if (axis === 'gestation') return `${units}周`;
  if (axis === 'age') return units > 0 && units % 12 === 0 ? `${units / 12}岁` : `${units}个月`;
  const { year, month, day } = partsOf(dateOfDayNumber(units));
  if (step >= 180) return `${year}年${month}月`;
  return `${month}月${day}日`;
}
