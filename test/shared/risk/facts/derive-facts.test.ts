import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../shared/risk/facts/read-facts.ts';
import { factsOf, type Given } from '../given.ts';

/** Values that cannot both be true, the field to look at again, and what is said about it. */
const CONTRADICTIONS: readonly (readonly [what: string, given: Given, field: string, message: string])[] = [
  ['160cm 64kg 写着 25.2', body(160, 64, 25.2), 'bmi', '体重指数与身高、体重算出的25.0不一致，请再看一看'],
  ['160cm 64kg 写着 24.8', body(160, 64, 24.8), 'bmi', '体重指数与身高、体重算出的25.0不一致，请再看一看'],
  ['身高写成英寸', body(90, 100), 'prePregnancyWeightKg', checkUnits()],
  ['体重写成斤的零头', body(200, 39), 'prePregnancyWeightKg', checkUnits()],
  ['低压等于高压', { sbp: 100, dbp: 100 }, 'dbp', '舒张压应低于收缩压，请再看一看'],
  ['低压高于高压', { sbp: 100, dbp: 101 }, 'dbp', '舒张压应低于收缩压，请再看一看'],
  [
    '分娩0次，却有上次分娩日期',
    { parity: 0, lastDeliveryDate: '2020-01-01' },
    'parity',
    '分娩次数为0，却有上次分娩，请再看一看',
  ],
  ['分娩0次，却生过', { parity: 0, priorDelivery: true }, 'parity', '分娩次数为0，却有上次分娩，请再看一看'],
  [
    '没有生过，却有上次分娩日期',
    { priorDelivery: false, lastDeliveryDate: '2020-01-01' },
    'priorDelivery',
    neverBefore(),
  ],
  ['没有生过，却分娩1次', { priorDelivery: false, parity: 1 }, 'priorDelivery', neverBefore()],
  [
    '上次分娩在末次月经后一天',
    { lmp: '2026-03-10', lastDeliveryDate: '2026-03-11' },
    'lastDeliveryDate',
    '上次分娩应在末次月经以前，请再看一看',
  ],
  [
    '手术在末次月经后一天',
    { lmp: '2026-03-10', lastUterineSurgeryDate: '2026-03-11' },
    'lastUterineSurgeryDate',
    '末次子宫手术应在末次月经以前，请再看一看',
  ],
  [
    '肌酐是上限的50倍多',
    { creatinine: 50.1, creatinineULN: 1 },
    'creatinine',
    '肌酐与它的上限应是同一单位，请再看一看',
  ],
  [
    '肌酐是上限的1/50不到',
    { creatinine: 1.9, creatinineULN: 100 },
    'creatinine',
    '肌酐与它的上限应是同一单位，请再看一看',
  ],
  [
    '走势平稳，却进行性下降',
    { pltTrend: 'stable', pltProgressiveFall: true },
    'pltTrend',
    '血小板走势与是否进行性下降不一致，请再看一看',
  ],
  [
    '走势下降，却说没有下降',
    { pltTrend: 'progressive-fall', pltProgressiveFall: false },
    'pltTrend',
    '血小板走势与是否进行性下降不一致，请再看一看',
  ],
  [
    '有慢性肾脏疾病，却没有肾脏疾病',
    { ckd: true, kidneyDisease: false },
    'kidneyDisease',
    '慢性肾脏疾病也是肾脏疾病，请再看一看',
  ],
];

