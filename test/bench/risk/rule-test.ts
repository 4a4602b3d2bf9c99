import type { Measure, Predicate, Sign } from '../../../shared/risk/predicate/predicate.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';

/** What an engine of two values can ask: every leaf is false about a fact that is not given. */
export type Test =
  | { readonly is: 'number'; readonly fact: Measure; readonly sign: Sign | '≠'; readonly limit: number }
  | { readonly is: 'equal'; readonly fact: string; readonly value: boolean }
  | { readonly is: 'in' | 'not-in'; readonly fact: string; readonly values: readonly string[] }
  | { readonly is: 'empty' | 'filled' | 'absent'; readonly fact: string }
  | { readonly is: 'ticked'; readonly rule: string; readonly value: boolean }
  | {
      readonly is: 'months';
      readonly from: string;
      readonly to: string;
      readonly sign: '<' | '≤' | '>' | '≥';
      readonly limit: number;
    }
  | { readonly is: 'all' | 'any'; readonly of: readonly Test[] };

/** A rule of three values as two tests: it holds, it does not hold. Neither is "cannot say"; `yes` is asked first. */
export interface RuleTests {
  readonly id: string;
  readonly yes: Test;
  readonly no: Test;
}

const NUMBER_OPPOSITES = { '<': '≥', '≤': '>', '>': '≤', '≥': '<', '=': '≠' } as const;
const MONTH_OPPOSITES = { '<': '≥', '>': '≤' } as const;

const all = (of: readonly Test[]): Test => joined('all', of);
const any = (of: readonly Test[]): Test => joined('any', of);

function joined(is: 'all' | 'any', of: readonly Test[]): Test {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { is, of };
}

/** Pushes a negation down to the leaves, so that what is not known makes neither side true. */
function testOf(predicate: Predicate, holds: boolean): Test {
  switch (predicate.is) {
    case 'compare': {
      const { fact, sign, limit } = predicate;
      return { is: 'number', fact, sign: holds ? sign : NUMBER_OPPOSITES[sign], limit };
    }
    case 'flag':
      return { is: 'equal', fact: predicate.fact, value: holds };
    case 'choice':
      return { is: holds ? 'in' : 'not-in', fact: predicate.fact, values: predicate.oneOf };
    case 'listed':
      return { is: holds ? 'filled' : 'empty', fact: predicate.fact };
    case 'months': {
      const { from, to, sign, limit } = predicate;
      return { is: 'months', from, to, sign: holds ? sign : MONTH_OPPOSITES[sign], limit };
    }
    case 'all':
    case 'any': {
      const parts = predicate.of.map((part) => testOf(part, holds));
      return (predicate.is === 'all') === holds ? all(parts) : any(parts);
    }
    case 'not':
      return testOf(predicate.of, !holds);
  }
}

/** The whole answer of a row, its tick and the form gone through included, for an engine of two values. */
export function testsOf({ id, prepared, facts, namesMore, valuesOnly }: RiskRule): RuleTests {
  const ticked = (value: boolean): Test => ({ is: 'ticked', rule: id, value });
  const answered = any([ticked(false), { is: 'equal', fact: 'formComplete', value: true }]);
  const untouched = all([answered, ...facts.map((fact): Test => ({ is: 'absent', fact }))]);
  if (prepared === null) return { id, yes: ticked(true), no: answered };
  const computedNo = testOf(prepared.predicate, false);
  const settledNo = namesMore === true ? all([computedNo, answered]) : computedNo;
  return {
    id,
    yes: any([ticked(true), testOf(prepared.predicate, true)]),
    no: valuesOnly === true ? settledNo : any([settledNo, untouched]),
  };
}
