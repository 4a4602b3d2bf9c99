import type { CurveReading, Span } from './spec.ts';

/** What an axis of values shows without readings, and how far it follows readings beyond that. */
export interface ValueRoom {
  readonly ordinary: Span;
  readonly furthest: Span;
}

/** The span of values that holds the readings, within the room. */
export function fitValues({ ordinary, furthest }: ValueRoom, readings: readonly CurveReading[]): Span {
  const numbers = readings.flatMap(({ values }) =>
    values.flatMap((value) => (typeof value === 'number' && Number.isFinite(value) ? [value] : [])),
  );
  const least = numbers.reduce((a, b) => Math.min(a, b), ordinary[0]);
  const most = numbers.reduce((a, b) => Math.max(a, b), ordinary[1]);
  return [Math.max(furthest[0], Math.floor(least)), Math.min(furthest[1], Math.ceil(most))];
}

/** The days from the first to the last reading in whole steps, `atLeast` long, within `furthest`. Without readings: from its beginning. */
export function fitDays(
  readings: readonly CurveReading[],
  { step, atLeast, furthest }: { readonly step: number; readonly atLeast: number; readonly furthest: Span },
): Span {
  const [least, most] = furthest;
  const first = readings[0]?.x ?? least;
  const last = readings[readings.length - 1]?.x ?? first;
  const to = Math.min(most, Math.max(Math.ceil(last / step) * step, Math.floor(first / step) * step + atLeast));
  return [Math.max(least, Math.min(Math.floor(first / step) * step, to - atLeast)), to];
}

/** A level line across the days. */
export const level = ([from, to]: Span, value: number): readonly (readonly [number, number])[] => [
  [from, value],
  [to, value],
];
