import type { ChoiceFact, ChoiceValue, DateFact, FlagFact, ListFact, NumberFact } from '../facts/facts.ts';

/** A number that rules compare: one recorded, or the one derived from two that were. */
export type Measure = NumberFact | 'creatinineRatio';
export type Sign = '<' | '≤' | '>' | '≥' | '=';

/** A condition as data: it can be printed, compared, translated and evaluated; nothing in it is run as text. */
export type Predicate =
  | { readonly is: 'compare'; readonly fact: Measure; readonly sign: Sign; readonly limit: number }
  | { readonly is: 'flag'; readonly fact: FlagFact }
  | { readonly is: 'choice'; readonly fact: ChoiceFact; readonly oneOf: readonly string[] }
  | { readonly is: 'listed'; readonly fact: ListFact }
  | {
      readonly is: 'months';
      readonly from: DateFact;
      readonly to: DateFact;
      readonly sign: '<' | '>';
      readonly limit: number;
    }
  | { readonly is: 'all'; readonly of: readonly Predicate[] }
  | { readonly is: 'any'; readonly of: readonly Predicate[] }
  | { readonly is: 'not'; readonly of: Predicate };

/** The measure stands so to the limit, in the measure's own unit. Unknown while the value is. */
export const compare = (fact: Measure, sign: Sign, limit: number): Predicate => ({ is: 'compare', fact, sign, limit });

export const flagged = (fact: FlagFact): Predicate => ({ is: 'flag', fact });

export const oneOf = <F extends ChoiceFact>(fact: F, ...values: readonly ChoiceValue<F>[]): Predicate => ({
  is: 'choice',
  fact,
  oneOf: values,
});

/** The list names something. An empty list is a no; an absent one is unknown. */
export const listed = (fact: ListFact): Predicate => ({ is: 'listed', fact });

/** Fewer (more) than `limit` calendar months lie between two days; exactly as many are neither. */
export const monthsBetween = (from: DateFact, to: DateFact, sign: '<' | '>', limit: number): Predicate => ({
  is: 'months',
  from,
  to,
  sign,
  limit,
});

export const all = (...of: readonly Predicate[]): Predicate => ({ is: 'all', of });
export const any = (...of: readonly Predicate[]): Predicate => ({ is: 'any', of });
export const not = (of: Predicate): Predicate => ({ is: 'not', of });