/** The same, as near to a contradiction as can be. */
const AGREEMENTS: readonly (readonly [what: string, given: Given])[] = [
  ['160cm 64kg 写着 25.1', body(160, 64, 25.1)],
  ['160cm 64kg 写着 24.9', body(160, 64, 24.9)],
  ['BMI 80', body(100, 80)],
  ['BMI 10', body(200, 40)],
  ['低压比高压低1', { sbp: 100, dbp: 99 }],
  ['分娩1次，有日期，生过', { parity: 1, priorDelivery: true, lastDeliveryDate: '2020-01-01' }],
  ['分娩0次，没有生过', { parity: 0, priorDelivery: false }],
  ['没有生过，其余不知道', { priorDelivery: false }],
  ['生过，其余不知道', { priorDelivery: true }],
  ['上次分娩与末次月经同日', { lmp: '2026-03-10', lastDeliveryDate: '2026-03-10' }],
  ['手术与末次月经同日', { lmp: '2026-03-10', lastUterineSurgeryDate: '2026-03-10' }],
  ['肌酐恰是上限的50倍', { creatinine: 50, creatinineULN: 1 }],
  ['肌酐恰是上限的1/50', { creatinine: 2, creatinineULN: 100 }],
  ['走势下降，也说下降', { pltTrend: 'progressive-fall', pltProgressiveFall: true }],
  ['走势上升，也说没有下降', { pltTrend: 'rising', pltProgressiveFall: false }],
  ['有急性肾脏疾病，不是慢性', { ckd: false, kidneyDisease: true }],
  ['两样都没有', { ckd: false, kidneyDisease: false }],
  ['有慢性肾脏疾病，其余不知道', { ckd: true }],
  ['只有肌酐', { creatinine: 5000 }],
  ['只有上限', { creatinineULN: 1000 }],
];

describe('values that contradict each other', () => {
  test.each(CONTRADICTIONS)('%s is refused', (_what, given, field, message) => {
    expect(readFacts(given)).toEqual({ ok: false, refusals: [{ field, code: 'contradiction', message }] });
  });

  test.each(AGREEMENTS)('%s is taken', (_what, given) => {
    expect(readFacts(given)).toMatchObject({ ok: true });
  });

  test('are all named at once', () => {
    const read = readFacts({ sbp: 80, dbp: 90, parity: 0, priorDelivery: true });
    expect(read.ok ? [] : read.refusals.map(({ field }) => field)).toEqual(['dbp', 'parity']);
  });
});

describe('what follows from what was written', () => {
  test.each<readonly [what: string, given: Given, follows: object]>([
    ['BMI from height and weight, unrounded', body(170, 70), { bmi: 24.221453287 }],
    ['BMI reckoned before a written one', body(160, 64.1, 25), { bmi: 25.0390625 }],
    ['a written BMI by itself', { bmi: 24.2 }, { bmi: 24.2 }],
    ['a written BMI with the height alone', { bmi: 24.2, heightCm: 160 }, { bmi: 24.2 }],
    ['the quotient of creatinine and its limit', { creatinine: 135, creatinineULN: 90 }, { creatinineRatio: 1.5 }],
    ['an earlier birth from a count', { parity: 1 }, { priorDelivery: true }],
    ['no earlier birth from none', { parity: 0 }, { priorDelivery: false }],
    ['an earlier birth from its day', { lastDeliveryDate: '2020-01-01' }, { priorDelivery: true }],
    ['falling platelets from their trend', { pltTrend: 'progressive-fall' }, { pltProgressiveFall: true }],
    ['no fall from a steady trend', { pltTrend: 'stable' }, { pltProgressiveFall: false }],
    ['no fall from a rising trend', { pltTrend: 'rising' }, { pltProgressiveFall: false }],
    ['nothing new where fall and trend agree', { pltTrend: 'rising', pltProgressiveFall: false }, {}],
  ])('is %s', (_what, given, follows) => {
    expect(factsOf(given)).toEqual({ ...given, ...follows });
  });

  test('is nothing when only half is known', () => {
    for (const given of [{ heightCm: 160 }, { prePregnancyWeightKg: 60 }, { creatinine: 90 }, { creatinineULN: 90 }]) {
      expect(factsOf(given)).toEqual(given);
    }
  });
});

function body(heightCm: number, prePregnancyWeightKg: number, bmi?: number): Given {
  return { heightCm, prePregnancyWeightKg, ...(bmi === undefined ? {} : { bmi }) };
}

function checkUnits() {
  return '身高与体重不相称（厘米、公斤），请再看一看';
}

function neverBefore() {
  return '没有生过，却有上次分娩，请再看一看';
}
