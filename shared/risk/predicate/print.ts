import type { Predicate } from './predicate.ts';

/** A predicate as one line a clinician or an engineer can read: `hbGperL ≤40`, `(a and b) or not c`. */
export function printPredicate(predicate: Predicate): string {
  switch (predicate.is) {
    case 'compare':
      return `${predicate.fact} ${predicate.sign}${predicate.limit}`;
    case 'flag':
      return predicate.fact;
    case 'choice':
      return `${predicate.fact} in [${predicate.oneOf.join(', ')}]`;
    case 'listed':
      return `${predicate.fact} not empty`;
    case 'months':
      return `months from ${predicate.from} to ${predicate.to} ${predicate.sign}${predicate.limit}`;
    case 'all':
      return predicate.of.map(printPart).join(' and ');
    case 'any':
      return predicate.of.map(printPart).join(' or ');
    case 'not':
      return `not ${printPart(predicate.of)}`;
  }
}

const printPart = (part: Predicate): string =>
  part.is === 'all' || part.is === 'any' ? `(${printPredicate(part)})` : printPredicate(part);
