import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import { GAPS, isOfRow } from '../../../shared/risk/gaps.ts';
import { ruleById } from '../../../shared/risk/rule-index.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { factsOf, type Given, HEALTHY } from './given.ts';

/** What the norm places nowhere: facts that fall into it, and facts just beside it. */
const TABLE: Readonly<Record<string, { readonly open: readonly Given[]; readonly closed: readonly Given[] }>> = {
  'ejection-fraction': {
    open: [{ ejectionFractionPct: 39.9 }, { ejectionFractionPct: 20 }],
    closed: [{ ejectionFractionPct: 40 }, { ejectionFractionPct: 51 }, {}],
  },
  'nyha-class': { open: [{ nyhaClass: 3 }, { nyhaClass: 4 }], closed: [{ nyhaClass: 2 }, { nyhaClass: 1 }, {}] },
  'mitral-area': {
    open: [{ mitralValveAreaCm2: 1.5 }],
    closed: [{ mitralValveAreaCm2: 1.49 }, { mitralValveAreaCm2: 1.51 }],
  },
  'aortic-diameter': {
    open: [{ aorticDiameterMm: 45 }, { aorticDiameterMm: 60 }],
    closed: [{ aorticDiameterMm: 44.9 }],
  },
  prednisone: {
    open: [{ prednisoneMgPerDay: 0.5 }, { prednisoneMgPerDay: 4.9 }, { prednisoneMgPerDay: 10.1 }],
    closed: [{ prednisoneMgPerDay: 0 }, { prednisoneMgPerDay: 5 }, { prednisoneMgPerDay: 10 }],
  },
  'hypertensive-disorder': {
    open: [{ hdpDiagnosis: 'eclampsia' }, { hdpDiagnosis: 'hellp' }],
    closed: [{ hdpDiagnosis: 'preeclampsia_severe' }, { hdpDiagnosis: 'none' }, {}],
  },
  'blood-pressure': {
    open: [
      { sbp: 140 },
      { dbp: 90 },
      { sbp: 150, dbp: 80, hdpDiagnosis: 'none' },
      { hypertension: true },
      { hypertension: true, sbp: 120, dbp: 80 },
    ],
    closed: [
      { hypertension: false, sbp: 120, dbp: 80 },
      { hypertension: true, hdpDiagnosis: 'chronic_hypertension' },
      { sbp: 139, dbp: 89 },
      { sbp: 139 },
      { sbp: 160, dbp: 110, hdpDiagnosis: 'preeclampsia_severe' },
      { sbp: 140, dbp: 90, hdpDiagnosis: 'gestational_hypertension' },
    ],
  },
  'placenta-praevia': {
    open: [{ placentaPraevia: true }, { placentaPraevia: true, uterineScar: true }],
    closed: [{ placentaPraevia: false }, { uterineScar: true }],
  },
  'asm-red-1.1.2': { open: [{ tetralogyResidualLesion: true }], closed: [{ tetralogyResidualLesion: false }, {}] },
  'asm-red-1.10.1': { open: [{ strokeHistory: true }], closed: [{ strokeHistory: false }, {}] },
  'asm-red-1.4': {
    open: [
      { ckd: true, hypertension: true },
      { kidneyDisease: true, hypertension: true },
      { kidneyDisease: true, hypertension: true, creatinine: 135, creatinineULN: 90 },
      { ckd: true, hypertension: true, creatinine: 80, creatinineULN: 90 },
    ],
    closed: [
      { kidneyDisease: true, hypertension: true, creatinine: 136, creatinineULN: 90 },
      { ckd: true, hypertension: false },
      { ckd: true },
      { hypertension: true },
      { ckd: false, kidneyDisease: false, hypertension: true },
    ],
  },
  'asm-yellow-1.6': {
    open: [
      { cesareanCount: 1 },
      { uterineSurgeryCount: 1 },
      { uterineScarOtherThanCS: true },
      { cesareanCount: 2, uterineScar: false },
    ],
    closed: [
      { cesareanCount: 1, uterineScar: true },
      { uterineScarOtherThanCS: true, uterineScar: true },
      { cesareanCount: 0, uterineSurgeryCount: 0, uterineScarOtherThanCS: false },
      { uterineScar: false },
      {},
    ],
  },
  'asm-yellow-2.3': {
    open: [{ hbsag: 'positive', liverFunctionNormal: false }],
    closed: [
      { hbsag: 'positive', liverFunctionNormal: true },
      { hbsag: 'positive' },
      { hbsag: 'negative', liverFunctionNormal: false },
    ],
  },
  'asm-purple-P': {
    open: [
      { syphilisScreen: 'positive' },
      { hivScreen: 'positive' },
      { syphilisScreen: 'positive', confirmedInfection: [] },
    ],
    closed: [
      { syphilisScreen: 'positive', confirmedInfection: ['梅毒'] },
      { syphilisScreen: 'negative', hivScreen: 'negative' },
      { hbsag: 'positive' },
    ],
  },
};

const assessed = (given: Given) => assess(factsOf(given), ruleSetOf('national'));
const openIn = (given: Given) =>
  assessed(given).needsClinician.map((one) => ('ladder' in one ? one.ladder : one.ruleId));

