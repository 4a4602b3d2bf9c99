import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import { below, beyond, type Ladder, on, type Place, placeOf, upTo } from '../../../shared/risk/ladder.ts';
import { LADDERS } from '../../../shared/risk/ladders.ts';
import { printPredicate } from '../../../shared/risk/predicate/print.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { factsOf, type Given, HEALTHY } from './given.ts';

/** Every ladder, each boundary just below, at and just above: the value and its place. */
const PLACES: Readonly<Record<string, readonly (readonly [value: number, place: Place])[]>> = {
  age: [
    [17, 'yellow'],
    [18, 'yellow'],
    [19, 'none'],
    [34, 'none'],
    [35, 'yellow'],
    [36, 'yellow'],
    [39, 'yellow'],
    [40, 'orange'],
    [41, 'orange'],
  ],
  bmi: [
    [18.49, 'yellow'],
    [18.5, 'none'],
    [18.51, 'none'],
    [24.99, 'none'],
    [25, 'none'],
    [25.01, 'yellow'],
    [27.99, 'yellow'],
    [28, 'orange'],
    [28.01, 'orange'],
  ],
  haemoglobin: [
    [39.9, 'red'],
    [40, 'red'],
    [40.1, 'orange'],
    [59.9, 'orange'],
    [60, 'orange'],
    [60.1, 'yellow'],
    [109.9, 'yellow'],
    [110, 'none'],
    [110.1, 'none'],
  ],
  platelets: [
    [29.9, 'red'],
    [30, 'orange'],
    [30.1, 'orange'],
    [49.9, 'orange'],
    [50, 'orange'],
    [50.1, 'yellow'],
    [99.9, 'yellow'],
    [100, 'yellow'],
    [100.1, 'none'],
  ],
  'ejection-fraction': [
    [39.9, 'gap'],
    [40, 'orange'],
    [40.1, 'orange'],
    [49.9, 'orange'],
    [50, 'orange'],
    [50.1, 'none'],
  ],
  'nyha-class': [
    [1, 'none'],
    [2, 'orange'],
    [3, 'gap'],
    [4, 'gap'],
  ],
  'pulmonary-pressure': [
    [49.9, 'orange'],
    [50, 'red'],
    [50.1, 'red'],
  ],
  'mitral-area': [
    [1.49, 'red'],
    [1.5, 'gap'],
    [1.51, 'orange'],
  ],
  'aortic-gradient': [
    [49.9, 'orange'],
    [50, 'red'],
    [50.1, 'red'],
  ],
  'aortic-diameter': [
    [44.9, 'orange'],
    [45, 'gap'],
    [45.1, 'gap'],
  ],
  creatinine: [
    [0.99, 'none'],
    [1, 'none'],
    [1.01, 'orange'],
    [1.49, 'orange'],
    [1.5, 'orange'],
    [1.51, 'red'],
  ],
  'oxygen-saturation': [
    [89.9, 'red'],
    [90, 'none'],
    [90.1, 'none'],
  ],
  fibroid: [
    [4.9, 'none'],
    [5, 'yellow'],
    [5.1, 'yellow'],
  ],
  'ovarian-cyst': [
    [4.9, 'none'],
    [5, 'yellow'],
    [5.1, 'yellow'],
  ],
  fetuses: [
    [1, 'none'],
    [2, 'yellow'],
    [3, 'orange'],
    [4, 'orange'],
  ],
  'uterine-surgeries': [
    [0, 'none'],
    [1, 'none'],
    [2, 'orange'],
    [3, 'orange'],
  ],
  prednisone: [
    [0, 'none'],
    [0.1, 'gap'],
    [4.9, 'gap'],
    [5, 'orange'],
    [5.1, 'orange'],
    [9.9, 'orange'],
    [10, 'orange'],
    [10.1, 'gap'],
  ],
};

/** The colours a clinician reads off the paper for one value; what the other rows of the form say is no. */
const CANDIDATES: readonly (readonly [what: string, given: Given, colour: string])[] = [
  ['18岁', { ageYears: 18 }, 'yellow'],
  ['39岁', { ageYears: 39 }, 'yellow'],
  ['40岁', { ageYears: 40 }, 'orange'],
  ['BMI 25', { bmi: 25 }, 'green'],
  ['BMI 28', { bmi: 28 }, 'orange'],
  ['Hb 110', { hbGperL: 110 }, 'green'],
  ['Hb 60', { hbGperL: 60 }, 'orange'],
  ['Hb 40', { hbGperL: 40 }, 'red'],
  ['PLT 100 无出血', { plt10e9perL: 100, bleedingTendency: false, pltTrend: 'stable' }, 'yellow'],
  ['PLT 100 有出血', { plt10e9perL: 100, bleedingTendency: true, pltTrend: 'stable' }, 'red'],
  ['PLT 50', { plt10e9perL: 50, bleedingTendency: false, pltTrend: 'stable' }, 'orange'],
  ['PLT 30', { plt10e9perL: 30, bleedingTendency: false, pltTrend: 'stable' }, 'orange'],
  ['PLT 29', { plt10e9perL: 29, bleedingTendency: false, pltTrend: 'stable' }, 'red'],
  ['肺动脉高压 50mmHg', { pulmonaryHypertension: true, paspMmHg: 50 }, 'red'],
  ['肺动脉高压 49mmHg', { pulmonaryHypertension: true, paspMmHg: 49 }, 'orange'],
];

