import { describe, expect, test } from 'vitest';
import {
  all,
  any,
  compare,
  flagged,
  listed,
  monthsBetween,
  not,
  oneOf,
  type Predicate,
} from '../../../../shared/risk/predicate/predicate.ts';
import { printPredicate } from '../../../../shared/risk/predicate/print.ts';
import { not as isNot, NO, type Truth, UNKNOWN, YES } from '../../../../shared/risk/predicate/truth.ts';
import { answer, becauseOf, computed, openFor, type RiskRule, rulesOf } from '../../../../shared/risk/rule.ts';
import { factsOf, type Given } from '../given.ts';

const TRUTHS: readonly Truth[] = [NO, UNKNOWN, YES];
const ANAEMIA = compare('hbGperL', '<', 110);
const SCAR = flagged('uterineScar');
const TWINS = compare('fetusCount', '=', 2);

/** Facts for a part that answers no, cannot say, yes. */
const PARTS: readonly (readonly [Predicate, Readonly<Record<Truth, Given>>])[] = [
  [ANAEMIA, { [NO]: { hbGperL: 110 }, [UNKNOWN]: {}, [YES]: { hbGperL: 109 } }],
  [SCAR, { [NO]: { uterineScar: false }, [UNKNOWN]: {}, [YES]: { uterineScar: true } }],
  [TWINS, { [NO]: { fetusCount: 1 }, [UNKNOWN]: {}, [YES]: { fetusCount: 2 } }],
];

/** Every way the first `count` parts can answer. */
const ways = (count: number): readonly (readonly Truth[])[] =>
  count === 0 ? [[]] : ways(count - 1).flatMap((way) => TRUTHS.map((truth) => [...way, truth]));
const given = (way: readonly Truth[]): Given => Object.assign({}, ...way.map((truth, at) => PARTS[at]?.[1][truth]));
const partsFor = (count: number): readonly Predicate[] => PARTS.slice(0, count).map(([part]) => part);

/** A row that asks this condition. */
function asking(predicate: Predicate): RiskRule {
  const [rule] = rulesOf('tried', 'red', '表', [{ title: '', rows: [computed('1', '一行', predicate)] }]);
  if (rule === undefined) throw new Error('one row makes one rule');
  return rule;
}

const judged = (predicate: Predicate, facts: Given): Truth => answer(asking(predicate), factsOf(facts));
const missing = (predicate: Predicate, facts: Given) => openFor(asking(predicate), factsOf(facts)).missing;
/** Why it is a yes; why it is a no is why its denial is a yes. */
const reasons = (predicate: Predicate, facts: Given, truth: Truth) =>
  becauseOf(asking(truth === YES ? predicate : not(predicate)), factsOf(facts)).map(
    ({ fact, value, holds }) => `${fact} ${value} ${holds}`,
  );

describe('three-valued logic', () => {
  test.each([1, 2, 3])('all of %i parts is the least of them, any the greatest', (count) => {
    for (const way of ways(count)) {
      expect(judged(all(...partsFor(count)), given(way)), `all ${way}`).toBe(Math.min(...way));
      expect(judged(any(...partsFor(count)), given(way)), `any ${way}`).toBe(Math.max(...way));
    }
  });

  test('not turns yes and no around and leaves unknown', () => {
    expect(TRUTHS.map(isNot)).toEqual([YES, UNKNOWN, NO]);
    expect(TRUTHS.map((truth) => judged(not(ANAEMIA), given([truth])))).toEqual([YES, UNKNOWN, NO]);
  });

  test('no parts: all of them hold, none of them does', () => {
    expect([judged(all(), {}), judged(any(), {})]).toEqual([YES, NO]);
  });
});

