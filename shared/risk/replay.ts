import { type Assessment, assess } from './assess.ts';
import type { RiskFacts } from './facts/facts.ts';
import type { RuleSet } from './rule-set.ts';

/** What a rule set proposes, without its reasons. */
export type Proposal = Pick<Assessment, 'colour' | 'complete' | 'purple' | 'star'>;

/** The rows that answer otherwise, by id, in the order of the form. */
export interface RowChanges {
  /** Rows that hold now and did not, or were not there. */
  readonly added: readonly string[];
  /** Rows that held. */
  readonly removed: readonly string[];
  /** Rows that cannot be said now. */
  readonly opened: readonly string[];
  /** Rows that could not be said. */
  readonly settled: readonly string[];
  /** What a clinician has to place now, or had to, and not the other way. */
  readonly placing: readonly string[];
  /** The yellow factors a ☆ was made of, or is now; empty where the ☆ is as it was. */
  readonly counted: readonly string[];
}

export interface Replayed {
  readonly before: Proposal;
  readonly after: Proposal;
  /** The colour or the ☆ is another, or what a clinician has to place. Purple stands beside: compare it in `before` and `after`. */
  readonly changed: boolean;
  readonly because: RowChanges;
}

/**
 * Assesses the same facts under two rule sets and says what the second makes of them that the first did not. Pure and total. It compares
 * what the rules propose; the colour a clinician confirmed is never touched by it.
 */
export function compareUnder(facts: RiskFacts, from: RuleSet, to: RuleSet): Replayed {
  const [before, after] = [assess(facts, from), assess(facts, to)];
  const [heldBefore, holdsNow] = [before.findings.map(idOf), after.findings.map(idOf)];
  const [openBefore, openNow] = [before.cannotSay.map(idOf), after.cannotSay.map(idOf)];
  const [placedBefore, placedNow] = [before.needsClinician.map(gapIdOf), after.needsClinician.map(gapIdOf)];
  const placing = [...without(placedNow, placedBefore), ...without(placedBefore, placedNow)];
  const starred = before.star ? before : after;
  return {
    before: proposalOf(before),
    after: proposalOf(after),
    changed: before.colour !== after.colour || before.star !== after.star || placing.length > 0,
    because: {
      added: without(holdsNow, heldBefore),
      removed: without(heldBefore, holdsNow),
      opened: without(openNow, openBefore),
      settled: without(openBefore, openNow),
      placing,
      counted: before.star === after.star ? [] : starred.findings.filter(({ colour }) => colour === 'yellow').map(idOf),
    },
  };
}

const idOf = ({ ruleId }: { readonly ruleId: string }): string => ruleId;

const gapIdOf = (gap: Assessment['needsClinician'][number]): string => ('ruleId' in gap ? gap.ruleId : gap.ladder);

const without = (ids: readonly string[], others: readonly string[]): readonly string[] =>
  ids.filter((id) => others.indexOf(id) < 0);

const proposalOf = ({ colour, complete, purple, star }: Assessment): Proposal => ({ colour, complete, purple, star });
