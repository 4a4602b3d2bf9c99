/** The score printed beside the option she chose. Neither scale is turned round: the score stands on the option. */
export type ItemScore = 0 | 1 | 2 | 3;

/** One place an item, in order; null is not answered. */
export type Answers = readonly (ItemScore | null)[];

/** Why answers are not taken: `items`, or the item by its number (`items.9`). */
export interface AnswerRefusal {
  readonly field: string;
  readonly code: 'wrong-type' | 'out-of-range';
  readonly message: string;
}

export type ReadAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly refusals: readonly AnswerRefusal[] };

/** Reads the scores of a scale with `count` items. Each must be 0, 1, 2, 3 or null; a list of another length is refused, never filled up. */
export function readAnswers(count: number, input: unknown): ReadAnswers {
  if (!Array.isArray(input) || input.length !== count) {
    return {
      ok: false,
      refusals: [{ field: 'items', code: 'wrong-type', message: `应是${count}题的得分，没答的写null` }],
    };
  }
  const items: readonly unknown[] = input;
  const refusals = items
    .map((score, index): AnswerRefusal | null => (isAnswer(score) ? null : refusalOf(score, index + 1)))
    .filter((refusal) => refusal !== null);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, answers: items.filter(isAnswer) };
}

const isAnswer = (score: unknown): score is ItemScore | null =>
  score === null || score === 0 || score === 1 || score === 2 || score === 3;

const refusalOf = (score: unknown, item: number): AnswerRefusal => ({
  field: `items.${item}`,
  code: typeof score === 'number' ? 'out-of-range' : 'wrong-type',
  message: `第${item}题的得分应是0、1、2、3；没答的写null`,
});
