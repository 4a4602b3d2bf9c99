/** Coefficients of Abramowitz and Stegun 26.2.17; the share is right to 0.0000001. */
const TERMS = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429] as const;

/** How many of 100 children of the same age and sex measure less, 0 to 100: the normal distribution at a z-score. */
export function percentileOf(z: number): number {
  if (z > 0) return 100 - percentileOf(-z);
  const t = 1 / (1 - 0.2316419 * z);
  const series = TERMS.reduceRight((sum, term) => (sum + term) * t, 0);
  return (100 * Math.exp((-z * z) / 2) * series) / Math.sqrt(2 * Math.PI);
}

/** The lines a growth chart may show as percentiles, with their z-scores. */
export const PERCENTILE_LINES: readonly { readonly percentile: number; readonly z: number }[] = [
  { percentile: 3, z: -1.880794 },
  { percentile: 15, z: -1.036433 },
  { percentile: 50, z: 0 },
  { percentile: 85, z: 1.036433 },
  { percentile: 97, z: 1.880794 },
];

/** The lines a growth chart may show as standard deviations. */
export const Z_LINES: readonly number[] = [-3, -2, -1, 0, 1, 2, 3];
