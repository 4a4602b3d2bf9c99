import type { FactName } from '../facts/facts.ts';
import type { Predicate } from './predicate.ts';

/** The facts a predicate reads, in order, each once. A derived number reads what it is made of. */
export function factsOf(predicate: Predicate): readonly FactName[] {
  const found: FactName[] = [];
  collectFacts(predicate, found);
  return found;
}

function collectFacts(predicate: Predicate, into: FactName[]): void {
  switch (predicate.is) {
    case 'all':
    case 'any':
      for (const part of predicate.of) collectFacts(part, into);
      break;
    case 'not':
      collectFacts(predicate.of, into);
      break;
    case 'months':
      addOnce(into, predicate.from);
      addOnce(into, predicate.to);
      break;
    case 'compare':
      addOnce(into, predicate.fact === 'creatinineRatio' ? 'creatinine' : predicate.fact);
      if (predicate.fact === 'creatinineRatio') addOnce(into, 'creatinineULN');
      break;
    default:
      addOnce(into, predicate.fact);
  }
}

export const addOnce = (facts: FactName[], fact: FactName): void => {
  if (facts.indexOf(fact) < 0) facts.push(fact);
};
