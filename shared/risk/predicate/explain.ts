import type { FactName, RiskFacts } from '../facts.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth.ts';
import type { Prepared } from './judge.ts';
import type { Predicate } from './predicate.ts';

/** Why a rule answered yes: the fact, what was recorded, and the condition it meets. */
export interface Reason {
  readonly fact: string;
  readonly value: unknown;
  /** `≤40`, `相隔<18个月`, `是`. */
  readonly holds: string;
}

/** The facts a predicate reads, in order, each once. A derived number reads what it is made of. */
export function factsOf(predicate: Predicate): readonly FactName[] {
  switch (predicate.is) {
    case 'all':
    case 'any':
      return union(predicate.of.map(factsOf));
    case 'not':
      return factsOf(predicate.of);
    case 'months':
      return [predicate.from, predicate.to];
    case 'compare':
      return predicate.fact === 'creatinineRatio' ? ['creatinine', 'creatinineULN'] : [predicate.fact];
    default:
      return [predicate.fact];
  }
}

/** The facts that are not known and keep a predicate undecided. Empty when it is decided. */
export function missingOf({ predicate, judge, parts }: Prepared, facts: RiskFacts): readonly FactName[] {
  if (judge(facts) !== UNKNOWN) return [];
  if (parts.length > 0) return union(parts.map((part) => missingOf(part, facts)));
  return factsOf(predicate).filter((fact) => facts[fact] === undefined);
}

/** The recorded values that make a predicate `truth`. Empty when it is something else. */
export function reasonsOf({ predicate, judge, parts }: Prepared, facts: RiskFacts, truth: Truth): readonly Reason[] {
  if (judge(facts) !== truth) return [];
  switch (predicate.is) {
    case 'all':
    case 'any':
      return parts.reduce<readonly Reason[]>((found, part) => joined(found, reasonsOf(part, facts, truth)), []);
    case 'not':
      return parts.reduce<readonly Reason[]>(
        (found, part) => found.concat(reasonsOf(part, facts, truth === YES ? NO : YES)),
        [],
      );
    case 'months':
      return [predicate.from, predicate.to].map((fact) => ({
        fact,
        value: facts[fact],
        holds: wordsOf(predicate, truth),
      }));
    default:
      return [{ fact: predicate.fact, value: facts[predicate.fact], holds: wordsOf(predicate, truth) }];
  }
}

/** Two bounds of one value are one reason: `>40 且 ≤60`. */
function joined(found: readonly Reason[], more: readonly Reason[]): readonly Reason[] {
  return more.reduce((all, reason) => {
    const known = all.filter(({ fact }) => fact === reason.fact)[0];
    if (known === undefined) return all.concat(reason);
    return all.map((one) => (one === known ? { ...one, holds: `${one.holds} 且 ${reason.holds}` } : one));
  }, found);
}

function wordsOf(predicate: Exclude<Predicate, { is: 'all' | 'any' | 'not' }>, truth: Truth): string {
  const negated = truth === YES ? '' : '非';
  switch (predicate.is) {
    case 'compare':
      return `${negated}${predicate.sign}${predicate.limit}`;
    case 'months':
      return `${negated}相隔${predicate.sign}${predicate.limit}个月`;
    case 'listed':
      return truth === YES ? '已确诊' : '无';
    default:
      return truth === YES ? '是' : '否';
  }
}

const union = (lists: readonly (readonly FactName[])[]): readonly FactName[] =>
  lists
    .reduce<readonly FactName[]>((joined, list) => joined.concat(list), [])
    .filter((fact, index, joined) => joined.indexOf(fact) === index);
