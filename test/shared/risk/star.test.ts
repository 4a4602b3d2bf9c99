import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { starOf } from '../../../shared/risk/star.ts';
import { factsOf, type Given } from './given.ts';

const ticks = (...codes: readonly string[]): Given => ({
  checked: Object.fromEntries(codes.map((code) => [`asm-${code}`, true])),
});

/** Women of Henan: what was found, and whether her yellow has the ☆. */
const CASES: readonly (readonly [what: string, given: Given, star: boolean])[] = [
  ['两个因素', { ageYears: 36, bmi: 26 }, false],
  ['三个因素', { ageYears: 36, bmi: 26, hbGperL: 100 }, true],
  ['四个因素', { ageYears: 36, bmi: 26, hbGperL: 100, uterineScar: true }, true],
  ['三个勾', ticks('yellow-1.3', 'yellow-1.4', 'yellow-1.8'), true],
  ['两个勾和一个值', { ...ticks('yellow-1.3', 'yellow-1.4'), ageYears: 36 }, true],
  ['一行里的三件事是一个因素', { pretermBirthCount: 1, ectopicCount: 1, gtdHistory: true }, false],
  ['同一行既勾了又有值，是一个因素', { ...ticks('yellow-1.1', 'yellow-1.3'), ageYears: 36 }, false],
  ['肌瘤和囊肿在同一行，是一个因素', { fibroidMaxCm: 6, ovarianCystMaxCm: 7, ageYears: 36, bmi: 22 }, false],
  ['血小板行和贫血行是两个因素', { plt10e9perL: 80, bleedingTendency: false, hbGperL: 100, ageYears: 36 }, true],
  ['三个黄色加一个橙色', { ...ticks('orange-2.2.1'), ageYears: 36, bmi: 26, hbGperL: 100 }, false],
  ['三个黄色加一个红色', { ...ticks('red-1.1.4'), ageYears: 36, bmi: 26, hbGperL: 100 }, false],
  ['三个黄色加紫色', { ageYears: 36, bmi: 26, hbGperL: 100, confirmedInfection: ['梅毒'] }, false],
  ['三个黄色，紫色不知道', { ageYears: 36, bmi: 26, hbGperL: 100 }, true],
  ['三个黄色，没有紫色', { ageYears: 36, bmi: 26, hbGperL: 100, confirmedInfection: [] }, true],
  ['什么都没有', {}, false],
];

describe('the ☆ of a yellow', () => {
  test.each(CASES)('%s', (_what, given, star) => {
    const facts = factsOf(given);
    expect(assess(facts, ruleSetOf('henan')).star).toBe(star);
    expect(assess(facts, ruleSetOf('kaifeng')).star).toBe(star);
    for (const layer of ['national', 'pengshui', 'shapotou', 'nanjiang', 'guanxian'] as const) {
      expect(assess(facts, ruleSetOf(layer)).star).toBe(false);
    }
  });
});

/** Findings as they would be if rows shared facts: the printed ones do not, a province's may. */
const found = (...rows: readonly (readonly [id: string, colour: 'yellow' | 'orange', ...facts: readonly string[]])[]) =>
  rows.map(([ruleId, colour, ...facts]) => ({
    ruleId,
    colour,
    because: facts.map((fact) => ({ fact, value: true, holds: '是' })),
    source: '表',
  }));

describe('three distinct factors', () => {
  test.each<readonly [what: string, findings: ReturnType<typeof found>, star: boolean]>([
    ['three facts in three rows', found(['a', 'yellow', 'x'], ['b', 'yellow', 'y'], ['c', 'yellow', 'z']), true],
    [
      'one fact in three rows counts once',
      found(['a', 'yellow', 'x'], ['b', 'yellow', 'x'], ['c', 'yellow', 'x']),
      false,
    ],
    [
      'the second row of a shared fact adds nothing',
      found(['a', 'yellow', 'x'], ['b', 'yellow', 'y'], ['c', 'yellow', 'y']),
      false,
    ],
    [
      'nor when it names only counted ones',
      found(['a', 'yellow', 'x', 'y'], ['b', 'yellow', 'y'], ['c', 'yellow', 'x', 'y']),
      false,
    ],
    [
      'a row with one fact more adds itself',
      found(['a', 'yellow', 'x'], ['b', 'yellow', 'x', 'y'], ['c', 'yellow', 'y', 'z']),
      true,
    ],
    [
      'a row of another colour is no factor',
      found(['a', 'yellow', 'x'], ['b', 'yellow', 'y'], ['c', 'orange', 'z']),
      false,
    ],
    [
      'every tick is a fact of its own',
      found(['a', 'yellow', 'checked'], ['b', 'yellow', 'checked'], ['c', 'yellow', 'checked']),
      true,
    ],
    ['nothing found', [], false],
  ])('%s', (_what, findings, star) => {
    expect(starOf(findings)).toBe(star);
  });
});
