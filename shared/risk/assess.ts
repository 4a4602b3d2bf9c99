import { compareColour, type RiskColour } from './colour.ts';
import type { RiskFacts } from './facts/facts.ts';
import { type Sheet, sheetOf } from './facts/sheet.ts';
import { type Gap, gapsIn, isOfRow } from './gaps.ts';
import type { Reason } from './predicate/explain.ts';
import { UNKNOWN, YES } from './predicate/truth.ts';
import { answerOn, becauseOn, type CannotSay, openOn, type RowColour } from './rule.ts';
import type { RuleSet, RuleSetRef } from './rule-set.ts';
import { starOf } from './star.ts';

export interface Finding {
  readonly ruleId: string;
  readonly colour: RowColour;
  readonly because: readonly Reason[];
  readonly source: string;
}

export type NeedsClinician =
  | { readonly ruleId: string; readonly why: string }
  | { readonly ladder: string; readonly why: string };

/** A candidate, never a decision: an entitled clinician confirms a colour. */
export interface Assessment {
  /** The highest colour found so far; `unassessed` is no colour and never a green. */
  readonly colour: 'unassessed' | RiskColour;
  /** No unanswered row could raise the colour, nor an open gap, nor one that hangs on what an unanswered row still waits for. */
  readonly complete: boolean;
  /** Stands beside the colour, whatever it is. */
  readonly purple: 'yes' | 'no' | 'unknown';
  /** ☆: a yellow with three or more factors, where the layer marks it. */
  readonly star: boolean;
  readonly findings: readonly Finding[];
  readonly cannotSay: readonly CannotSay[];
  readonly needsClinician: readonly NeedsClinician[];
  readonly ruleSet: RuleSetRef;
}

/**
 * Assesses a pregnancy by the 2017 norm's assessment form and the layer's additions. Pure and total.
 *
 * - Every row answers yes, no or cannot say; the highest colour found stands (按照较高风险的分级标识).
 * - Nothing found with something open is `unassessed`. Green needs every row to have answered no and no gap to be open.
 * - Conditions the norm places nowhere are handed to the clinician and raise nothing by themselves.
 */
export function assess(facts: RiskFacts, ruleSet: RuleSet): Assessment {
  const sheet = sheetOf(facts);
  const findings: Finding[] = [];
  const cannotSay: CannotSay[] = [];
  let found: RiskColour | null = null;
  let open: RiskColour | null = null;
  let purple: Assessment['purple'] = 'no';
  for (const rule of ruleSet.rules) {
    const truth = answerOn(rule, sheet);
    if (truth === YES) {
      const colour = rule.colour ?? 'purple';
      findings.push({ ruleId: rule.id, colour, because: becauseOn(rule, sheet), source: rule.source });
      if (colour === 'purple') purple = 'yes';
      else found = higher(found, colour);
    } else if (truth === UNKNOWN) {
      cannotSay.push(openOn(rule, sheet));
      if (rule.colour === 'purple') purple = 'unknown';
      else open = higher(open, rule.colour);
    }
  }
  const gaps = gapsIn(sheet, ruleSet.gaps);
  for (const gap of ruleSet.gaps) {
    if (gaps.indexOf(gap) >= 0 || mayOpen(gap, sheet, cannotSay)) open = higher(open, gap.couldBe);
  }
  const settled = findings.length === 0 && cannotSay.length === 0 && gaps.length === 0;
  const colour = found ?? (settled ? 'green' : 'unassessed');
  return {
    colour,
    complete:
      found === null ? cannotSay.length === 0 && open === null : open === null || compareColour(open, found) <= 0,
    purple,
    star: ruleSet.star && colour === 'yellow' && purple !== 'yes' && starOf(findings),
    findings,
    cannotSay,
    needsClinician: gaps.map((gap) =>
      isOfRow(gap) ? { ruleId: gap.id, why: gap.why } : { ladder: gap.id, why: gap.why },
    ),
    ruleSet: ruleSet.ref(),
  };
}

/** What is known of it holds, and its row waits for the rest. */
const mayOpen = ({ id, when }: Gap, sheet: Sheet, cannotSay: readonly CannotSay[]): boolean =>
  when.judge(sheet) === UNKNOWN &&
  when.parts.some(({ judge }) => judge(sheet) === YES) &&
  cannotSay.some(({ ruleId }) => ruleId === id);

const higher = (a: RiskColour | null, b: RiskColour | null): RiskColour | null =>
  a === null || (b !== null && compareColour(b, a) > 0) ? b : a;