describe('a condition with no line of its own', () => {
  test('each has its table, in the order they are told', () => {
    expect(GAPS.map(({ id }) => id)).toEqual(Object.keys(TABLE));
  });

  test.each(Object.entries(TABLE))('%s is handed to the clinician', (id, { open }) => {
    for (const given of open) expect(openIn(given), JSON.stringify(given)).toContain(id);
  });

  test.each(Object.entries(TABLE))('%s is not where a row places it or nothing is known', (id, { closed }) => {
    for (const given of closed) expect(openIn(given), JSON.stringify(given)).not.toContain(id);
  });

  test.each(GAPS.map((gap) => [gap.id, gap] as const))('%s says why, as a ladder or as a row', (id, gap) => {
    const { why } = gap;
    const given = TABLE[id]?.open[0] ?? {};
    expect(why).not.toBe('');
    expect(assessed(given).needsClinician).toContainEqual(
      id.startsWith('asm-') ? { ruleId: id, why } : { ladder: id, why },
    );
    expect(isOfRow(gap)).toBe(ruleById(id) !== undefined);
  });

  test('raises nothing by itself, and keeps an assessment open up to the colour it could be', () => {
    const settled = { ...HEALTHY, hdpDiagnosis: 'none' } as const;
    expect(assessed({ ...settled, strokeHistory: true })).toMatchObject({ colour: 'unassessed', complete: false });
    expect(assessed({ ...settled, strokeHistory: true, ageYears: 41 })).toMatchObject({
      colour: 'orange',
      complete: false,
    });
    expect(assessed({ ...settled, strokeHistory: true, hbGperL: 38 })).toMatchObject({ colour: 'red', complete: true });
  });

  test('of the blood pressure could be orange: an orange is complete beside it, a yellow is not', () => {
    const pressed = { ...HEALTHY, sbp: 150, dbp: 80, hdpDiagnosis: 'none' } as const;
    expect(assessed({ ...pressed, ageYears: 36 })).toMatchObject({ colour: 'yellow', complete: false });
    expect(assessed({ ...pressed, ageYears: 41 })).toMatchObject({ colour: 'orange', complete: true });
  });

  test('of a positive screen without a diagnosis concerns purple alone: a yellow is complete beside it, green is not said', () => {
    const positive = { ...HEALTHY, syphilisScreen: 'positive', confirmedInfection: [] } as const;
    expect(assessed({ ...positive, ageYears: 36 })).toMatchObject({ colour: 'yellow', complete: true, purple: 'no' });
    expect(assessed(positive)).toMatchObject({ colour: 'unassessed', purple: 'no' });
  });

  test('keeps an assessment open before it is certain, as soon as its row waits for what would open it', () => {
    const carrier = { ...HEALTHY, ageYears: 41, hbsag: 'positive' } as const;
    expect(assessed(carrier)).toMatchObject({ colour: 'orange', complete: false, needsClinician: [] });
    expect(assessed({ ...carrier, liverFunctionNormal: true })).toMatchObject({ colour: 'orange', complete: true });
    expect(assessed({ ...carrier, liverFunctionNormal: false })).toMatchObject({ colour: 'orange', complete: false });
    expect(assessed({ ...carrier, hbGperL: 38 })).toMatchObject({ colour: 'red', complete: true });
    // Its row is answered, though high blood pressure would open it.
    const kidney = { kidneyDisease: true, creatinine: 80, creatinineULN: 90 } as const;
    expect(assessed({ ...HEALTHY, ageYears: 41, ...kidney })).toMatchObject({ colour: 'orange', complete: true });
    // Nobody has touched it: a form gone through answers no, and its own row alone could not raise the colour.
    const others = ruleSetOf('national').rules.filter(({ id }) => id !== 'asm-yellow-2.3');
    const checked = Object.fromEntries(others.map(({ id }) => [id, id === 'asm-orange-1.1']));
    expect(assessed({ ...HEALTHY, ageYears: 41 })).toMatchObject({ colour: 'orange', complete: true });
    expect(assessed({ ...HEALTHY, ageYears: 41, formComplete: false, checked })).toMatchObject({
      colour: 'orange',
      complete: true,
      cannotSay: [{ ruleId: 'asm-yellow-2.3' }],
    });
  });

  test.each<[string, Given]>([
    ['a caesarean section', { cesareanCount: 1 }],
    ['another scar of the womb', { uterineScarOtherThanCS: true }],
    ['an operation on the womb', { uterineSurgeryCount: 1 }],
    ['high blood pressure', { hypertension: true }],
  ])('is never a green: %s, on a form gone through that says nothing more of it', (_what, given) => {
    expect(assessed(HEALTHY).colour).toBe('green');
    expect(assessed({ ...HEALTHY, ...given })).toMatchObject({ colour: 'unassessed', complete: false });
  });

  test('could raise to red everywhere but the blood pressure, the scar and the positive screen', () => {
    expect(GAPS.filter(({ couldBe }) => couldBe !== 'red').map(({ id, couldBe }) => [id, couldBe])).toEqual([
      ['blood-pressure', 'orange'],
      ['asm-yellow-1.6', 'orange'],
      ['asm-purple-P', null],
    ]);
  });
});
