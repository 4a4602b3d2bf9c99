import type { ChoiceFact, ChoiceValue } from './facts.ts';

const RESULT = { positive: '阳性', negative: '阴性' } as const;

/** The values of a choice in a clinician’s words. */
export const CHOICE_WORDS: { readonly [F in ChoiceFact]: Readonly<Record<ChoiceValue<F>, string>> } = {
  rhFactor: RESULT,
  hbsag: RESULT,
  syphilisScreen: RESULT,
  hivScreen: RESULT,
  hdpDiagnosis: {
    none: '无',
    gestational_hypertension: '妊娠期高血压',
    preeclampsia_non_severe: '子痫前期（非重度）',
    chronic_hypertension: '慢性高血压',
    preeclampsia_severe: '重度子痫前期',
    chronic_hypertension_with_preeclampsia: '慢性高血压合并子痫前期',
    eclampsia: '子痫',
    hellp: 'HELLP综合征',
  },
  presentation: {
    cephalic: '头位',
    breech: '臀位',
    transverse: '横位',
    oblique: '斜位',
    shoulder: '肩先露',
    compound: '复合先露',
    unstable: '胎位不定',
    other: '其他',
  },
  pltTrend: { 'progressive-fall': '进行性下降', stable: '平稳', rising: '上升' },
};
