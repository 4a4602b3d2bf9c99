import { assess } from '../../../shared/risk/assess.ts';
import { compareColour, type RiskColour } from '../../../shared/risk/colour.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { Reason } from '../../../shared/risk/predicate/explain.ts';
import { type Truth, UNKNOWN, YES } from '../../../shared/risk/predicate/truth.ts';
import { becauseOf, type CannotSay, openFor, type RiskRule } from '../../../shared/risk/rule.ts';
import { ruleSetOf, SCREENING_SET } from '../../../shared/risk/rule-sets.ts';
import { screen } from '../../../shared/risk/screen.ts';

const NATIONAL = ruleSetOf('national');

/** Every row that is asked: the assessment form, then the screening form. Green is not asked; it follows from the others. */
export const RULES: readonly RiskRule[] = [...NATIONAL.rules, ...SCREENING_SET.rules];

/** What every engine must come to: the colour, which rules hold and why, which cannot be said and what is missing. */
export interface Explained {
  readonly colour: 'unassessed' | RiskColour;
  readonly fired: readonly { readonly ruleId: string; readonly because: readonly Reason[] }[];
  readonly cannotSay: readonly CannotSay[];
}

/** Ours, in the shape the engines are compared in. */
export function ours(facts: RiskFacts): Explained {
  const { colour, findings, cannotSay, needsClinician } = assess(facts, NATIONAL);
  const { positives, notDone } = screen(facts);
  // Conditions that no row names are no rule of any engine: where they alone keep green away, the rows say green.
  const rowsColour = colour === 'unassessed' && findings.length + cannotSay.length === 0 && needsClinician.length > 0;
  return {
    colour: rowsColour ? 'green' : colour,
    fired: [...findings, ...positives].map(({ ruleId, because }) => ({ ruleId, because })),
    cannotSay: [...cannotSay, ...notDone],
  };
}

/**
 * Makes the same explanation from an engine's bare answers, with our own functions: an engine whose explaining is lent to
 * it cannot be slowed by how well we would have written it there.
 */
export function explain(truths: readonly Truth[], facts: RiskFacts): Explained {
  const fired: Explained['fired'][number][] = [];
  const cannotSay: CannotSay[] = [];
  let colour: RiskColour | null = null;
  let settled = true;
  for (let index = 0; index < RULES.length; index++) {
    const rule = RULES[index];
    if (rule === undefined) continue;
    const truth = truths[index];
    const graded = rule.colour !== null;
    if (truth === YES) {
      fired.push({ ruleId: rule.id, because: becauseOf(rule, facts) });
      if (
        rule.colour !== null &&
        rule.colour !== 'purple' &&
        (colour === null || compareColour(rule.colour, colour) > 0)
      )
        colour = rule.colour;
    } else if (truth === UNKNOWN && !(rule.suggested && !graded)) cannotSay.push(openFor(rule, facts));
    if (graded && truth !== 0) settled = false;
  }
  return { colour: colour ?? (settled ? 'green' : 'unassessed'), fired, cannotSay };
}
