import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAIN_STANDARD } from '../../../../shared/care/weight/gain-standard.ts';
import { gainLineOf, type WeightBand, weightBand } from '../../../../shared/care/weight/weight-band.ts';
import { GAIN_PLACES, GAIN_WORDS, gainPlace, NO_BAND_WORDS } from '../../../../shared/care/weight/weight-words.ts';
import { checkProperty } from '../../../support/check-property.ts';

const bandOn = (startBmi: number, gestationDays: number): WeightBand => {
  const answer = weightBand({ startBmi, children: 1 }, gestationDays);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.band;
};

describe('the class of body mass', () => {
  it.each([
    [12, 'underweight'],
    [18.499, 'underweight'],
    [18.5, 'ordinary'],
    [23.999, 'ordinary'],
    [24, 'overweight'],
    [27.999, 'overweight'],
    [28, 'obese'],
    [60, 'obese'],
  ])('of %d is %s', (bmi, id) => {
    expect(gainLineOf(bmi)?.id).toBe(id);
  });
});

describe('the band of weight gain', () => {
  it.each([
    [17, 13.42, 16],
    [20, 10.99, 14],
    [25, 9.1, 11],
    [30, 6.94, 9],
  ])('is the one of the standard at 40 weeks for %d', (bmi, mean, high) => {
    const band = bandOn(bmi, 280);
    expect(band.mean).toBeCloseTo(mean, 2);
    expect(band.high).toBe(high);
    expect(band.low).toBeCloseTo(27 * (gainLineOf(bmi)?.weekly.low ?? 0), 10);
  });

  it.each([0, 1, 90, 91])('is 0 to 2 kg on day %i, for every class', (day) => {
    for (const bmi of [17, 20, 25, 30]) expect(bandOn(bmi, day)).toMatchObject({ low: 0, high: 2 });
  });

  it('has its middle at 1 kg when the 13 weeks are over', () => {
    expect(bandOn(20, 0).mean).toBe(0);
    expect(bandOn(20, 91).mean).toBe(1);
  });

  it('rises by the weekly figures from 13 weeks on', () => {
    expect(bandOn(20, 98).low).toBeCloseTo(0.26, 10);
    expect(bandOn(20, 98).mean).toBeCloseTo(1.37, 10);
    expect(bandOn(20, 98).high).toBeCloseTo(2.48, 10);
    expect(bandOn(20, 92).high).toBeCloseTo(2 + 0.48 / 7, 10);
  });

  it('never falls, keeps its middle inside, and never passes the total', () => {
    const bmis = fc.double({ min: 12, max: 60, noNaN: true });
    checkProperty(
      fc.property(bmis, fc.integer({ min: 0, max: 313 }), (bmi, day) => {
        const [band, next] = [bandOn(bmi, day), bandOn(bmi, day + 1)];
        for (const edge of ['low', 'mean', 'high'] as const) expect(next[edge]).toBeGreaterThanOrEqual(band[edge]);
        expect(band.low).toBeLessThanOrEqual(band.mean);
        expect(band.mean).toBeLessThanOrEqual(band.high);
        expect(band.high).toBeLessThanOrEqual(gainLineOf(bmi)?.total.high ?? 0);
      }),
    );
  });

  it.each([
    ['twins', { children: 2 }, 100, 'more-than-one-child'],
    ['triplets', { children: 3 }, 100, 'more-than-one-child'],
    ['a number of children nobody wrote down', { children: null }, 100, 'children-not-counted'],
    ['an unknown start', { startBmi: null }, 100, 'start-unknown'],
    ['a body mass of nothing', { startBmi: 0 }, 100, 'start-unknown'],
    ['a body mass that is no number', { startBmi: Number.NaN }, 100, 'start-unknown'],
    ['the day before the last period', {}, -1, 'day-outside-pregnancy'],
    ['a day past 45 weeks', {}, 315, 'day-outside-pregnancy'],
    ['a day that is no number', {}, Number.NaN, 'day-outside-pregnancy'],
  ] as const)('cannot be said for %s', (_what, change, day, reason) => {
    expect(weightBand({ startBmi: 21, children: 1, ...change }, day)).toEqual({ ok: false, reason });
  });

  it('reaches to the last day a pregnancy may have', () => {
    expect(weightBand({ startBmi: 21, children: 1 }, 314)).toMatchObject({ ok: true });
  });

  it('has its weekly mean between its weekly edges in every line', () => {
    for (const { weekly, total } of GAIN_STANDARD) {
      expect(weekly.low < weekly.mean && weekly.mean < weekly.high).toBe(true);
      expect(total.low).toBeLessThan(total.high);
    }
  });
});

describe('a gain against its band', () => {
  const band = bandOn(20, 91 + 70);

  it.each([
    [2.6, 'within'],
    [2.599, 'below'],
    [6.8, 'within'],
    [6.801, 'above'],
    [4, 'within'],
    [-1, 'below'],
  ])('of %d kg at 23 weeks stands %s', (gain, place) => {
    expect(gainPlace(band, gain)).toBe(place);
  });

  it('is told without a judgement', () => {
    const told = [...GAIN_PLACES.map((place) => GAIN_WORDS[place]), ...Object.values(NO_BAND_WORDS)];
    for (const words of told) expect(words).not.toMatch(/正常|放心|超标|不合格|太|！|!/);
  });
});
