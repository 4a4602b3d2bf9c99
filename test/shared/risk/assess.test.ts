import { describe, expect, test } from 'vitest';
import { assess } from '../../../shared/risk/assess.ts';
import { ASSESSMENT_RULES } from '../../../shared/risk/national/assessment.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { factsOf, type Given, HEALTHY } from './given.ts';

const NO_INFECTION = { confirmedInfection: [] };
/** Every row answered no but the one left open. */
const open = (...ids: readonly string[]): Given => ({
  ageYears: 28,
  bmi: 22,
  hbGperL: 120,
  plt10e9perL: 200,
  fetusCount: 1,
  checked: Object.fromEntries(ASSESSMENT_RULES.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, false])),
});

type Expected = readonly [colour: string, complete: boolean, purple: string];

/** Whole women: what the assessment says of them. */
const CASES: readonly (readonly [what: string, given: Given, ...Expected])[] = [
  ['什么都不知道', {}, 'unassessed', false, 'unknown'],
  ['只知道没有传染病', NO_INFECTION, 'unassessed', false, 'no'],
  ['每行都答了没有', HEALTHY, 'green', true, 'no'],
  ['每行都一行一行答了没有', open(), 'green', true, 'no'],
  ['只剩一行黄色没答', open('asm-yellow-1.3'), 'unassessed', false, 'no'],
  ['只剩一行红色没答', open('asm-red-1.1.4'), 'unassessed', false, 'no'],
  ['只剩紫色没答', open('asm-purple-P'), 'unassessed', false, 'unknown'],
  ['只有紫色', { ...HEALTHY, confirmedInfection: ['梅毒'] }, 'unassessed', true, 'yes'],
  ['紫色，还有没答的', { confirmedInfection: ['梅毒'] }, 'unassessed', false, 'yes'],
  ['黄色，其余都没有', { ...HEALTHY, ageYears: 36 }, 'yellow', true, 'no'],
  ['黄色，一行黄色没答', { ...open('asm-yellow-1.3'), ageYears: 36 }, 'yellow', true, 'no'],
  ['黄色，紫色没答', { ...open('asm-purple-P'), ageYears: 36 }, 'yellow', true, 'unknown'],
  ['黄色，一行橙色没答', { ...open('asm-orange-2.2.1'), ageYears: 36 }, 'yellow', false, 'no'],
  ['黄色，一行红色没答', { ...open('asm-red-1.1.4'), ageYears: 36 }, 'yellow', false, 'no'],
  ['橙色，一行黄色没答', { ...open('asm-yellow-1.3'), ageYears: 41 }, 'orange', true, 'no'],
  ['橙色，一行橙色没答', { ...open('asm-orange-2.2.1'), ageYears: 41 }, 'orange', true, 'no'],
  ['橙色，一行红色和一行黄色没答', { ...open('asm-red-1.1.4', 'asm-yellow-1.3'), ageYears: 41 }, 'orange', false, 'no'],
  ['红色，其余什么都不知道', { hbGperL: 38 }, 'red', true, 'unknown'],
  ['黄色和橙色', { ...HEALTHY, ageYears: 36, bmi: 30 }, 'orange', true, 'no'],
  ['黄色和红色', { ...HEALTHY, ageYears: 36, hbGperL: 38 }, 'red', true, 'no'],
  ['橙色，请医生判定的可能是红色', { ...HEALTHY, ageYears: 41, strokeHistory: true }, 'orange', false, 'no'],
  ['橙色，请医生判定的最多是橙色', { ...HEALTHY, ageYears: 41, sbp: 150 }, 'orange', true, 'no'],
  [
    '橙色，判定的一个可能红色、一个最多橙色',
    { ...HEALTHY, ageYears: 41, sbp: 150, strokeHistory: true },
    'orange',
    false,
    'no',
  ],
  ['黄色，判定的最多是橙色', { ...HEALTHY, ageYears: 36, sbp: 150 }, 'yellow', false, 'no'],
  ['什么都没有，只有要判定的', { ...HEALTHY, sbp: 150 }, 'unassessed', false, 'no'],
];

describe('an assessment', () => {
  test.each(CASES)('%s', (_what, given, colour, complete, purple) => {
    expect(assess(factsOf(given), ruleSetOf('national'))).toMatchObject({ colour, complete, purple });
  });

  test('names what it found gravest first, each with its colour, reasons and source', () => {
    const given = {
      ...HEALTHY,
      ageYears: 36,
      bmi: 30,
      confirmedInfection: ['梅毒'],
      checked: { 'asm-red-1.1.4': true },
    };
    expect(assess(factsOf(given), ruleSetOf('national')).findings).toEqual([
      {
        ruleId: 'asm-red-1.1.4',
        colour: 'red',
        because: [{ fact: 'checked', value: true, holds: '已勾选' }],
        source: '国卫办妇幼发〔2017〕35号 附件2 红色 1.1.4',
      },
      {
        ruleId: 'asm-orange-1.2',
        colour: 'orange',
        because: [{ fact: 'bmi', value: 30, holds: '≥28' }],
        source: '国卫办妇幼发〔2017〕35号 附件2 橙色 1.2',
      },
      {
        ruleId: 'asm-yellow-1.1',
        colour: 'yellow',
        because: [{ fact: 'ageYears', value: 36, holds: '≥35 且 <40' }],
        source: '国卫办妇幼发〔2017〕35号 附件2 黄色 1.1',
      },
      {
        ruleId: 'asm-purple-P',
        colour: 'purple',
        because: [{ fact: 'confirmedInfection', value: ['梅毒'], holds: '已确诊' }],
        source: '国卫办妇幼发〔2017〕35号 附件2 紫色 P',
      },
    ]);
  });

  test('names what it cannot say, by fact or by row', () => {
    const { cannotSay } = assess(factsOf(open('asm-orange-2.2.1', 'asm-yellow-2.3')), ruleSetOf('national'));
    expect(cannotSay).toEqual([
      { ruleId: 'asm-orange-2.2.1', missing: ['checked.asm-orange-2.2.1'] },
      { ruleId: 'asm-yellow-2.3', missing: ['hbsag', 'liverFunctionNormal'] },
    ]);
  });
});
