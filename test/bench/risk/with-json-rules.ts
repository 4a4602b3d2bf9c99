import { type Almanac, Engine, type NestedCondition, Operator, type TopLevelCondition } from 'json-rules-engine';
import { NO, type Truth, UNKNOWN, YES } from '../../../shared/risk/predicate/truth.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';
import { addMonths } from '../../../shared/time/add-months.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type FlatFacts, tickName } from './flat-facts.ts';
import { type Test, testsOf } from './rule-test.ts';

const NUMBER_OPERATORS = {
  '<': 'lessThan',
  '≤': 'lessThanInclusive',
  '>': 'greaterThan',
  '≥': 'greaterThanInclusive',
  '=': 'equal',
  '≠': 'differs',
} as const;

const DAY_OPERATORS = { '<': 'dayBefore', '≤': 'dayUpTo', '>': 'dayAfter', '≥': 'dayFrom' } as const;

/** A fact made of another one: the day so many months after it. */
const MONTHS_AFTER = 'monthsAfter';

function conditionOf(test: Test): NestedCondition {
  switch (test.is) {
    case 'number':
      return { fact: test.fact, operator: NUMBER_OPERATORS[test.sign], value: test.limit };
    case 'equal':
      return { fact: test.fact, operator: 'equal', value: test.value };
    case 'in':
      return { fact: test.fact, operator: 'in', value: test.values };
    case 'not-in':
      return { fact: test.fact, operator: 'givenNotIn', value: test.values };
    case 'filled':
    case 'empty':
      return { fact: test.fact, operator: test.is, value: true };
    case 'absent':
      return { fact: test.fact, operator: 'equal', value: undefined };
    case 'ticked':
      return { fact: tickName(test.rule), operator: 'equal', value: test.value };
    case 'months':
      return {
        fact: test.to,
        operator: DAY_OPERATORS[test.sign],
        value: { fact: MONTHS_AFTER, params: { from: test.from, limit: test.limit } },
      };
    case 'all':
      return { all: test.of.map(conditionOf) };
    case 'any':
      return { any: test.of.map(conditionOf) };
  }
}

const topLevel = (test: Test): TopLevelCondition => {
  const condition = conditionOf(test);
  return 'all' in condition || 'any' in condition ? condition : { all: [condition] };
};

const isGiven = (value: unknown): boolean => value !== undefined;
const isText = (value: unknown): value is string => typeof value === 'string';

const OPERATORS: readonly Operator[] = [
  new Operator('differs', (value, limit) => value !== limit, isGiven),
  new Operator('givenNotIn', (value, words) => Array.isArray(words) && !words.includes(value), isGiven),
  new Operator('filled', (value) => Array.isArray(value) && value.length > 0),
  new Operator('empty', (value) => Array.isArray(value) && value.length === 0),
  dayOperator('dayBefore', (day, mark) => day < mark),
  dayOperator('dayUpTo', (day, mark) => day <= mark),
  dayOperator('dayAfter', (day, mark) => day > mark),
  dayOperator('dayFrom', (day, mark) => day >= mark),
];

function dayOperator(name: string, holds: (day: string, mark: string) => boolean): Operator {
  return new Operator(name, (day, mark) => isText(day) && isText(mark) && holds(day, mark), isText);
}

async function dayMonthsAfter(params: Record<string, unknown>, almanac: Almanac): Promise<string | undefined> {
  const day = await almanac.factValue<CalendarDate | undefined>(String(params.from));
  return day === undefined ? undefined : addMonths(day, Number(params.limit));
}

/** Two rules of this engine for each of ours: one fires when it holds, one when it does not. */
export function buildJsonRules(rules: readonly RiskRule[]): (facts: FlatFacts) => Promise<readonly Truth[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const operator of OPERATORS) engine.addOperator(operator);
  engine.addFact(MONTHS_AFTER, dayMonthsAfter);
  rules.map(testsOf).forEach(({ yes, no }, index) => {
    engine.addRule({ conditions: topLevel(yes), event: { type: 'yes', params: { index } } });
    engine.addRule({ conditions: topLevel(no), event: { type: 'no', params: { index } } });
  });
  return async (facts) => {
    const truths: Truth[] = rules.map(() => UNKNOWN);
    const { events } = await engine.run({ ...facts });
    for (const { type, params } of events) {
      const index = Number(params?.index);
      if (type === 'yes') truths[index] = YES;
      else if (truths[index] !== YES) truths[index] = NO;
    }
    return truths;
  };
}
