import type { CalendarDate } from '../../time/calendar-date.ts';

/** A number a clinic recorded: its unit stands in the name or in `unit`; outside `range` (both ends in) it is refused. */
export interface NumberSpec {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** What a living woman can have: a product default, wide on purpose, narrow enough to catch a slip of unit. */
  readonly range: readonly [low: number, high: number];
  readonly whole?: true;
}

const number = <const N extends string>(
  name: N,
  label: string,
  unit: string,
  low: number,
  high: number,
): NumberSpec & { readonly name: N } => ({ name, label, unit, range: [low, high] });

const count = <const N extends string>(name: N, label: string, unit: string, low: number, high: number) => ({
  ...number(name, label, unit, low, high),
  whole: true as const,
});

export const NUMBER_FACTS = [
  count('ageYears', '年龄', '周岁', 8, 65),
  number('bmi', '孕前体重指数', 'kg/m²', 10, 80),
  number('heightCm', '身高', 'cm', 90, 220),
  number('prePregnancyWeightKg', '孕前体重', 'kg', 25, 250),
  count('gaDays', '孕周（天）', '天', 0, 314),
  count('fetusCount', '胎数', '个', 1, 8),
  count('parity', '分娩次数', '次', 0, 20),
  count('abortionCountAllTypes', '各类流产次数', '次', 0, 30),
  count('pretermBirthCount', '早产次数', '次', 0, 20),
  count('perinatalDeathCount', '围产儿死亡次数', '次', 0, 20),
  count('birthDefectCount', '出生缺陷次数', '次', 0, 20),
  count('ectopicCount', '异位妊娠次数', '次', 0, 20),
  count('cesareanCount', '剖宫产次数', '次', 0, 10),
  count('uterineSurgeryCount', '子宫手术次数', '次', 0, 20),
  number('fibroidMaxCm', '子宫肌瘤最大径', 'cm', 0, 50),
  number('ovarianCystMaxCm', '卵巢囊肿最大径', 'cm', 0, 50),
  number('sbp', '收缩压', 'mmHg', 50, 280),
  number('dbp', '舒张压', 'mmHg', 20, 180),
  number('hbGperL', '血红蛋白', 'g/L', 20, 250),
  number('plt10e9perL', '血小板', '×10⁹/L', 0, 2000),
  number('ferritinUgL', '血清铁蛋白', 'μg/L', 0.1, 20_000),
  number('fpgMmolL', '空腹血糖', 'mmol/L', 1, 50),
  count('urinalysisAbnormalConsecutiveCount', '尿常规连续异常次数', '次', 0, 50),
  count('nyhaClass', '心功能分级', '级', 1, 4),
  number('ejectionFractionPct', '射血分数', '%', 5, 90),
  number('paspMmHg', '肺动脉收缩压', 'mmHg', 5, 200),
  number('mitralValveAreaCm2', '狭窄的二尖瓣瓣口面积', 'cm²', 0.1, 10),
  number('aorticGradientMmHg', '狭窄的主动脉瓣跨瓣压差', 'mmHg', 0, 300),
  number('aorticDiameterMm', '主动脉直径', 'mm', 5, 120),
  number('spo2Pct', '血氧饱和度', '%', 30, 100),
  number('creatinine', '肌酐', '与上限同一单位', 0.01, 5000),
  number('creatinineULN', '本实验室肌酐上限', '与肌酐同一单位', 0.01, 1000),
  number('urineMlPerDay', '24小时尿量', 'ml', 0, 40_000),
  number('prednisoneMgPerDay', '强的松用量', 'mg/天', 0, 500),
] as const;

const flag = <const N extends string>(name: N, label: string): { readonly name: N; readonly label: string } => ({
  name,
  label,
});

