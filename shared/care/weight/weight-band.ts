import { LONGEST_GESTATION_DAYS, week } from '../../pregnancy/gestational-age.ts';
import { FIRST_WEEKS_GAIN, GAIN_STANDARD, type GainLine, type Span } from './gain-standard.ts';

/** What may have been gained since before pregnancy on a day, in kg, with its middle. */
export interface WeightBand extends Span {
  readonly mean: number;
}

export type NoWeightBand =
  /** Twins or more: the standard is for one child. */
  | 'more-than-one-child'
  /** Nobody wrote down how many there are. */
  | 'children-not-counted'
  /** No weight or height from before, or one that gives no body mass. */
  | 'start-unknown'
  /** Before the last period or past 45 weeks. */
  | 'day-outside-pregnancy';

export type WeightBandAnswer =
  | { readonly ok: true; readonly band: WeightBand; readonly line: GainLine }
  | { readonly ok: false; readonly reason: NoWeightBand };

/** What a band is asked about. `startBmi` (kg/m², before pregnancy) is compared unrounded; `null` is unknown. */
export interface WeightBandOf {
  readonly startBmi: number | null;
  /** How many children she carries; `null` is unknown. */
  readonly children: number | null;
}

const FIRST_WEEKS_END = week(13);

/**
 * The recommended gain on a day of pregnancy (completed gestational days) for a body mass before pregnancy, in kg. No band for more than
 * one child, an uncounted number of children, an unknown start and a day outside pregnancy. Source: `GAIN_SOURCE`, `GAIN_BAND_READING`.
 */
export function weightBand({ startBmi, children }: WeightBandOf, gestationDays: number): WeightBandAnswer {
  if (children === null) return { ok: false, reason: 'children-not-counted' };
  if (children !== 1) return { ok: false, reason: 'more-than-one-child' };
  const line = startBmi === null ? null : gainLineOf(startBmi);
  if (line === null) return { ok: false, reason: 'start-unknown' };
  if (!(gestationDays >= 0 && gestationDays <= LONGEST_GESTATION_DAYS))
    return { ok: false, reason: 'day-outside-pregnancy' };
  return { ok: true, band: bandOf(line, gestationDays), line };
}

/** The line of the standard for a body mass before pregnancy (kg/m²); 18.5, 24 and 28 belong to the class above. `null` for no body mass. */
export const gainLineOf = (startBmi: number): GainLine | null =>
  Number.isFinite(startBmi) && startBmi > 0
    ? (GAIN_STANDARD.find(({ bmiBelow }) => bmiBelow === null || startBmi < bmiBelow) ?? null)
    : null;

function bandOf({ weekly, total }: GainLine, gestationDays: number): WeightBand {
  const { low, high } = FIRST_WEEKS_GAIN;
  const weeksAfter = Math.max(0, gestationDays - FIRST_WEEKS_END) / 7;
  const firstShare = Math.min(1, gestationDays / FIRST_WEEKS_END);
  return {
    low: low + weekly.low * weeksAfter,
    mean: firstShare * ((low + high) / 2) + weekly.mean * weeksAfter,
    high: Math.min(total.high, high + weekly.high * weeksAfter),
  };
}
