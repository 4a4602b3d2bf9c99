import * as v from 'valibot';
import { CHOICE_FACTS, DATE_FACTS, FLAG_FACTS, LIST_FACTS, NUMBER_FACTS } from '../../../shared/risk/facts/facts.ts';
import type { Predicate } from '../../../shared/risk/predicate/predicate.ts';

const nameOf = <N extends string>(facts: readonly { readonly name: N }[]) => v.picklist(facts.map(({ name }) => name));
const limit = v.pipe(v.number(), v.finite());

/** A condition as it is written down: only facts, signs and shapes that this program knows, so that none is silently never met. */
export const archivedPredicate: v.GenericSchema<Predicate> = v.lazy(() =>
  v.variant('is', [
    v.strictObject({
      is: v.literal('compare'),
      fact: v.union([nameOf(NUMBER_FACTS), v.literal('creatinineRatio')]),
      sign: v.picklist(['<', '≤', '>', '≥', '=']),
      limit,
    }),
    v.strictObject({ is: v.literal('flag'), fact: nameOf(FLAG_FACTS) }),
    v.strictObject({ is: v.literal('choice'), fact: nameOf(CHOICE_FACTS), oneOf: v.array(v.string()) }),
    v.strictObject({ is: v.literal('listed'), fact: nameOf(LIST_FACTS) }),
    v.strictObject({
      is: v.literal('months'),
      from: nameOf(DATE_FACTS),
      to: nameOf(DATE_FACTS),
      sign: v.picklist(['<', '>']),
      limit,
    }),
    v.strictObject({ is: v.literal('all'), of: v.array(archivedPredicate) }),
    v.strictObject({ is: v.literal('any'), of: v.array(archivedPredicate) }),
    v.strictObject({ is: v.literal('not'), of: archivedPredicate }),
  ]),
);