describe('the ladders', () => {
  test('each has its table, under its own name', () => {
    expect(LADDERS.map(({ id }) => id)).toEqual(Object.keys(PLACES));
  });

  test.each(
    LADDERS.map((ladder) => [ladder.id, ladder] as const),
  )('%s: each value stands in its place', (id, ladder) => {
    const expected = PLACES[id] ?? [];
    expect(expected.map(([value]) => [value, placeOf(ladder, value)])).toEqual(expected);
  });

  test.each(LADDERS.map((ladder) => [ladder.id, ladder] as const))('%s: each boundary is tried on both sides', (id, {
    rungs,
  }) => {
    const tried = (PLACES[id] ?? []).map(([value]) => value);
    for (const { upTo: boundary } of rungs) {
      if (boundary === undefined) continue;
      expect(tried).toContain(boundary);
      expect(tried.some((value) => value > boundary && value <= boundary + 1)).toBe(true);
      // Nobody has fewer fetuses than one, a lower class than I or less drug than none.
      const lowest = id === 'fetuses' || id === 'nyha-class' ? 1 : 0;
      if (boundary > lowest) expect(tried.some((value) => value < boundary && value >= boundary - 1)).toBe(true);
    }
  });

  test.each(
    LADDERS.map((ladder) => [ladder.id, ladder] as const),
  )('%s: rises from rung to rung, and says why a gap is one', (_id, ladder) => {
    const boundaries = ladder.rungs.map((rung) => rung.upTo ?? Number.POSITIVE_INFINITY);
    expect(boundaries).toEqual([...boundaries].sort((a, b) => a - b));
    expect(ladder.rungs.filter((rung) => rung.upTo === undefined)).toEqual(ladder.rungs.slice(-1));
    expect(ladder.rungs.some(({ place }) => place === 'gap')).toBe('gapWhy' in ladder);
  });

  test.each(CANDIDATES)('%s is what the form says', (_what, given, colour) => {
    expect(assess(factsOf({ ...HEALTHY, ...given }), ruleSetOf('national')).colour).toBe(colour);
  });
});

describe('a stretch of a ladder as a condition', () => {
  const ladder: Ladder = {
    id: 'tried',
    fact: 'hbGperL',
    rungs: [upTo(40, 'red'), below(60, 'orange'), upTo(60, 'gap'), upTo(110, 'yellow'), beyond('none')],
  };
  test.each<readonly [string, readonly Place[]]>([
    ['hbGperL ≤40', ['red']],
    ['hbGperL >40 and hbGperL <60', ['orange']],
    ['hbGperL =60', ['gap']],
    ['hbGperL >60 and hbGperL ≤110', ['yellow']],
    ['hbGperL >110', ['none']],
    ['hbGperL <60', ['red', 'orange']],
    ['hbGperL ≤110', ['red', 'orange', 'gap', 'yellow']],
    ['hbGperL >60', ['none', 'yellow']],
    ['hbGperL ≤40 or hbGperL =60', ['red', 'gap']],
    ['(hbGperL >40 and hbGperL <60) or (hbGperL >60 and hbGperL ≤110)', ['yellow', 'orange']],
    ['hbGperL ≤40 or hbGperL =60 or hbGperL >110', ['gap', 'none', 'red']],
  ])('reads %s', (printed, places) => {
    expect(printPredicate(on(ladder, ...places))).toBe(printed);
  });

  test('takes no place that the ladder does not have, and not the whole ladder', () => {
    const short: Ladder = { ...ladder, rungs: [below(5, 'none'), beyond('yellow')] };
    expect(() => on(short, 'red')).toThrow('no rung: tried');
    expect(() => on(short, 'red', 'gap')).toThrow('no rung: tried');
    expect(() => on(short, 'none', 'yellow')).toThrow('no rung: ');
  });

  test('a value beyond a ladder that ends is in a gap', () => {
    const ends: Ladder = { ...ladder, rungs: [below(5, 'none'), upTo(10, 'yellow')] };
    expect([4.9, 5, 10, 10.1].map((value) => placeOf(ends, value))).toEqual(['none', 'yellow', 'yellow', 'gap']);
  });
});
