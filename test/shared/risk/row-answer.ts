import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { NO, UNKNOWN, YES } from '../../../shared/risk/predicate/truth.ts';
import { answer, becauseOf, type CannotSay, openFor, type RiskRule } from '../../../shared/risk/rule.ts';
import { ruleById } from '../../../shared/risk/rule-index.ts';

const WORDS = { [YES]: 'yes', [NO]: 'no', [UNKNOWN]: 'cannot say' } as const;
export type RowAnswer = (typeof WORDS)[keyof typeof WORDS];

export function ruleOf(id: string): RiskRule {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** What one row answers about a woman. */
export const rowAnswer = (id: string, facts: RiskFacts): RowAnswer => WORDS[answer(ruleOf(id), facts)];

/** Why a row says yes, as one line: `hbGperL 38 ≤40`. */
export const rowReasons = (id: string, facts: RiskFacts): string =>
  becauseOf(ruleOf(id), facts)
    .map(({ fact, value, holds }) => `${fact} ${value} ${holds}`)
    .join('；');

/** What a row that cannot say lacks. */
export const rowMissing = (id: string, facts: RiskFacts): CannotSay => openFor(ruleOf(id), facts);
