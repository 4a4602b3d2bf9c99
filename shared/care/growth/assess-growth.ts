import type { CalendarDate } from '../../time/calendar-date.ts';
import { ageForGrowth, type Born, type GrowthAge } from './age.ts';
import { type Answered, answer, type BornSex, type GrowthMeasure } from './measure.ts';
import { percentileOf } from './percentile.ts';
import { zScore } from './z-score.ts';

export interface GrowingChild extends Born {
  readonly sex: BornSex;
}

export interface GrowthReading extends GrowthAge {
  readonly z: number;
  /** 0 to 100. */
  readonly percentile: number;
}

/** One measurement of a born child against the standard: z-score, percentile and the age it was read at. See `zScore`, `ageForGrowth`. */
export function assessGrowth(
  child: GrowingChild,
  measured: { readonly measure: GrowthMeasure; readonly size: number; readonly on: CalendarDate },
): Answered<GrowthReading> {
  const age = ageForGrowth(child, measured.on);
  if (!age.ok) return age;
  const z = zScore({ measure: measured.measure, sex: child.sex, ageDays: age.value.ageDays }, measured.size);
  if (!z.ok) return z;
  return answer({ ...age.value, z: z.value, percentile: percentileOf(z.value) });
}
