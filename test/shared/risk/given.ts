import type { DateFact, FactName, FactValues, FormAnswers, RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';

/** Facts as a person writes them into a table: days as plain text. */
export type Given = { readonly [F in Exclude<FactName, DateFact>]?: NonNullable<FactValues[F]> } & {
  readonly [F in DateFact]?: string;
} & FormAnswers;

/** The facts, read; a table with a fact that is refused is a wrong table. */
export function factsOf(given: object): RiskFacts {
  const read = readFacts(given);
  if (!read.ok) throw new Error(`${JSON.stringify(given)}: ${JSON.stringify(read.refusals)}`);
  return read.facts;
}

/** A form gone through, and the five values that must be values, none of which raises anything. */
export const HEALTHY = {
  formComplete: true,
  ageYears: 28,
  bmi: 22,
  hbGperL: 120,
  plt10e9perL: 200,
  fetusCount: 1,
} as const satisfies Given;
