import { type Answers, type ReadAnswers, readAnswers } from './answers.ts';
import { type CutOffs, type MoodScale, type MoodScore, scoreBy } from './score.ts';

export const PHQ9: MoodScale = { scale: 'PHQ-9', items: 9, selfHarmItem: 9 };

/** ≥10 is the usual screening cut-off; >14 asks for attention and, where needed, a referral (孕产妇心理健康管理专家共识 2019). */
export const PHQ9_CUT_OFFS = { watch: 10, refer: 15 } as const satisfies CutOffs;

/** The stretches of the total, by their lowest score. Codes for staff: never shown to her, never a diagnosis. */
export const PHQ9_BANDS = [
  { from: 0, to: 4, level: 'minimal' },
  { from: 5, to: 9, level: 'mild' },
  { from: 10, to: 14, level: 'moderate' },
  { from: 15, to: 19, level: 'moderately-severe' },
  { from: 20, to: 27, level: 'severe' },
] as const;
export type Phq9Level = (typeof PHQ9_BANDS)[number]['level'];

export interface Phq9Score extends MoodScore {
  /** Null while the missing answers could move the total into another band. */
  readonly level: Phq9Level | null;
}

/** Reads nine item scores over the past two weeks; see `readAnswers`. */
export const readPhq9 = (input: unknown): ReadAnswers => readAnswers(PHQ9.items, input);

/** Scores PHQ-9: 0–27, bands of Kroenke 2001, item 9 on harming herself. See `scoreBy` for what is missing. */
export function scorePhq9(answers: Answers, cutOffs: CutOffs = PHQ9_CUT_OFFS): Phq9Score {
  const score = scoreBy(PHQ9, answers, cutOffs);
  const [least, most] = [levelOf(score.lowest), levelOf(score.highest)];
  return { ...score, level: least === most ? least : null };
}

const levelOf = (total: number): Phq9Level | null => PHQ9_BANDS.filter(({ to }) => total <= to)[0]?.level ?? null;
