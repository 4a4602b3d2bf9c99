import type { FactName } from '../facts/facts.ts';
import type { Sheet } from '../facts/sheet.ts';
import type { Prepared } from './judge.ts';
import { addOnce } from './predicate-facts.ts';
import { NO, type Truth, UNKNOWN, YES } from './truth.ts';

/** Why a rule answered yes: the fact, what was recorded, and the condition it meets. */
export interface Reason {
  readonly fact: string;
  readonly value: unknown;
  /** `≤40`, `>40 且 ≤60`, `相隔<18个月`, `是`. */
  readonly holds: string;
}

/** A reason while its bounds are gathered. */
type Growing = { -readonly [K in keyof Reason]: Reason[K] };

/** The facts that are not known and keep a predicate undecided. Empty when it is decided. */
export function missingOf(prepared: Prepared, sheet: Sheet): readonly FactName[] {
  const missing: FactName[] = [];
  collectMissing(prepared, sheet, missing);
  return missing;
}

function collectMissing({ facts, places, judge, parts }: Prepared, sheet: Sheet, into: FactName[]): void {
  if (judge(sheet) !== UNKNOWN) return;
  for (const part of parts) collectMissing(part, sheet, into);
  if (parts.length > 0) return;
  facts.forEach((fact, at) => {
    if (sheet.values[places[at] ?? -1] === undefined) addOnce(into, fact);
  });
}

/** The recorded values that make a predicate `truth`. Empty when it is something else. */
export function reasonsOf(prepared: Prepared, sheet: Sheet, truth: Truth): readonly Reason[] {
  const reasons: Growing[] = [];
  collectReasons(prepared, sheet, truth, reasons);
  return reasons;
}

function collectReasons(
  { predicate, judge, parts, looksAt, words }: Prepared,
  sheet: Sheet,
  truth: Truth,
  into: Growing[],
): void {
  if (judge(sheet) !== truth) return;
  const wanted = predicate.is !== 'not' ? truth : truth === YES ? NO : YES;
  for (const part of parts) collectReasons(part, sheet, wanted, into);
  if (words === null) return;
  const holds = truth === YES ? words.yes : words.no;
  for (const { fact, place } of looksAt) addReason(fact, sheet.values[place], holds, into);
}

/** Two bounds of one value are one reason. */
function addReason(fact: string, value: unknown, holds: string, into: Growing[]): void {
  for (const known of into) {
    if (known.fact === fact) {
      if (known.holds !== holds) known.holds = `${known.holds} 且 ${holds}`;
      return;
    }
  }
  into.push({ fact, value, holds });
}
