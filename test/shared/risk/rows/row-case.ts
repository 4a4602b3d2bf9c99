import type { Given } from '../given.ts';

/**
 * One line of a row's table: what a clinician would say, the facts, the answer. Where the row cannot say, what is missing;
 * where it says yes, optionally the reason as it is shown.
 */
export type RowCase =
  | readonly [what: string, given: Given, answer: 'yes', because?: string]
  | readonly [what: string, given: Given, answer: 'no']
  | readonly [what: string, given: Given, answer: 'cannot say', missing: readonly string[]];

export type RowTables<Id extends string> = Readonly<Record<Id, readonly RowCase[]>>;
