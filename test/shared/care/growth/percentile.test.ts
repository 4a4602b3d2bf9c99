import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERCENTILE_LINES, percentileOf } from '../../../../shared/care/growth/percentile.ts';
import { checkProperty } from '../../../support/check-property.ts';

describe('the percentile of a z-score', () => {
  it.each([
    [-3, 0.13499],
    [-2, 2.27501],
    [-1, 15.86553],
    [0, 50],
    [1, 84.13447],
    [2, 97.72499],
    [3, 99.86501],
  ])('of %d is %d', (z, percentile) => {
    expect(percentileOf(z)).toBeCloseTo(percentile, 4);
  });

  it('is the one each line is named for', () => {
    for (const { percentile, z } of PERCENTILE_LINES) expect(percentileOf(z)).toBeCloseTo(percentile, 4);
  });

  it('grows with the z-score and stays between 0 and 100', () => {
    const z = fc.double({ min: -8, max: 8, noNaN: true });
    checkProperty(
      fc.property(z, z, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentileOf(high)).toBeGreaterThanOrEqual(percentileOf(low) - 1e-5);
        expect(percentileOf(low)).toBeGreaterThanOrEqual(0);
        expect(percentileOf(high)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
