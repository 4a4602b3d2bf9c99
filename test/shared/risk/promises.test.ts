import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';

function factsOf(input: object): RiskFacts {
  const read = readFacts(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.facts;
}
const assessed = (input: object, layer: 'national' | 'henan' = 'national') => assess(factsOf(input), ruleSetOf(layer));
const openRows = (input: object) => assessed(input).cannotSay.map(({ ruleId }) => ruleId);
const refused = (input: object) => {
  const read = readFacts(input);
  return read.ok ? [] : read.refusals.map(({ field, code }) => [field, code]);
};

/** A form gone through, with the values that must be values. */
const HEALTHY = { formComplete: true, ageYears: 28, bmi: 22, hbGperL: 120, plt10e9perL: 200, fetusCount: 1 };

describe('an assessment', () => {
  test('is unassessed while nobody knows anything, and green only when every row answered no', () => {
    expect(assessed({})).toMatchObject({ colour: 'unassessed', complete: false, purple: 'unknown', findings: [] });
    expect(assessed(HEALTHY)).toMatchObject({ colour: 'green', complete: true, purple: 'no', cannotSay: [] });
    const { hbGperL: _, ...unmeasured } = HEALTHY;
    expect(assessed(unmeasured)).toMatchObject({ colour: 'unassessed', complete: false });
  });

  test('cannot say a carrier’s row while the liver function is unknown', () => {
    expect(openRows({ ...HEALTHY, hbsag: 'positive' })).toEqual(['asm-yellow-2.3']);
    expect(assessed({ ...HEALTHY, hbsag: 'positive', liverFunctionNormal: true }).colour).toBe('yellow');
  });

  test('lets three abortions settle the bad history whatever else is unknown', () => {
    expect(assessed({ abortionCountAllTypes: 3 }).findings.map(({ ruleId }) => ruleId)).toEqual(['asm-yellow-1.5']);
    expect(openRows({ abortionCountAllTypes: 3 })).not.toContain('asm-yellow-1.5');
    expect(openRows({ abortionCountAllTypes: 2 })).toContain('asm-yellow-1.5');
  });

  test('gives the two rows of an overlap to the higher colour', () => {
    expect(assessed({ ...HEALTHY, hbGperL: 60 }).colour).toBe('orange');
    expect(assessed({ ...HEALTHY, hbGperL: 40 }).colour).toBe('red');
    expect(assessed({ ...HEALTHY, plt10e9perL: 50 }).colour).toBe('orange');
  });

  test('hands what the norm places nowhere to the clinician, and is never green meanwhile', () => {
    for (const [facts, where] of [
      [{ ejectionFractionPct: 39, nyhaClass: 1 }, { ladder: 'ejection-fraction' }],
      [{ nyhaClass: 3, ejectionFractionPct: 60 }, { ladder: 'nyha-class' }],
      [{ aorticDisease: true, aorticDiameterMm: 45 }, { ladder: 'aortic-diameter' }],
      [{ mitralValveAreaCm2: 1.5 }, { ladder: 'mitral-area' }],
      [{ hdpDiagnosis: 'hellp' }, { ladder: 'hypertensive-disorder' }],
      [{ placentaPraevia: true }, { ladder: 'placenta-praevia' }],
      [{ sbp: 140, dbp: 80 }, { ladder: 'blood-pressure' }],
    ] as const) {
      const { colour, complete, needsClinician } = assessed({ ...HEALTHY, ...facts });
      expect(needsClinician, JSON.stringify(facts)).toEqual([expect.objectContaining(where)]);
      expect([colour, complete]).toEqual(['unassessed', false]);
    }
  });

  test('marks a yellow of three factors in Henan alone, and never beside purple', () => {
    const three = { ...HEALTHY, ageYears: 36, hbGperL: 100, checked: { 'asm-yellow-1.3': true } };
    expect(assessed(three, 'henan').star).toBe(true);
    expect(assessed(three).star).toBe(false);
    expect(assessed({ ...three, confirmedInfection: ['梅毒'] }, 'henan')).toMatchObject({ star: false, purple: 'yes' });
    expect(assessed({ ...three, hbGperL: 120 }, 'henan').star).toBe(false);
  });
});

describe('reading facts', () => {
  test('reckons the body mass index from height and weight, and refuses one that contradicts it', () => {
    expect(factsOf({ heightCm: 160, prePregnancyWeightKg: 64 }).bmi).toBe(25);
    expect(refused({ heightCm: 160, prePregnancyWeightKg: 64, bmi: 25.1 })).toEqual([]);
    expect(refused({ heightCm: 160, prePregnancyWeightKg: 64, bmi: 25.2 })).toEqual([['bmi', 'contradiction']]);
  });

  test('refuses slips of unit, other types, unknown names and NaN, each by its field', () => {
    expect(refused({ hbGperL: 11, heightCm: 1.62, fpgMmolL: 126 })).toEqual([
      ['hbGperL', 'out-of-range'],
      ['heightCm', 'out-of-range'],
      ['fpgMmolL', 'out-of-range'],
    ]);
    expect(refused({ ageYears: '28', sbp: Number.NaN, hb: 100, checked: { 'asm-red-9': true } })).toEqual([
      ['ageYears', 'wrong-type'],
      ['sbp', 'out-of-range'],
      ['hb', 'unknown-field'],
      ['checked.asm-red-9', 'unknown-field'],
    ]);
    expect(refused({ sbp: 80, dbp: 120 })).toEqual([['dbp', 'contradiction']]);
    expect(factsOf({ ageYears: null, abortionCountAllTypes: 0 })).toEqual({ abortionCountAllTypes: 0 });
  });
});

describe('a screening', () => {
  test('is positive by one row, incomplete while a required row is open, and never misses a suggested examination', () => {
    const asked = { ...HEALTHY, conceivedByART: false, otherCurrentAbnormality: false };
    expect(screen(factsOf(asked)).result).toBe('negative');
    expect(screen(factsOf({ ...asked, rhFactor: 'negative' }))).toMatchObject({
      result: 'positive',
      positives: [{ ruleId: 'scr-1.4' }],
    });
    const blank = screen(factsOf({}));
    expect(blank.result).toBe('incomplete');
    expect(blank.notDone.filter(({ ruleId }) => /^scr-6/.test(ruleId))).toEqual([]);
    expect(screenPostpartum(factsOf({ checked: { 'pps-3.3': true } })).positives).toMatchObject([
      { ruleId: 'pps-3.3' },
    ]);
  });
});
