import type { Provenance } from '../handbook/provenance.ts';
import { gestationDaysOn, LONGEST_GESTATION_DAYS, week } from '../pregnancy/gestational-age.ts';
import { type CalendarDate, dayNumber } from '../time/calendar-date.ts';
import { fitDays } from './fit.ts';
import type { CurveReading, DayAxis, Span } from './spec.ts';

/**
 * What a mother’s days are counted from: her due date while she is pregnant, the calendar before, after and after a loss, when no week
 * may be named.
 */
export type MotherAxis = { readonly kind: 'gestation'; readonly dueDate: CalendarDate } | { readonly kind: 'calendar' };

/** One measurement, whoever took it. */
export interface Measured<V = number> {
  readonly on: CalendarDate;
  readonly provenance: Provenance;
  readonly value: V;
}

export interface PlacedReadings {
  readonly axis: DayAxis;
  readonly days: Span;
  readonly readings: readonly CurveReading[];
  /** A sentence for what could not be placed. */
  readonly notes: readonly string[];
}

/** Measurements as readings by day, on her axis. What is no number or not of this pregnancy is counted in a note, never moved. */
export function placeReadings<V>(
  measured: readonly Measured<V>[],
  axis: MotherAxis,
  valuesOf: (value: V) => readonly (number | null)[],
): PlacedReadings {
  const all = measured
    .map(({ on, provenance, value }): CurveReading => {
      const x = axis.kind === 'gestation' ? gestationDaysOn(axis.dueDate, on) : dayNumber(on);
      return { x, on, provenance, values: valuesOf(value) };
    })
    .filter(({ values }) => values.some((value) => Number.isFinite(value)));
  const within = all.filter(({ x }) => axis.kind === 'calendar' || (x >= 0 && x <= LONGEST_GESTATION_DAYS));
  const readings = within.sort((a, b) => a.x - b.x);
  return {
    axis: axis.kind,
    days: daysOf(axis, readings),
    readings,
    notes: [
      ...leftOut(measured.length - all.length, '不是一个数'),
      ...leftOut(all.length - within.length, '不在这次孕期里'),
    ],
  };
}

/** `有2次不在这次孕期里，没有画。`; nothing for none. */
export const leftOut = (count: number, why: string): readonly string[] =>
  count === 0 ? [] : [`有${count}次${why}，没有画。`];

const daysOf = (axis: MotherAxis, readings: readonly CurveReading[]): Span => {
  if (axis.kind === 'gestation') return fitDays(readings, { step: week(4), atLeast: week(8), furthest: [0, week(45)] });
  const first = readings[0]?.x ?? 0;
  return fitDays(readings, { step: 1, atLeast: 14, furthest: [first, Number.MAX_SAFE_INTEGER] });
};