export const FLAG_FACTS = [
  flag('priorDelivery', '以前生过孩子'),
  flag('gtdHistory', '滋养细胞疾病史'),
  flag('pastComplication', '既往妊娠并发症及合并症史'),
  flag('otherCurrentAbnormality', '本次妊娠其他异常'),
  flag('conceivedByART', '辅助生殖妊娠'),
  flag('hasDisabilityAffectingBirth', '对生育可能有影响的躯体残疾'),
  flag('uterineScar', '瘢痕子宫'),
  flag('uterineScarOtherThanCS', '剖宫产以外原因的瘢痕子宫'),
  flag('placentaPraevia', '前置胎盘'),
  flag('familyHypertension', '高血压家族史'),
  flag('familyDiabetesFirstDegree', '直系亲属糖尿病'),
  flag('hypertension', '高血压'),
  flag('pulmonaryHypertension', '肺动脉高压'),
  flag('cyanoticHeartDisease', '未手术的紫绀型心脏病'),
  flag('tetralogyResidualLesion', '法洛氏四联症修补术后有残余异常'),
  flag('valveReplaced', '心脏瓣膜置换术后'),
  flag('marfan', '马凡氏综合征'),
  flag('marfanNoDilation', '马凡氏综合征无主动脉扩张'),
  flag('aorticDisease', '主动脉疾病'),
  flag('strokeHistory', '脑卒中史'),
  flag('liverFunctionNormal', '肝功能正常'),
  flag('ckd', '慢性肾脏疾病'),
  flag('kidneyDisease', '急、慢性肾脏疾病'),
  flag('nephrogenicDI', '肾性尿崩症'),
  flag('bleedingTendency', '出血倾向'),
  flag('pltProgressiveFall', '血小板进行性下降'),
  flag('urineGlucosePositive', '尿糖阳性'),
] as const;

const choice = <const N extends string, const C extends string>(name: N, label: string, values: readonly C[]) => ({
  name,
  label,
  values,
});

const TEST_RESULTS = ['positive', 'negative'] as const;

export const CHOICE_FACTS = [
  choice('rhFactor', 'RH血型', TEST_RESULTS),
  choice('hbsag', '乙肝表面抗原', TEST_RESULTS),
  choice('syphilisScreen', '梅毒筛查', TEST_RESULTS),
  choice('hivScreen', 'HIV筛查', TEST_RESULTS),
  choice('hdpDiagnosis', '妊娠期高血压疾病诊断', [
    'none',
    'gestational_hypertension',
    'preeclampsia_non_severe',
    'chronic_hypertension',
    'preeclampsia_severe',
    'chronic_hypertension_with_preeclampsia',
    'eclampsia',
    'hellp',
  ]),
  choice('presentation', '胎位', [
    'cephalic',
    'breech',
    'transverse',
    'oblique',
    'shoulder',
    'compound',
    'unstable',
    'other',
  ]),
  choice('pltTrend', '血小板走势', ['progressive-fall', 'stable', 'rising']),
] as const;

const day = flag;

export const DATE_FACTS = [
  day('lmp', '末次月经'),
  day('lastDeliveryDate', '上次分娩日期'),
  day('lastUterineSurgeryDate', '末次子宫手术日期'),
] as const;

/** Infections a clinician confirmed, in the clinic's own words or codes. Empty means: looked for, none. */
export const LIST_FACTS = [flag('confirmedInfection', '确诊的传染病')] as const;

export type NumberFact = (typeof NUMBER_FACTS)[number]['name'];
export type FlagFact = (typeof FLAG_FACTS)[number]['name'];
export type ChoiceFact = (typeof CHOICE_FACTS)[number]['name'];
export type DateFact = (typeof DATE_FACTS)[number]['name'];
export type ListFact = (typeof LIST_FACTS)[number]['name'];
export type FactName = NumberFact | FlagFact | ChoiceFact | DateFact | ListFact;

/** The values a choice may take: `ChoiceValue<'hbsag'>` is `'positive' | 'negative'`. */
export type ChoiceValue<F extends ChoiceFact> = Extract<(typeof CHOICE_FACTS)[number], { name: F }>['values'][number];

/** What a clinic recorded about a woman. Absent means unknown; zero and false are values. */
export type FactValues = { readonly [F in NumberFact]?: number } & { readonly [F in FlagFact]?: boolean } & {
  readonly [F in ChoiceFact]?: ChoiceValue<F>;
} & { readonly [F in DateFact]?: CalendarDate } & { readonly [F in ListFact]?: readonly string[] };

export interface FormAnswers {
  /** Rows the assessor ticked (true) or unticked (false), by rule id. */
  readonly checked?: Readonly<Record<string, boolean>>;
  /** The assessor went through the whole form: an unticked row with none of its facts given is a no. */
  readonly formComplete?: boolean;
}

/**
 * Facts that have been read, found in range and free of contradiction (`readFacts` alone makes them). The brand keeps
 * self-reported values out: nothing leads from a report to a colour.
 */
export type RiskFacts = FactValues &
  FormAnswers & { readonly creatinineRatio?: number } & {
    readonly __brand: 'RiskFacts';
  };
