import { describe, expect, test } from 'vitest';
import { NUMBER_FACTS, type RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { Predicate } from '../../../shared/risk/predicate/predicate.ts';
import { NO, UNKNOWN, YES } from '../../../shared/risk/predicate/truth.ts';
import { type RiskRule, valuesSay } from '../../../shared/risk/rule.ts';
import { ALL_RULES } from '../../../shared/risk/rule-index.ts';
import { addMonths } from '../../../shared/time/add-months.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { factsOf, type Given } from './given.ts';
import { rowAnswer, rowMissing, rowReasons, ruleOf } from './row-answer.ts';
import { VALUE_ROWS } from './rows/index.ts';
import type { RowCase } from './rows/row-case.ts';

const TABLES: readonly (readonly [id: string, cases: readonly RowCase[]])[] = Object.entries(VALUE_ROWS);
const ASKED = ALL_RULES.filter(({ mode }) => mode !== 'derived');

const answerOf = (id: string, given: Given) => rowAnswer(id, factsOf(given));
const reasonOf = (id: string, given: Given) => rowReasons(id, factsOf(given));

describe.each(TABLES)('%s', (id, cases) => {
  test.each(cases.map((row) => ({ what: row[0], row })))('$what', ({ row: [, given, expected, shown] }) => {
    expect(answerOf(id, given)).toBe(expected);
    if (expected === 'cannot say') expect(rowMissing(id, factsOf(given))).toEqual({ ruleId: id, missing: shown });
    if (expected === 'yes' && shown !== undefined) expect(reasonOf(id, given)).toBe(shown);
    if (expected === 'yes') expect(reasonOf(id, given)).not.toBe('');
  });
});

describe('every table', () => {
  test.each(TABLES)('%s raises, stays quiet and cannot say', (_id, cases) => {
    expect(new Set(cases.map(([, , expected]) => expected))).toEqual(new Set(['yes', 'no', 'cannot say']));
  });

  test.each(TABLES)('%s tries each of its boundaries just below, at and just above', (id, cases) => {
    const tried = cases.map(([, given]) => factsOf(given));
    const untried = limitsOf(ruleOf(id)).filter((limit) => !sidesOf(limit).every((side) => tried.some(side)));
    expect(untried).toEqual([]);
  });
});

/** What a form can say about any row: ticked, not ticked, not asked, gone through. */
describe('every row on the form', () => {
  test.each(
    ASKED.map(({ id, valuesOnly }) => [id, valuesOnly] as const),
  )('%s is answered by its tick', (id, valuesOnly) => {
    const withoutValue = valuesOnly ? 'cannot say' : 'no';
    expect(answerOf(id, { checked: { [id]: true } })).toBe('yes');
    expect(answerOf(id, { checked: { [id]: true }, formComplete: true })).toBe('yes');
    expect(answerOf(id, { checked: { [id]: false } })).toBe(withoutValue);
    expect(answerOf(id, { formComplete: true })).toBe(withoutValue);
    expect(answerOf(id, { checked: { [id]: false }, formComplete: true })).toBe(withoutValue);
    for (const nothing of [{}, { formComplete: false }, { checked: {} }])
      expect(answerOf(id, nothing)).toBe('cannot say');
    expect(reasonOf(id, { checked: { [id]: true } })).toBe('checked true 已勾选');
  });

  test.each(
    ASKED.map(({ id, facts }) => [id, facts] as const),
  )('%s names what it lacks while nothing is known', (id, facts) => {
    expect(rowMissing(id, factsOf({}))).toEqual({
      ruleId: id,
      missing: facts.length === 0 ? [`checked.${id}`] : facts,
    });
  });

  test('a tick and a value that agree are both named, the tick first', () => {
    const given = { hbGperL: 38, checked: { 'asm-red-1.6.3': true } };
    expect(reasonOf('asm-red-1.6.3', given)).toBe('checked true 已勾选；hbGperL 38 ≤40');
  });

  test('a tick stands though the value alone would say no', () => {
    expect(answerOf('asm-red-1.6.3', { hbGperL: 120, checked: { 'asm-red-1.6.3': true } })).toBe('yes');
    expect(reasonOf('asm-red-1.6.3', { hbGperL: 120, checked: { 'asm-red-1.6.3': true } })).toBe('checked true 已勾选');
  });

  test('what the values alone say is told apart from the ticks', () => {
    const say = (id: string, given: Given) => valuesSay(ruleOf(id), factsOf(given));
    expect(say('asm-red-1.6.3', { hbGperL: 38, checked: { 'asm-red-1.6.3': false } })).toBe(YES);
    expect(say('asm-red-1.6.3', { hbGperL: 41, checked: { 'asm-red-1.6.3': true } })).toBe(NO);
    expect(say('asm-red-1.6.3', { checked: { 'asm-red-1.6.3': true }, formComplete: true })).toBe(UNKNOWN);
    expect(say('asm-red-1.1.4', { checked: { 'asm-red-1.1.4': true } })).toBe(UNKNOWN);
  });

  test('a value that says yes is not taken back by an untick', () => {
    expect(answerOf('asm-red-1.6.3', { hbGperL: 38, checked: { 'asm-red-1.6.3': false }, formComplete: true })).toBe(
      'yes',
    );
  });
});

type Limit = Extract<Predicate, { readonly is: 'compare' | 'months' }>;

function limitsOf({ prepared }: RiskRule): readonly Limit[] {
  const visit = (predicate: Predicate): readonly Limit[] => {
    if (predicate.is === 'compare' || predicate.is === 'months') return [predicate];
    if (predicate.is === 'not') return visit(predicate.of);
    return predicate.is === 'all' || predicate.is === 'any' ? predicate.of.flatMap(visit) : [];
  };
  return prepared === null ? [] : visit(prepared.predicate);
}

/** How near is just below or above: a step of a count, a tenth or so of a measure. */
const NEAR = 1;

function sidesOf(limit: Limit): readonly ((facts: RiskFacts) => boolean)[] {
  if (limit.is === 'months') {
    return [-1, 0, 1].map((days) => (facts) => {
      const [from, to] = [facts[limit.from], facts[limit.to]];
      return from !== undefined && to !== undefined && to === addDays(addMonths(from, limit.limit), days);
    });
  }
  const distance = (facts: RiskFacts): number => (facts[limit.fact] ?? Number.NaN) - limit.limit;
  const at = (facts: RiskFacts) => distance(facts) === 0;
  const below = (facts: RiskFacts) => distance(facts) < 0 && distance(facts) >= -NEAR;
  const above = (facts: RiskFacts) => distance(facts) > 0 && distance(facts) <= NEAR;
  // No woman has fewer fetuses than one, or fewer abortions than none.
  const lowest = NUMBER_FACTS.find(({ name }) => name === limit.fact)?.range[0];
  return limit.limit === lowest ? [at, above] : [below, at, above];
}
