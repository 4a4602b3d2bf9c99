import type { Advice } from '../../../../shared/danger/advice.ts';
import { type AdviceWords, SIGN_STEPS } from '../../../../shared/danger/advice-steps.ts';
import { signById } from '../../../../shared/danger/signs/index.ts';

const TELLING = SIGN_STEPS.filter(({ signs }) => signs.every((id) => signById(id)?.group === 'mood-and-safety'));

export interface FoldedLines {
  readonly folds: boolean;
  /** Steps that may stand open on the screen. */
  readonly open: readonly AdviceWords[];
  /** Steps that would tell somebody beside her what she reported: they go with the telephone lines. */
  readonly folded: readonly AdviceWords[];
}

/** What of a calm answer is kept for her eyes only. Without a line of its own there is nothing to fold. */
export function foldedLines({ discreet, hotlines, steps }: Advice): FoldedLines {
  if (!discreet || hotlines.every((line) => line === '120')) return { folds: false, open: steps, folded: [] };
  const tells = ({ id }: AdviceWords) => TELLING.some((step) => step.id === id);
  return { folds: true, open: steps.filter((step) => !tells(step)), folded: steps.filter(tells) };
}
