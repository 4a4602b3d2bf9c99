import { type CalendarDate, compareAfterMonths } from '../../time/calendar-date.ts';
import type { FactName } from '../facts/facts.ts';
import { placeOfFact, type Sheet } from '../facts/sheet.ts';
import type { Predicate, Sign } from './predicate.ts';
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
  /** Where its facts stand on a sheet, in their order. */
  readonly places: readonly number[];
  /** What a single condition looks at; nothing for one made of others. */
  readonly looksAt: readonly Looked[];
  readonly words: ConditionWords | null;
}

interface Looked {
  readonly fact: string;
  readonly place: number;
}

/** Turns a predicate into functions of a sheet, once, without generating code. */
export function prepare(predicate: Predicate): Prepared {
  const parts = partsOf(predicate).map(prepare);
  const facts = factsOf(predicate);
  const looked =
    'fact' in predicate ? [predicate.fact] : predicate.is === 'months' ? [predicate.from, predicate.to] : [];
  const looksAt = looked.map((fact) => ({ fact, place: placeOfFact(fact) }));
  return {
    predicate,
    judge: judgeOf(
      predicate,
      parts.map(({ judge }) => judge),
      looksAt.map(({ place }) => place),
    ),
    parts,
    facts,
    places: facts.map(placeOfFact),
    looksAt,
    words: wordsOf(predicate),
  };
}

function partsOf(predicate: Predicate): readonly Predicate[] {
  if (predicate.is === 'not') return [predicate.of];
  return predicate.is === 'all' || predicate.is === 'any' ? predicate.of : [];
}

const when = (holds: boolean): Truth => (holds ? YES : NO);

function judgeOf(predicate: Predicate, parts: readonly Judge[], [place = -1, until = -1]: readonly number[]): Judge {
  switch (predicate.is) {
    case 'compare':
      return comparison(place, predicate.sign, predicate.limit);
    case 'flag':
      return ({ values }) => {
        const value = values[place];
        return value === undefined ? UNKNOWN : when(value === true);
      };
    case 'choice': {
      const { oneOf } = predicate;
      return ({ values }) => {
        const value = values[place];
        return typeof value === 'string' ? when(oneOf.indexOf(value) >= 0) : UNKNOWN;
      };
    }
    case 'listed':
      return ({ values }) => {
        const value = values[place];
        return Array.isArray(value) ? when(value.length > 0) : UNKNOWN;
      };
    case 'months':
      return interval(place, until, predicate);
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

function comparison(place: number, sign: Sign, limit: number): Judge {
  const [below, at, above] = MEETS[sign];
  return ({ values }) => {
    const value = values[place];
    if (typeof value !== 'number') return UNKNOWN;
    return value < limit ? below : value === limit ? at : above;
  };
}

function interval(from: number, to: number, { sign, limit }: Extract<Predicate, { is: 'months' }>): Judge {
  return ({ values }) => {
    const start = values[from];
    const end = values[to];
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
