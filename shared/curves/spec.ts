import type { Provenance } from '../handbook/provenance.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** What the days along the foot are counted from: the last period, a birth, or the calendar. */
export const DAY_AXES = ['gestation', 'age', 'calendar'] as const;
export type DayAxis = (typeof DAY_AXES)[number];

/** From and to, `from` below `to`. */
export type Span = readonly [from: number, to: number];

/** One line of values; its index is the index of its values in every reading. */
export interface CurveSeries {
  readonly name: string;
  readonly ink: 'first' | 'second';
}

/** What was measured at one time. */
export interface CurveReading {
  /** Days on the axis: completed gestational days, days of (corrected) age, or the day number. */
  readonly x: number;
  readonly on: CalendarDate;
  readonly provenance: Provenance;
  /** One for each series, in the curve’s unit; `null` where it was not measured. */
  readonly values: readonly (number | null)[];
}

/** A line to compare with, from left to right. */
export interface CurveReference {
  /** Written at its right end. */
  readonly label: string;
  readonly line: readonly (readonly [x: number, y: number])[];
  /** The middle of several lines is drawn stronger. */
  readonly strong: boolean;
}

/** A range to compare with, from left to right. */
export interface CurveBand {
  readonly name: string;
  readonly edges: readonly (readonly [x: number, low: number, high: number])[];
}

/** Everything a curve shows, as data: the drawing and the words are made of the same. */
export interface CurveSpec {
  readonly title: string;
  /** In Chinese, as it stands at the axis. */
  readonly unit: string;
  /** Decimals of a value in words. */
  readonly digits: number;
  readonly axis: DayAxis;
  readonly days: Span;
  /** The values the axis shows. What lies outside is drawn on its edge, with an arrow and its number. */
  readonly values: Span;
  readonly series: readonly CurveSeries[];
  /** By day. */
  readonly readings: readonly CurveReading[];
  /** Two readings further apart than this are not joined by a line. */
  readonly joinedWithinDays: number;
  /** What the reference lines are, for the legend; empty without lines. */
  readonly referenceName: string;
  readonly references: readonly CurveReference[];
  readonly band: CurveBand | null;
  /** Where the latest reading stands, in a sentence; `null` when nothing can be said. */
  readonly latest: string | null;
  /** For her, under the curve: what is not drawn and why, what to do whatever the curve shows. */
  readonly notes: readonly string[];
  /** Where lines and band come from; empty without either. */
  readonly source: string;
}
