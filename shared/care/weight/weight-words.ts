import type { NoWeightBand, WeightBand } from './weight-band.ts';

export const GAIN_PLACES = ['below', 'within', 'above'] as const;
export type GainPlace = (typeof GAIN_PLACES)[number];

/** Where a gain (kg) stands to the band; its edges belong to it. Told apart to a hundredth of a gram, below what a scale can show. */
export function gainPlace(band: WeightBand, gainKg: number): GainPlace {
  const round = (kg: number): number => Math.round(kg * 100_000);
  if (round(gainKg) < round(band.low)) return 'below';
  return round(gainKg) > round(band.high) ? 'above' : 'within';
}

/** For her: where the gain stands and what is left to do, without a judgement. */
export const GAIN_WORDS: Readonly<Record<GainPlace, string>> = {
  below: '比参考范围长得少一些。下次产检时和医生说一说。',
  within: '在参考范围里。',
  above: '比参考范围长得多一些。下次产检时和医生说一说。',
};

export const NO_BAND_WORDS: Readonly<Record<NoWeightBand, string>> = {
  'more-than-one-child': '怀了不止一个宝宝，这个参考范围不适用。请问医生该长多少。',
  'children-not-counted': '还不知道怀了几个宝宝，先不画参考范围。',
  'start-unknown': '没有怀孕前的体重和身高，先不画参考范围。',
  'day-outside-pregnancy': '这一天不在孕期里，没有参考范围。',
};
