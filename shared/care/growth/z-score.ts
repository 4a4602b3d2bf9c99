import { type Lms, lmsAt, sizeAt, weightAt, weightZ, zAt } from './lms.ts';
import { type Answered, answer, type GrowthPlace, noAnswer } from './measure.ts';
import { GROWTH_TABLE } from './who-table.ts';

/** The oldest age in the standard, in days: five years. */
export const LAST_TABLE_DAY = 1856;

/**
 * The z-score of a size (kg or cm) by the WHO standard of 2006 for a born child. Length is read as measured lying to day 730 and
 * standing from day 731, as the standard’s own tables are. No answer outside the table, for an unclear sex and for what is no size.
 * Source: `GROWTH_TABLE_SOURCE`.
 */
export function zScore(place: GrowthPlace, size: number): Answered<number> {
  if (!(Number.isFinite(size) && size > 0)) return noAnswer('not-a-size');
  const found = lmsOf(place);
  if (!found.ok) return found;
  return answer(place.measure === 'weightKg' ? weightZ(found.value, size) : zAt(found.value, size));
}

/** The size (kg or cm) at a z-score: the inverse of `zScore`. A z so low that nothing is left is no size. */
export function sizeAtZ(place: GrowthPlace, z: number): Answered<number> {
  const found = lmsOf(place);
  if (!found.ok) return found;
  const size = place.measure === 'weightKg' ? weightAt(found.value, z) : sizeAt(found.value, z);
  return Number.isFinite(size) && size > 0 ? answer(size) : noAnswer('not-a-size');
}

function lmsOf({ measure, sex, ageDays }: GrowthPlace): Answered<Lms> {
  if (sex === 'unclear') return noAnswer('sex-unclear');
  const lms = ageDays > LAST_TABLE_DAY ? null : lmsAt(GROWTH_TABLE[measure][sex], ageDays);
  return lms === null ? noAnswer('age-outside-table') : answer(lms);
}
