import { below, beyond, type Ladder, type LadderWithGap, upTo } from './ladder.ts';

/*
 * The numbers of the 2017 norm (国卫办妇幼发〔2017〕35号 附件2), each boundary once. Where two printed ranges share a
 * value (Hb 60 and 40, PLT 50) the higher colour has it, by the norm's own remark 按照较高风险的分级标识.
 */

/** What every gap comes to. */
export const UNPLACED = '评估表没有对应的行，请医生判定';

/** Completed years. The norm does not say at which date: the day of the assessment is taken. */
export const AGE: Ladder = {
  id: 'age',
  fact: 'ageYears',
  rungs: [upTo(18, 'yellow'), below(35, 'none'), below(40, 'yellow'), beyond('orange')],
};

/** Before pregnancy, unrounded. Exactly 18.5 and exactly 25 are none: the printed signs are ＞25 and ＜18.5. */
export const BMI: Ladder = {
  id: 'bmi',
  fact: 'bmi',
  rungs: [below(18.5, 'yellow'), upTo(25, 'none'), below(28, 'yellow'), beyond('orange')],
};

/** 110 is none: the screening form prints ＜110 where the assessment prints 60－110. */
export const HAEMOGLOBIN: Ladder = {
  id: 'haemoglobin',
  fact: 'hbGperL',
  rungs: [upTo(40, 'red'), upTo(60, 'orange'), below(110, 'yellow'), beyond('none')],
};

/** 100 is yellow, 50 and 30 are orange. Bleeding or a progressive fall are the rules' own, not the ladder's. */
export const PLATELETS: Ladder = {
  id: 'platelets',
  fact: 'plt10e9perL',
  rungs: [below(30, 'red'), upTo(50, 'orange'), upTo(100, 'yellow'), beyond('none')],
};

export const EJECTION_FRACTION: LadderWithGap = {
  id: 'ejection-fraction',
  fact: 'ejectionFractionPct',
  rungs: [below(40, 'gap'), upTo(50, 'orange'), beyond('none')],
  gapWhy: `射血分数低于40%：${UNPLACED}（红色 1.1.9）`,
};

export const NYHA_CLASS: LadderWithGap = {
  id: 'nyha-class',
  fact: 'nyhaClass',
  rungs: [upTo(1, 'none'), upTo(2, 'orange'), beyond('gap')],
  gapWhy: `心功能Ⅲ～Ⅳ级：${UNPLACED}（红色 1.1.9）`,
};

/** Systolic pressure in the pulmonary artery of a woman with pulmonary hypertension. */
export const PULMONARY_PRESSURE: Ladder = {
  id: 'pulmonary-pressure',
  fact: 'paspMmHg',
  rungs: [below(50, 'orange'), beyond('red')],
};

/** The area of a stenosed valve: orange prints ＞1.5, red ＜1.5. */
export const MITRAL_AREA: LadderWithGap = {
  id: 'mitral-area',
  fact: 'mitralValveAreaCm2',
  rungs: [below(1.5, 'red'), upTo(1.5, 'gap'), beyond('orange')],
  gapWhy: '二尖瓣瓣口恰为1.5cm²：橙色写＞1.5，红色写＜1.5，请医生判定',
};

export const AORTIC_GRADIENT: Ladder = {
  id: 'aortic-gradient',
  fact: 'aorticGradientMmHg',
  rungs: [below(50, 'orange'), beyond('red')],
};

export const AORTIC_DIAMETER: LadderWithGap = {
  id: 'aortic-diameter',
  fact: 'aorticDiameterMm',
  rungs: [below(45, 'orange'), beyond('gap')],
  gapWhy: `主动脉直径≥45mm：${UNPLACED}（红色 1.1.9）`,
};

/** Creatinine over the laboratory's own upper limit. */
export const CREATININE: Ladder = {
  id: 'creatinine',
  fact: 'creatinineRatio',
  rungs: [upTo(1, 'none'), upTo(1.5, 'orange'), beyond('red')],
};

/** In unoperated cyanotic heart disease. */
export const OXYGEN_SATURATION: Ladder = {
  id: 'oxygen-saturation',
  fact: 'spo2Pct',
  rungs: [below(90, 'red'), beyond('none')],
};

export const FIBROID: Ladder = {
  id: 'fibroid',
  fact: 'fibroidMaxCm',
  rungs: [below(5, 'none'), beyond('yellow')],
};

export const OVARIAN_CYST: Ladder = { ...FIBROID, id: 'ovarian-cyst', fact: 'ovarianCystMaxCm' };

export const FETUSES: Ladder = {
  id: 'fetuses',
  fact: 'fetusCount',
  rungs: [upTo(1, 'none'), upTo(2, 'yellow'), beyond('orange')],
};

export const UTERINE_SURGERIES: Ladder = {
  id: 'uterine-surgeries',
  fact: 'uterineSurgeryCount',
  rungs: [below(2, 'none'), beyond('orange')],
};

/** Immune disease: the norm knows no drug (yellow 2.8) and 5–10 mg a day (orange 2.7), and nothing between or beyond. */
export const PREDNISONE: LadderWithGap = {
  id: 'prednisone',
  fact: 'prednisoneMgPerDay',
  rungs: [upTo(0, 'none'), below(5, 'gap'), upTo(10, 'orange'), beyond('gap')],
  gapWhy: `强的松用量不是5～10mg/天：${UNPLACED}`,
};

export const LADDERS: readonly Ladder[] = [
  AGE,
  BMI,
  HAEMOGLOBIN,
  PLATELETS,
  EJECTION_FRACTION,
  NYHA_CLASS,
  PULMONARY_PRESSURE,
  MITRAL_AREA,
  AORTIC_GRADIENT,
  AORTIC_DIAMETER,
  CREATININE,
  OXYGEN_SATURATION,
  FIBROID,
  OVARIAN_CYST,
  FETUSES,
  UTERINE_SURGERIES,
  PREDNISONE,
];
