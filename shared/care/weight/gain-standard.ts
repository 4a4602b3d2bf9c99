/** Kilograms, from and to. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** One line of the standard: a class of body mass before pregnancy, and what may be gained by one who carries one child. */
export interface GainLine {
  readonly id: 'underweight' | 'ordinary' | 'overweight' | 'obese';
  /** kg/m², not included; the last class has no end. */
  readonly bmiBelow: number | null;
  /** Over the whole pregnancy, kg. */
  readonly total: Span;
  /** From 13 weeks on, kg a week. */
  readonly weekly: Span & { readonly mean: number };
}

/** Until the end of the 13th week, kg: the same for every class. */
export const FIRST_WEEKS_GAIN: Span = { low: 0, high: 2 };

/** 妊娠期妇女体重增长推荐值标准, WS/T 801—2022, one child. Its classes end at 24 and 28; those of the risk form end at 25 and 28. */
export const GAIN_STANDARD: readonly GainLine[] = [
  { id: 'underweight', bmiBelow: 18.5, total: { low: 11, high: 16 }, weekly: { low: 0.37, mean: 0.46, high: 0.56 } },
  { id: 'ordinary', bmiBelow: 24, total: { low: 8, high: 14 }, weekly: { low: 0.26, mean: 0.37, high: 0.48 } },
  { id: 'overweight', bmiBelow: 28, total: { low: 7, high: 11 }, weekly: { low: 0.22, mean: 0.3, high: 0.37 } },
  { id: 'obese', bmiBelow: null, total: { low: 5, high: 9 }, weekly: { low: 0.15, mean: 0.22, high: 0.3 } },
];

export const GAIN_SOURCE = {
  source:
    'WS/T 801—2022 妊娠期妇女体重增长推荐值标准，https://www.nhc.gov.cn/wjw/c100311/202208/deb61e5c2299451ea1b957b0672272b3.shtml (cited by a public copy of its table)',
  status: 'seen',
} as const;

/** How the figures become a band by day; to be signed by a clinician. */
export const GAIN_BAND_READING = {
  claim:
    '孕13周以前（到13周+0天）范围一直是0～2.0千克。此后上下限按每周增长的范围上升，上限最多到总增重的上限。' +
    '到足月时下限低于总增重的下限：原文的每周数和总数本来就对不上。18.5、24、28归较高的一级。',
  source: 'WS/T 801—2022 的数；按天排开是本产品的读法',
  status: 'synthesis',
} as const;
