import { addMonths } from '../../time/calendar-date.ts';
import type { RiskFacts } from '../facts.ts';
import { and, NO, not, or, type Truth, UNKNOWN, YES } from '../truth.ts';
import type { Predicate, Sign } from './predicate.ts';

/** Answers one predicate about one woman. */
export type Judge = (facts: RiskFacts) => Truth;

/** A predicate made ready to be asked many times: its own judge, and its parts made ready for whoever explains it. */
export interface Prepared {
  readonly predicate: Predicate;
  readonly judge: Judge;
  readonly parts: readonly Prepared[];
}

/** Turns a predicate into functions of the facts, once, without generating code. */
export function prepare(predicate: Predicate): Prepared {
  const parts = predicate.is === 'all' || predicate.is === 'any' ? predicate.of.map(prepare) : partOf(predicate);
  return {
    predicate,
    judge: judgeOf(
      predicate,
      parts.map(({ judge }) => judge),
    ),
    parts,
  };
}

const partOf = (predicate: Predicate): readonly Prepared[] => (predicate.is === 'not' ? [prepare(predicate.of)] : []);

const when = (holds: boolean): Truth => (holds ? YES : NO);

function judgeOf(predicate: Predicate, parts: readonly Judge[]): Judge {
  switch (predicate.is) {
    case 'compare':
      return comparison(predicate.fact, predicate.sign, predicate.limit);
    case 'flag': {
      const { fact } = predicate;
      return (facts) => {
        const value = facts[fact];
        return value === undefined ? UNKNOWN : when(value);
      };
    }
    case 'choice': {
      const { fact, oneOf } = predicate;
      return (facts) => {
        const value = facts[fact];
        return value === undefined ? UNKNOWN : when(oneOf.indexOf(value) >= 0);
      };
    }
    case 'listed': {
      const { fact } = predicate;
      return (facts) => {
        const value = facts[fact];
        return value === undefined ? UNKNOWN : when(value.length > 0);
      };
    }
    case 'months': {
      const { from, to, sign, limit } = predicate;
      return (facts) => {
        const [start, end] = [facts[from], facts[to]];
        if (start === undefined || end === undefined) return UNKNOWN;
        const mark = addMonths(start, limit);
        return when(sign === '<' ? end < mark : end > mark);
      };
    }
    case 'all':
      return conjunction(parts);
    case 'any':
      return disjunction(parts);
    case 'not': {
      const [inner = () => UNKNOWN] = parts;
      return (facts) => not(inner(facts));
    }
  }
}

function comparison(fact: Extract<Predicate, { is: 'compare' }>['fact'], sign: Sign, limit: number): Judge {
  const compared =
    (holds: (value: number) => boolean): Judge =>
    (facts) => {
      const value = facts[fact];
      return value === undefined ? UNKNOWN : when(holds(value));
    };
  switch (sign) {
    case '<':
      return compared((value) => value < limit);
    case '≤':
      return compared((value) => value <= limit);
    case '>':
      return compared((value) => value > limit);
    case '≥':
      return compared((value) => value >= limit);
    case '=':
      return compared((value) => value === limit);
  }
}

/** Two parts are most of the table: spared the list. */
function conjunction(parts: readonly Judge[]): Judge {
  const [first, second, ...rest] = parts;
  if (first === undefined) return () => YES;
  if (second === undefined) return first;
  if (rest.length > 0) return (facts) => and(parts.map((part) => part(facts)));
  return (facts) => {
    const truth = first(facts);
    if (truth === NO) return NO;
    const other = second(facts);
    return other < truth ? other : truth;
  };
}

function disjunction(parts: readonly Judge[]): Judge {
  const [first, second, ...rest] = parts;
  if (first === undefined) return () => NO;
  if (second === undefined) return first;
  if (rest.length > 0) return (facts) => or(parts.map((part) => part(facts)));
  return (facts) => {
    const truth = first(facts);
    if (truth === YES) return YES;
    const other = second(facts);
    return other > truth ? other : truth;
  };
}
