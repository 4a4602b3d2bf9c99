import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeAt, weightAt } from '../../../../shared/care/growth/lms.ts';
import { GROWTH_MEASURES, type GrowthPlace } from '../../../../shared/care/growth/measure.ts';
import { GROWTH_TABLE } from '../../../../shared/care/growth/who-table.ts';
import { LAST_TABLE_DAY, sizeAtZ, zScore } from '../../../../shared/care/growth/z-score.ts';
import { checkProperty } from '../../../support/check-property.ts';
import { WHO_HEAD } from './who-head.ts';
import { WHO_LENGTH } from './who-length.ts';
import { WHO_WEIGHT } from './who-weight.ts';

const SEXES = ['girl', 'boy'] as const;
const FULL = { weightKg: WHO_WEIGHT, lengthCm: WHO_LENGTH, headCm: WHO_HEAD };

const places = fc.record({
  measure: fc.constantFrom(...GROWTH_MEASURES),
  sex: fc.constantFrom(...SEXES),
  ageDays: fc.integer({ min: 0, max: LAST_TABLE_DAY }),
});
const zs = fc.double({ min: -5, max: 5, noNaN: true });

/** The value of what must have an answer. */
const given = <T>(answered: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!answered.ok) throw new Error('no answer');
  return answered.value;
};

describe('the z-score of a size', () => {
  it.each(
    GROWTH_MEASURES.flatMap((measure) => SEXES.map((sex) => [measure, sex] as const)),
  )('of %s of a %s is at most 0.01 from the full table at every sampled day, from -5 to +5', (measure, sex) => {
    const rows = FULL[measure][sex];
    expect(rows.length).toBeGreaterThanOrEqual(60);
    let worst = 0;
    for (const [ageDays, l, m, s] of rows)
      for (let z = -5; z <= 5; z += 0.5) {
        const size = (measure === 'weightKg' ? weightAt : sizeAt)({ l, m, s }, z);
        worst = Math.max(worst, Math.abs(given(zScore({ measure, sex, ageDays }, size)) - z));
      }
    expect(worst).toBeLessThanOrEqual(0.01);
  });

  it('needs less than 12 kB of table on the phone', () => {
    expect(JSON.stringify(GROWTH_TABLE).length).toBeLessThan(12_000);
  });

  it('grows with the size', () => {
    checkProperty(
      fc.property(
        places,
        fc.double({ min: 0.3, max: 150, noNaN: true }),
        fc.double({ min: 0.001, max: 5, noNaN: true }),
        (place, size, more) => {
          expect(given(zScore(place, size + more))).toBeGreaterThan(given(zScore(place, size)));
        },
      ),
    );
  });

  it('comes back from its own size', () => {
    checkProperty(
      fc.property(places, zs, (place, z) => {
        expect(given(zScore(place, given(sizeAtZ(place, z))))).toBeCloseTo(z, 8);
      }),
    );
  });

  it('reads weight beyond three deviations by the distance of the last one, on both sides', () => {
    const place: GrowthPlace = { measure: 'weightKg', sex: 'girl', ageDays: 365 };
    const size = (z: number): number => given(sizeAtZ(place, z));
    expect(size(5) - size(4)).toBeCloseTo(size(3) - size(2), 10);
    expect(size(-4) - size(-5)).toBeCloseTo(size(-2) - size(-3), 10);
    expect(given(zScore(place, size(3)))).toBeCloseTo(3, 10);
    expect(given(zScore(place, size(3) + (size(3) - size(2)) / 2))).toBeCloseTo(3.5, 10);
  });

  it('knows that a child is measured lying to day 730 and standing from day 731', () => {
    const at = (ageDays: number): number => given(sizeAtZ({ measure: 'lengthCm', sex: 'boy', ageDays }, 0));
    expect(at(730) - at(731)).toBeGreaterThan(0.5);
    expect(at(731)).toBeLessThan(at(732));
  });

  it.each([
    ['the day before birth', { ageDays: -1 }, 5, 'age-outside-table'],
    ['a day past five years', { ageDays: 1857 }, 18, 'age-outside-table'],
    ['an age that is no number', { ageDays: Number.NaN }, 5, 'age-outside-table'],
    ['an unclear sex', { sex: 'unclear' }, 5, 'sex-unclear'],
    ['nothing on the scales', {}, 0, 'not-a-size'],
    ['less than nothing', {}, -3, 'not-a-size'],
    ['no number', {}, Number.NaN, 'not-a-size'],
    ['no end', {}, Number.POSITIVE_INFINITY, 'not-a-size'],
  ] as const)('cannot be said for %s', (_what, change, size, reason) => {
    const place: GrowthPlace = { measure: 'weightKg', sex: 'girl', ageDays: 30, ...change };
    expect(zScore(place, size)).toEqual({ ok: false, reason });
  });

  it('has an answer on the first and the last day of the table', () => {
    for (const ageDays of [0, LAST_TABLE_DAY])
      for (const measure of GROWTH_MEASURES)
        expect(zScore({ measure, sex: 'boy', ageDays }, 40)).toMatchObject({ ok: true });
  });

  it('gives no size where nothing would be left', () => {
    expect(sizeAtZ({ measure: 'weightKg', sex: 'girl', ageDays: 0 }, -30)).toEqual({ ok: false, reason: 'not-a-size' });
  });
});
