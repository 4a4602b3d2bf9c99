import { type CalendarDate, compareAfterMonths } from '../../time/calendar-date.ts';
import type { FactName } from '../facts/facts.ts';
import { placeOfFact, type Sheet } from '../facts/sheet.ts';
import type { Measure, Predicate, Sign } from './predicate.ts';
import { factsOf } from './predicate-facts.ts';
import { NO, not, type Truth, UNKNOWN, YES } from './truth.ts';
import { type ConditionWords, wordsOf } from './words.ts';

/** Answers one predicate about one woman. */
export type Judge = (sheet: Sheet) => Truth;

/** A predicate made ready to be asked many times: its own judge, and its parts made ready for whoever explains it. */
export interface Prepared {
  readonly predicate: Predicate;
  readonly judge: Judge;
  readonly parts: readonly Prepared[];
  readonly facts: readonly FactName[];
  readonly words: ConditionWords | null;
}

/** Turns a predicate into functions of a sheet, once, without generating code. */
export function prepare(predicate: Predicate): Prepared {
  const parts = partsOf(predicate).map(prepare);
  return {
    predicate,
    judge: judgeOf(
      predicate,
      parts.map(({ judge }) => judge),
    ),
    parts,
    facts: factsOf(predicate),
    words: wordsOf(predicate),
  };
}

function partsOf(predicate: Predicate): readonly Predicate[] {
  if (predicate.is === 'not') return [predicate.of];
  return predicate.is === 'all' || predicate.is === 'any' ? predicate.of : [];
}

const when = (holds: boolean): Truth => (holds ? YES : NO);

function judgeOf(predicate: Predicate, parts: readonly Judge[]): Judge {
  switch (predicate.is) {
    case 'compare':
      return comparison(predicate.fact, predicate.sign, predicate.limit);
    case 'flag': {
      const place = placeOfFact(predicate.fact);
      return ({ values }) => {
        const value = values[place];
        return value === undefined ? UNKNOWN : when(value === true);
      };
    }
    case 'choice': {
      const place = placeOfFact(predicate.fact);
      const { oneOf } = predicate;
      return ({ values }) => {
        const value = values[place];
        return typeof value === 'string' ? when(oneOf.indexOf(value) >= 0) : UNKNOWN;
      };
    }
    case 'listed': {
      const place = placeOfFact(predicate.fact);
      return ({ values }) => {
        const value = values[place];
        return Array.isArray(value) ? when(value.length > 0) : UNKNOWN;
      };
    }
    case 'months':
      return interval(placeOfFact(predicate.from), placeOfFact(predicate.to), predicate);
    case 'all':
      return conjunction(parts);
    case 'any':
      return disjunction(parts);
    case 'not': {
      // Of its one part.
      const inner = conjunction(parts);
      return (sheet) => not(inner(sheet));
    }
  }
}

/** Whether a value below, at or above the limit meets the sign. */
const MEETS: Readonly<Record<Sign, readonly [below: Truth, at: Truth, above: Truth]>> = {
  '<': [YES, NO, NO],
  '≤': [YES, YES, NO],
  '=': [NO, YES, NO],
  '≥': [NO, YES, YES],
  '>': [NO, NO, YES],
};

function comparison(fact: Measure, sign: Sign, limit: number): Judge {
  const place = placeOfFact(fact);
  const [below, at, above] = MEETS[sign];
  return ({ values: { [place]: value } }) => {
    if (typeof value !== 'number') return UNKNOWN;
    return value < limit ? below : value === limit ? at : above;
  };
}

function interval(from: number, to: number, { sign, limit }: Extract<Predicate, { is: 'months' }>): Judge {
  return ({ values }) => {
    const [start, end] = [values[from], values[to]];
    if (typeof start !== 'string' || typeof end !== 'string') return UNKNOWN;
    const order = compareAfterMonths(start as CalendarDate, limit, end as CalendarDate);
    return when(sign === '<' ? order < 0 : order > 0);
  };
}

const conjunction =
  (parts: readonly Judge[]): Judge =>
  (sheet) => {
    let least: Truth = YES;
    for (const judge of parts) {
      const truth = judge(sheet);
      if (truth === NO) return NO;
      if (truth < least) least = truth;
    }
    return least;
  };

const disjunction =
  (parts: readonly Judge[]): Judge =>
  (sheet) => {
    let greatest: Truth = NO;
    for (const judge of parts) {
      const truth = judge(sheet);
      if (truth === YES) return YES;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  };