describe('a condition', () => {
  test.each<readonly [Predicate, below: Truth, at: Truth, above: Truth]>([
    [compare('hbGperL', '<', 110), YES, NO, NO],
    [compare('hbGperL', '≤', 110), YES, YES, NO],
    [compare('hbGperL', '>', 110), NO, NO, YES],
    [compare('hbGperL', '≥', 110), NO, YES, YES],
    [compare('hbGperL', '=', 110), NO, YES, NO],
  ])('%j compares below, at and above', (predicate, ...expected) => {
    expect([109.9, 110, 110.1].map((hbGperL) => judged(predicate, { hbGperL }))).toEqual(expected);
    expect(judged(predicate, {})).toBe(UNKNOWN);
  });

  test('of a choice holds for each of its words', () => {
    const predicate = oneOf('presentation', 'breech', 'transverse');
    expect(
      ['breech', 'transverse', 'cephalic'].map((word) => judged(predicate, { presentation: word as 'breech' })),
    ).toEqual([YES, YES, NO]);
    expect(judged(predicate, {})).toBe(UNKNOWN);
  });

  test('of a list holds when it names something', () => {
    expect(judged(listed('confirmedInfection'), { confirmedInfection: ['梅毒'] })).toBe(YES);
    expect(judged(listed('confirmedInfection'), { confirmedInfection: [] })).toBe(NO);
    expect(judged(listed('confirmedInfection'), {})).toBe(UNKNOWN);
  });

  test('between two days needs both', () => {
    const soon = monthsBetween('lastDeliveryDate', 'lmp', '<', 18);
    const late = monthsBetween('lastDeliveryDate', 'lmp', '>', 18);
    const days = { lastDeliveryDate: '2024-09-10', lmp: '2026-03-10' };
    expect([judged(soon, days), judged(late, days)]).toEqual([NO, NO]);
    expect([judged(soon, { ...days, lmp: '2026-03-09' }), judged(late, { ...days, lmp: '2026-03-11' })]).toEqual([
      YES,
      YES,
    ]);
    expect([judged(soon, { lmp: days.lmp }), judged(late, { lastDeliveryDate: days.lastDeliveryDate })]).toEqual([
      UNKNOWN,
      UNKNOWN,
    ]);
  });
});

describe('the reasons of a condition', () => {
  test.each<readonly [what: string, Predicate, Given, truth: Truth, readonly string[]]>([
    ['a number', ANAEMIA, { hbGperL: 38 }, YES, ['hbGperL 38 <110']],
    ['a number that is not so', ANAEMIA, { hbGperL: 120 }, NO, ['hbGperL 120 非<110']],
    ['a yes', SCAR, { uterineScar: true }, YES, ['uterineScar true 是']],
    ['a no', SCAR, { uterineScar: false }, NO, ['uterineScar false 否']],
    ['a choice', oneOf('hbsag', 'positive'), { hbsag: 'positive' }, YES, ['hbsag positive 是']],
    ['another choice', oneOf('hbsag', 'positive'), { hbsag: 'negative' }, NO, ['hbsag negative 否']],
    ['a list', listed('confirmedInfection'), { confirmedInfection: ['梅毒'] }, YES, ['confirmedInfection 梅毒 已确诊']],
    ['an empty list', listed('confirmedInfection'), { confirmedInfection: [] }, NO, ['confirmedInfection  无']],
    [
      'two days',
      monthsBetween('lastDeliveryDate', 'lmp', '>', 60),
      { lastDeliveryDate: '2020-01-01', lmp: '2026-03-10' },
      YES,
      ['lastDeliveryDate 2020-01-01 相隔>60个月', 'lmp 2026-03-10 相隔>60个月'],
    ],
    [
      'two days that are not so far apart',
      monthsBetween('lastDeliveryDate', 'lmp', '>', 60),
      { lastDeliveryDate: '2025-01-01', lmp: '2026-03-10' },
      NO,
      ['lastDeliveryDate 2025-01-01 非相隔>60个月', 'lmp 2026-03-10 非相隔>60个月'],
    ],
    ['only the part that holds', any(ANAEMIA, SCAR), { hbGperL: 120, uterineScar: true }, YES, ['uterineScar true 是']],
    [
      'every part that holds',
      any(ANAEMIA, SCAR),
      { hbGperL: 90, uterineScar: true },
      YES,
      ['hbGperL 90 <110', 'uterineScar true 是'],
    ],
    ['only the part that fails', all(ANAEMIA, SCAR), { hbGperL: 120, uterineScar: true }, NO, ['hbGperL 120 非<110']],
    [
      'two bounds in one',
      all(compare('hbGperL', '>', 40), compare('hbGperL', '≤', 60)),
      { hbGperL: 50 },
      YES,
      ['hbGperL 50 >40 且 ≤60'],
    ],
    [
      'one bound met twice, once',
      any(all(ANAEMIA, SCAR), all(ANAEMIA, TWINS)),
      { hbGperL: 90, uterineScar: true, fetusCount: 2 },
      YES,
      ['hbGperL 90 <110', 'uterineScar true 是', 'fetusCount 2 =2'],
    ],
    ['what is denied', not(SCAR), { uterineScar: false }, YES, ['uterineScar false 否']],
    ['what is denied in vain', not(SCAR), { uterineScar: true }, NO, ['uterineScar true 是']],
    ['nothing when it is otherwise', ANAEMIA, { hbGperL: 120 }, YES, []],
    ['nothing when it cannot say', ANAEMIA, {}, YES, []],
  ])('name %s', (_what, predicate, facts, truth, expected) => {
    expect(reasons(predicate, facts, truth)).toEqual(expected);
  });
});

