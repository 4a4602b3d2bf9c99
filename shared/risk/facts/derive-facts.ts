import type { FactValues, RiskFacts } from './facts.ts';
import type { FactRefusal } from './read-facts.ts';

/** How many tenths a body mass index written down may lie from the one its height and weight give: its rounding. */
const BMI_ROUNDING_TENTHS = 1;

/** Height and weight that give less or more are slips of unit, each possible by itself. */
const BMI_RANGE: readonly [number, number] = [10, 80];

/** A creatinine so far from its own upper limit is written in another unit than the limit. */
const CREATININE_RATIO: readonly [number, number] = [0.02, 50];

/** Values that cannot both be true of one woman, each named by the field to look at again. */
export function contradictionsIn(facts: FactValues): readonly FactRefusal[] {
  const found: FactRefusal[] = [];
  const contradict = (field: keyof FactValues, message: string): void => {
    found.push({ field, code: 'contradiction', message: `${message}，请再看一看` });
  };
  const { bmi, sbp, dbp, parity, priorDelivery, lastDeliveryDate, lmp, lastUterineSurgeryDate, pltProgressiveFall } =
    facts;
  const fallByTrend = fallIn(facts);
  const reckoned = bmiFrom(facts);
  if (reckoned !== undefined && (reckoned < BMI_RANGE[0] || reckoned > BMI_RANGE[1])) {
    contradict('prePregnancyWeightKg', '身高与体重不相称（厘米、公斤）');
  }
  if (bmi !== undefined && reckoned !== undefined && Math.round(Math.abs(bmi - reckoned) * 10) > BMI_ROUNDING_TENTHS) {
    contradict('bmi', `体重指数与身高、体重算出的${reckoned.toFixed(1)}不一致`);
  }
  if (sbp !== undefined && dbp !== undefined && dbp >= sbp) contradict('dbp', '舒张压应低于收缩压');
  const gaveBirth = lastDeliveryDate !== undefined;
  if (parity === 0 && (gaveBirth || priorDelivery === true)) contradict('parity', '分娩次数为0，却有上次分娩');
  if (priorDelivery === false && (gaveBirth || (parity ?? 0) > 0)) {
    contradict('priorDelivery', '没有生过，却有上次分娩');
  }
  if (lmp !== undefined && gaveBirth && lastDeliveryDate > lmp) {
    contradict('lastDeliveryDate', '上次分娩应在末次月经以前');
  }
  if (lmp !== undefined && lastUterineSurgeryDate !== undefined && lastUterineSurgeryDate > lmp) {
    contradict('lastUterineSurgeryDate', '末次子宫手术应在末次月经以前');
  }
  if (pltProgressiveFall !== undefined && fallByTrend !== undefined && pltProgressiveFall !== fallByTrend) {
    contradict('pltTrend', '血小板走势与是否进行性下降不一致');
  }
  if (facts.ckd === true && facts.kidneyDisease === false) {
    contradict('kidneyDisease', '慢性肾脏疾病也是肾脏疾病');
  }
  const ratio = creatinineRatioOf(facts);
  if (ratio !== undefined && (ratio < CREATININE_RATIO[0] || ratio > CREATININE_RATIO[1])) {
    contradict('creatinine', '肌酐与它的上限应是同一单位');
  }
  return found;
}

/** Fills in what follows from what was read. A BMI from height and weight is unrounded and stands before a written one. */
export function derive(facts: FactValues): RiskFacts {
  const derived: { -readonly [F in keyof RiskFacts]?: RiskFacts[F] } = { ...facts };
  const bmi = bmiFrom(facts);
  const creatinineRatio = creatinineRatioOf(facts);
  const priorDelivery = earlierBirthIn(facts);
  const fall = fallIn(facts);
  if (bmi !== undefined) derived.bmi = bmi;
  if (creatinineRatio !== undefined) derived.creatinineRatio = creatinineRatio;
  if (priorDelivery !== undefined) derived.priorDelivery ??= priorDelivery;
  if (fall !== undefined) derived.pltProgressiveFall ??= fall;
  return derived as RiskFacts;
}

function bmiFrom({ heightCm, prePregnancyWeightKg }: FactValues): number | undefined {
  if (heightCm === undefined || prePregnancyWeightKg === undefined) return undefined;
  return quotient(prePregnancyWeightKg * 10_000, heightCm * heightCm);
}

const creatinineRatioOf = ({ creatinine, creatinineULN }: FactValues): number | undefined =>
  creatinine === undefined || creatinineULN === undefined ? undefined : quotient(creatinine, creatinineULN);

/** Free of the noise of binary fractions: 51.84 kg at 144 cm is 25 exactly, and 1.05 is 1.5 times 0.7. */
const quotient = (part: number, whole: number): number => Math.round((part / whole) * 1e9) / 1e9;

const earlierBirthIn = ({ parity, lastDeliveryDate }: FactValues): boolean | undefined =>
  lastDeliveryDate !== undefined ? true : parity === undefined ? undefined : parity > 0;

const fallIn = ({ pltTrend }: FactValues): boolean | undefined =>
  pltTrend === undefined ? undefined : pltTrend === 'progressive-fall';
