/** What is measured of a growing child, by the names of the record forms: kilograms and centimetres. */
export const GROWTH_MEASURES = ['weightKg', 'lengthCm', 'headCm'] as const;
export type GrowthMeasure = (typeof GROWTH_MEASURES)[number];

/** The two tables of the standard. */
export type GrowthSex = 'girl' | 'boy';

/** The sex written down at a birth, for medical use. Nothing here asks the sex of a child that is not born. */
export type BornSex = GrowthSex | 'unclear';

export const MEASURE_WORDS: Readonly<Record<GrowthMeasure, { readonly name: string; readonly unit: string }>> = {
  weightKg: { name: '体重', unit: '千克' },
  lengthCm: { name: '身长（身高）', unit: '厘米' },
  headCm: { name: '头围', unit: '厘米' },
};

/** Whose growth is read: the table and the age in it, in days (corrected where that is due; see `ageForGrowth`). */
export interface GrowthPlace {
  readonly measure: GrowthMeasure;
  readonly sex: BornSex;
  readonly ageDays: number;
}

export type NoGrowthAnswer =
  /** Younger than day 0 or older than day 1856 (5 years): the standard has no row. */
  | 'age-outside-table'
  /** Born early and not yet at the due date: the standard begins at term. */
  | 'before-due-date'
  /** The standard has a table for girls and one for boys, and none without. */
  | 'sex-unclear'
  /** Zero, negative or no number. */
  | 'not-a-size';

export const NO_GROWTH_WORDS: Readonly<Record<NoGrowthAnswer, string>> = {
  'age-outside-table': '这个年龄没有可以对照的标准',
  'before-due-date': '还没到原来的预产期，没有可以对照的标准',
  'sex-unclear': '没有写明性别，没有可以对照的标准',
  'not-a-size': '这个数不能用来对照',
};

/** An answer, or why there is none. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: NoGrowthAnswer };

export const answer = <T>(value: T): Answered<T> => ({ ok: true, value });
export const noAnswer = (reason: NoGrowthAnswer): Answered<never> => ({ ok: false, reason });
