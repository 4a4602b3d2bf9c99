import { type Answers, type ReadAnswers, readAnswers } from './answers.ts';
import { type CutOffs, type MoodScale, type MoodScore, scoreBy } from './score.ts';

/**
 * Scoring alone: the questions are © The Royal College of Psychiatrists and may not be shown without written permission.
 * Scores come from the paper or from a licensed form.
 */
export const EPDS: MoodScale = { scale: 'EPDS', items: 10, selfHarmItem: 10 };

/**
 * 10–12: repeat in 2–4 weeks; ≥13: further assessment (孕产妇心理健康管理专家共识 2019). Mainland studies find 9 or 9.5; from 9 on a
 * clinician asks more.
 */
export const EPDS_CUT_OFFS = { watch: 9, repeat: 10, refer: 13 } as const satisfies CutOffs;

/** Reads ten item scores over the past seven days; see `readAnswers`. */
export const readEpds = (input: unknown): ReadAnswers => readAnswers(EPDS.items, input);

/** Scores EPDS: 0–30, item 10 on harming herself. See `scoreBy` for what is missing. */
export const scoreEpds = (answers: Answers, cutOffs: CutOffs = EPDS_CUT_OFFS): MoodScore =>
  scoreBy(EPDS, answers, cutOffs);
