/** What a value means for her, in plain words: an observation and what to do, never a disease. */
export interface Meaning {
  readonly tone: 'inside' | 'ask';
  readonly words: string;
  /** Where the boundary is written; the laboratory’s own slip has none of ours. */
  readonly source: string;
}

/** Where she was on the day of the result: some boundaries depend on it. */
export interface MeaningStage {
  readonly pregnant: boolean;
  /** Completed days of gestation on that day; absent where it is not known or she is not pregnant. */
  readonly gestationDays?: number;
}

const SCREENING = '《孕产妇妊娠风险评估与管理工作规范》（国卫办妇幼发〔2017〕35号）筛查表';
const OGTT = '《孕前和孕期保健指南（2018）》24～28周 75g OGTT';
const SLIP = '化验单上的参考范围';

/** Where the boundary of fasting glucose changes (筛查表 1.7). */
const GLUCOSE_FROM_DAYS = 24 * 7;

interface Boundary {
  readonly holds: (value: number, stage: MeaningStage) => boolean;
  readonly words: string;
  readonly source: string;
  /** Whether it speaks of her at that stage at all. */
  readonly when?: (stage: MeaningStage) => boolean;
}

const pregnant = ({ pregnant: is }: MeaningStage): boolean => is;

/** The boundaries the national tables print, by field; a value outside asks for a talk with her doctor, nothing more. */
const BOUNDARIES: Readonly<Record<string, Boundary>> = {
  hbGperL: {
    holds: (value) => value < 110,
    words: '血红蛋白低于110，血偏少。问医生怎么吃、要不要吃药',
    source: `${SCREENING} 1.1`,
    when: pregnant,
  },
  plt10e9perL: {
    holds: (value) => value <= 100,
    words: '血小板偏少，没有超过100。请问医生要不要复查',
    source: `${SCREENING} 1.2`,
    when: pregnant,
  },
  ferritinUgL: {
    holds: (value) => value < 20,
    words: '身体里存的铁偏少。问医生怎么补',
    source: `${SCREENING} 1.8`,
    when: pregnant,
  },
  sbp: { holds: (value) => value >= 140, words: '高压到了140。请再量一次，告诉医生', source: `${SCREENING} 2.1.5` },
  dbp: { holds: (value) => value >= 90, words: '低压到了90。请再量一次，告诉医生', source: `${SCREENING} 2.1.5` },
  fastingGlucoseMmolL: {
    holds: (value, { gestationDays }) => value >= ((gestationDays ?? 0) >= GLUCOSE_FROM_DAYS ? 5.1 : 7),
    words: '空腹血糖偏高。请问医生怎么吃、怎么查',
    source: `${SCREENING} 1.7`,
    when: ({ pregnant: is, gestationDays }) => is && gestationDays !== undefined,
  },
  ogtt1hMmolL: { holds: (value) => value >= 10, words: '喝糖水后1小时偏高。请问医生', source: OGTT, when: pregnant },
  ogtt2hMmolL: { holds: (value) => value >= 8.5, words: '喝糖水后2小时偏高。请问医生', source: OGTT, when: pregnant },
};

/**
 * What a number of a record means at her stage: by the national tables where they draw a line, else by the range printed on the slip, else
 * `null`: then only her doctor can say. Being inside a range is said as just that.
 */
export function meaningOf(
  field: string,
  value: number,
  reference: readonly [low: number | null, high: number | null] | undefined,
  stage: MeaningStage,
): Meaning | null {
  const boundary = BOUNDARIES[field];
  if (boundary !== undefined && (boundary.when === undefined || boundary.when(stage)) && boundary.holds(value, stage))
    return { tone: 'ask', words: boundary.words, source: boundary.source };
  if (reference === undefined) return null;
  const [low, high] = reference;
  if (low !== null && value < low) return { tone: 'ask', words: '低于化验单上的范围。请问医生', source: SLIP };
  if (high !== null && value > high) return { tone: 'ask', words: '高于化验单上的范围。请问医生', source: SLIP };
  return { tone: 'inside', words: '在化验单上的范围里', source: SLIP };
}
