import { describe, expect, test } from 'vitest';
import { GREEN_RULE } from '../../../shared/risk/national/assessment.ts';
import type { RiskRule } from '../../../shared/risk/rule.ts';
import { ALL_RULES, isRuleId, ruleById } from '../../../shared/risk/rule-index.ts';
import { ASSESSMENT_SETS, POSTPARTUM_SCREENING_SET, ruleSetOf, SCREENING_SET } from '../../../shared/risk/rule-sets.ts';
import type { FormRow } from './forms/form-row.ts';
import {
  ANSWERED_BY_A_RECORD,
  ASSESSMENT_FORM,
  EVERY_FORM,
  POSTPARTUM_FORM,
  RED_FORM,
  SCREENING_FORM,
  YELLOW_FORM,
} from './forms/index.ts';
import { VALUE_ROWS } from './rows/index.ts';

const PRINTED: readonly FormRow[] = EVERY_FORM;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const rowsWith = (keep: (rule: RiskRule) => boolean) => idsOf(ALL_RULES.filter(keep));

/** The rule as its row would be printed: the star of 辅助检查* is on the row, not in the name of its section. */
const printed = ({ id, code, colour, mode, section, heading, suggested, text }: RiskRule): FormRow => ({
  id,
  code,
  colour,
  mode,
  section: suggested ? `${section}*` : section,
  heading,
  suggested,
  text,
});

/**
 * Where a rule is asked otherwise than its row is printed. The severe hypertensive row is a tick on paper; here a recorded
 * diagnosis answers it too. (The three test rows of the postpartum form stay ticks in name: see ANSWERED_BY_A_RECORD.)
 */
const DEVIATIONS: Readonly<Record<string, Partial<FormRow>>> = { 'asm-orange-3.7': { mode: 'partial' } };

