import { LogicEngine } from 'json-logic-engine';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { Truth } from '../../../shared/risk/predicate/truth.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';
import { monthsCompare } from './months-compare.ts';
import { type Test, testsOf } from './rule-test.ts';

type Logic = unknown;

const value = (fact: string): Logic => ({ var: fact });
const given = (fact: string, ...more: readonly Logic[]): Logic => ({ and: [{ '!==': [value(fact), null] }, ...more] });

const SIGNS = { '<': '<', '≤': '<=', '>': '>', '≥': '>=', '=': '===', '≠': '!==' } as const;

/** JSON Logic reads what is missing as null, and null as 0 when it compares; so every comparison asks first. */
function logicOf(test: Test): Logic {
  switch (test.is) {
    case 'number':
      return test.sign === '='
        ? { '===': [value(test.fact), test.limit] }
        : given(test.fact, { [SIGNS[test.sign]]: [value(test.fact), test.limit] });
    case 'equal':
      return { '===': [value(test.fact), test.value] };
    case 'in':
      return { in: [value(test.fact), test.values] };
    case 'not-in':
      return given(test.fact, { '!': { in: [value(test.fact), test.values] } });
    case 'filled':
      return { '!!': value(test.fact) };
    case 'empty':
      return given(test.fact, { '!': value(test.fact) });
    case 'absent':
      return { '===': [value(test.fact), null] };
    case 'ticked':
      return { '===': [{ val: ['checked', test.rule] }, test.value] };
    case 'months':
      return given(
        test.from,
        {
          '!==': [value(test.to), null],
        },
        { months: [value(test.from), value(test.to), test.sign, test.limit] },
      );
    case 'all':
      return { and: test.of.map(logicOf) };
    case 'any':
      return { or: test.of.map(logicOf) };
  }
}

/** All rules as one compiled program that answers 2, 0 or 1 for each. */
export function compileJsonLogic(rules: readonly RiskRule[]): (facts: RiskFacts) => readonly Truth[] {
  const engine = new LogicEngine();
  engine.addMethod(
    'months',
    ([from, to, sign, limit]: [string, string, '<' | '≤' | '>' | '≥', number]) => monthsCompare(from, to, sign, limit),
    { deterministic: true },
  );
  const program = rules.map(testsOf).map(({ yes, no }) => ({ if: [logicOf(yes), 2, logicOf(no), 0, 1] }));
  return engine.build(program) as (facts: RiskFacts) => readonly Truth[];
}
