import type { RiskFacts } from './facts/facts.ts';
import { sheetOf } from './facts/sheet.ts';
import type { Reason } from './predicate/explain.ts';
import { UNKNOWN, YES } from './predicate/truth.ts';
import { answerOn, becauseOn, type CannotSay, openOn } from './rule.ts';
import type { RuleSet, RuleSetRef } from './rule-set.ts';
import { POSTPARTUM_SCREENING_SET, SCREENING_SET } from './rule-sets.ts';

export interface Positive {
  readonly ruleId: string;
  readonly because: readonly Reason[];
  readonly source: string;
}

/** A screening says whether she must be assessed; it gives no colour. */
export interface Screening {
  readonly result: 'positive' | 'negative' | 'incomplete';
  readonly positives: readonly Positive[];
  /** Rows that must be done and have no answer yet. Suggested examinations are never among them. */
  readonly notDone: readonly CannotSay[];
  readonly ruleSet: RuleSetRef;
}

/** Screens a pregnancy by the norm's screening form: one positive row is enough, negative needs every required row answered. */
export const screen = (facts: RiskFacts): Screening => screenBy(SCREENING_SET, facts);

/** Screens after birth by the Henan postpartum form (产后访视 and 产后42天). */
export const screenPostpartum = (facts: RiskFacts): Screening => screenBy(POSTPARTUM_SCREENING_SET, facts);

function screenBy(set: RuleSet, facts: RiskFacts): Screening {
  const sheet = sheetOf(facts);
  const positives: Positive[] = [];
  const notDone: CannotSay[] = [];
  for (const rule of set.rules) {
    const truth = answerOn(rule, sheet);
    if (truth === YES) positives.push({ ruleId: rule.id, because: becauseOn(rule, sheet), source: rule.source });
    else if (truth === UNKNOWN && !rule.suggested) notDone.push(openOn(rule, sheet));
  }
  const result = positives.length > 0 ? 'positive' : notDone.length > 0 ? 'incomplete' : 'negative';
  return { result, positives, notDone, ruleSet: set.ref() };
}