describe('the three printed forms and the rules', () => {
  test('the forms have 111, 58 and 44 rows, each id once', () => {
    expect([ASSESSMENT_FORM, SCREENING_FORM, POSTPARTUM_FORM].map((form) => form.length)).toEqual([111, 58, 44]);
    expect(new Set(idsOf(EVERY_FORM)).size).toBe(213);
    expect([YELLOW_FORM, RED_FORM].map((form) => form.length)).toEqual([36, 36]);
  });

  test('no row is without a rule, no rule without a row, and they stand in the same order', () => {
    expect(idsOf(ALL_RULES)).toEqual(idsOf(EVERY_FORM));
    expect(idsOf(GREEN_RULE)).toEqual(['asm-green-G']);
    for (const { rules } of ASSESSMENT_SETS) expect(idsOf(rules)).toEqual(idsOf(ASSESSMENT_FORM).slice(1));
    expect(idsOf(SCREENING_SET.rules)).toEqual(idsOf(SCREENING_FORM));
    expect(idsOf(POSTPARTUM_SCREENING_SET.rules)).toEqual(idsOf(POSTPARTUM_FORM));
  });

  test.each(PRINTED.map((row) => [row.id, row] as const))('%s says what the paper says, to the letter', (id, row) => {
    const rule = ruleById(id);
    expect(rule && printed(rule)).toEqual({ ...row, ...DEVIATIONS[id] });
  });

  test('no rule that values can answer is without its table, and no table without its rule', () => {
    expect(Object.keys(VALUE_ROWS).sort()).toEqual(rowsWith(({ prepared }) => prepared !== null).sort());
  });

  test('a row is answered by values just where the form says so, and where a record answers it', () => {
    const onPaper = PRINTED.filter(({ mode }) => mode === 'computed' || mode === 'partial');
    expect(rowsWith(({ prepared }) => prepared !== null).sort()).toEqual(
      [...idsOf(onPaper), ...ANSWERED_BY_A_RECORD].sort(),
    );
    expect(rowsWith(({ prepared, facts }) => (prepared === null) !== (facts.length === 0))).toEqual([]);
  });

  test('age, body mass index, haemoglobin, platelets and fetuses must be given as values, in every form, and nothing else', () => {
    const VALUES = ['ageYears', 'bmi', 'fetusCount', 'hbGperL', 'plt10e9perL'];
    const measured = rowsWith(({ valuesOnly }) => valuesOnly);
    expect(measured).toEqual(
      // The fetuses of the screening row stand among findings a tick answers.
      rowsWith(({ id, facts }) => id !== 'scr-2.5' && facts.some((fact) => VALUES.includes(fact))),
    );
    expect(measured.length).toBe(18);
  });

  test('where the words name more than the values cover, a computed no is no answer by itself', () => {
    expect(rowsWith(({ namesMore }) => namesMore)).toEqual([
      'asm-red-1.1.2',
      'asm-orange-2.1.1',
      'asm-orange-2.1.3',
      'asm-orange-2.1.4',
    ]);
  });

  test('infection, mind, violence and drugs are kept out of lists, and nothing else', () => {
    expect(rowsWith(({ sensitive }) => sensitive)).toEqual([
      'asm-red-1.8',
      'asm-red-1.11',
      'asm-orange-2.9',
      'asm-orange-2.10',
      'asm-orange-3.9',
      'asm-yellow-2.3',
      'asm-yellow-2.9',
      'asm-yellow-2.10',
      'asm-purple-P',
      'scr-6.3',
      'scr-6.4',
      'scr-6.5',
      'scr-7.6.1',
      'scr-7.6.2',
      'scr-7.6.3',
      'scr-7.7.1',
      'scr-7.8.1',
      'pps-1.3',
      'pps-1.4',
      'pps-1.5',
      'pps-2.6.1',
      'pps-2.6.2',
      'pps-2.6.3',
      'pps-2.7.1',
      'pps-2.8.1',
      'pps-3.6',
    ]);
  });

  test('every rule cites the form, the colour and the row it stands in', () => {
    expect(ruleById('asm-red-1.6.3')?.source).toBe('国卫办妇幼发〔2017〕35号 附件2 红色 1.6.3');
    expect(ruleById('asm-orange-3.3')?.source).toBe('国卫办妇幼发〔2017〕35号 附件2 橙色 3.3');
    expect(ruleById('asm-yellow-1.1')?.source).toBe('国卫办妇幼发〔2017〕35号 附件2 黄色 1.1');
    expect(ruleById('asm-purple-P')?.source).toBe('国卫办妇幼发〔2017〕35号 附件2 紫色 P');
    expect(ruleById('asm-green-G')?.source).toBe('国卫办妇幼发〔2017〕35号 附件2 绿色 G');
    expect(ruleById('scr-6.7')?.source).toBe('国卫办妇幼发〔2017〕35号 附件1 6.7');
    expect(ruleById('pps-3.6')?.source).toMatch(/产后风险筛查表 3\.6$/);
    expect(ALL_RULES.filter(({ source, code }) => !source.endsWith(` ${code}`))).toEqual([]);
  });

  test('an id is an id only when a row has it', () => {
    for (const text of ['__proto__', 'constructor', 'toString', 'asm-red-9.9', 'ASM-RED-1.4', '', ' asm-red-1.4']) {
      expect([isRuleId(text), ruleById(text)]).toEqual([false, undefined]);
    }
    expect(idsOf(ALL_RULES).filter((id) => !isRuleId(id))).toEqual([]);
  });

  test('each layer has its own rule set, and only Henan’s mark the ☆', () => {
    expect(idsOf(ASSESSMENT_SETS)).toEqual([
      'assessment-national',
      'assessment-henan',
      'assessment-pengshui',
      'assessment-shapotou',
      'assessment-kaifeng',
      'assessment-nanjiang',
      'assessment-guanxian',
    ]);
    expect(idsOf(ASSESSMENT_SETS.filter(({ star }) => star))).toEqual(['assessment-henan', 'assessment-kaifeng']);
    expect(ruleSetOf('guanxian').id).toBe('assessment-guanxian');
    expect(idsOf([SCREENING_SET, POSTPARTUM_SCREENING_SET])).toEqual([
      'screening-national',
      'postpartum-screening-henan',
    ]);
  });
});