describe('what is missing', () => {
  test.each<readonly [what: string, Predicate, Given, readonly string[]]>([
    ['a fact', ANAEMIA, {}, ['hbGperL']],
    ['every open part', any(ANAEMIA, SCAR), {}, ['hbGperL', 'uterineScar']],
    ['no part that is decided', any(ANAEMIA, SCAR), { hbGperL: 120 }, ['uterineScar']],
    ['each fact once', any(all(ANAEMIA, SCAR), all(ANAEMIA, TWINS)), {}, ['hbGperL', 'uterineScar', 'fetusCount']],
    ['what is denied', not(SCAR), {}, ['uterineScar']],
    ['both days', monthsBetween('lastDeliveryDate', 'lmp', '<', 18), {}, ['lastDeliveryDate', 'lmp']],
    ['the other day', monthsBetween('lastDeliveryDate', 'lmp', '<', 18), { lmp: '2026-03-10' }, ['lastDeliveryDate']],
    ['both numbers of a quotient', compare('creatinineRatio', '>', 1), {}, ['creatinine', 'creatinineULN']],
    ['the other number of a quotient', compare('creatinineRatio', '>', 1), { creatinine: 80 }, ['creatinineULN']],
  ])('is %s', (_what, predicate, facts, expected) => {
    expect(missing(predicate, facts)).toEqual(expected);
  });
});

describe('a condition in one line', () => {
  test.each<readonly [string, Predicate]>([
    ['hbGperL <110', ANAEMIA],
    ['uterineScar', SCAR],
    ['hbsag in [positive]', oneOf('hbsag', 'positive')],
    ['presentation in [breech, other]', oneOf('presentation', 'breech', 'other')],
    ['confirmedInfection not empty', listed('confirmedInfection')],
    ['months from lastDeliveryDate to lmp <18', monthsBetween('lastDeliveryDate', 'lmp', '<', 18)],
    ['not uterineScar', not(SCAR)],
    ['hbGperL <110 and uterineScar', all(ANAEMIA, SCAR)],
    ['hbGperL <110 or not uterineScar', any(ANAEMIA, not(SCAR))],
    ['hbGperL <110 and (uterineScar or fetusCount =2)', all(ANAEMIA, any(SCAR, TWINS))],
    ['not (hbGperL <110 and uterineScar)', not(all(ANAEMIA, SCAR))],
  ])('reads %s', (printed, predicate) => {
    expect(printPredicate(predicate)).toBe(printed);
  });
});
