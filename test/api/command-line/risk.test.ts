import { describe, expect, it } from 'vitest';
import { riskAnswers } from '../../../api/_server/command-line/answer-risk.ts';
import { parseRiskArguments, type RiskCommand } from '../../../api/_server/command-line/risk-arguments.ts';
import { LAYERS, type Layer } from '../../../shared/risk/layer.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { seededRandom } from '../../simulators/faults.ts';
import { sampleFacts } from '../../support/sample-facts.ts';
import { answered, answerTo, runCommand, timedByNpm } from './run-command.ts';

/** Values that answer no row, with the form gone through. */
const well = { ageYears: 28, bmi: 21, hbGperL: 120, plt10e9perL: 200, fetusCount: 1, formComplete: true };
const settled = { ...well, bleedingTendency: false, pltProgressiveFall: false, confirmedInfection: [] };

const ids = (found: unknown): readonly string[] =>
  (found as readonly { readonly ruleId: string }[]).map(({ ruleId }) => ruleId);

describe('assess', () => {
  it.each<readonly [what: string, layer: Layer, facts: object, colour: string, rest: object, rows: readonly string[]]>([
    ['nothing known', 'national', {}, 'unassessed', { complete: false, purple: 'unknown' }, []],
    ['everything answered no', 'national', settled, 'green', { complete: true, purple: 'no' }, []],
    ['null, which is unknown', 'national', { ...settled, hbGperL: null }, 'unassessed', { complete: false }, []],
    ['an age of 35', 'national', { ...settled, ageYears: 35 }, 'yellow', { complete: true }, ['asm-yellow-1.1']],
    ['an age of 40', 'national', { ...settled, ageYears: 40 }, 'orange', { complete: true }, ['asm-orange-1.1']],
    ['haemoglobin of 110', 'national', { ...settled, hbGperL: 110 }, 'green', { complete: true }, []],
    ['haemoglobin of 109', 'national', { ...settled, hbGperL: 109 }, 'yellow', {}, ['asm-yellow-2.6.2']],
    ['a row ticked', 'national', { ...settled, checked: { 'asm-red-1.4': true } }, 'red', {}, ['asm-red-1.4']],
    [
      'an infection',
      'national',
      { ...settled, confirmedInfection: ['梅毒'] },
      'unassessed',
      { purple: 'yes' },
      ['asm-purple-P'],
    ],
    [
      'three yellow factors, nationally',
      'national',
      { ...settled, ageYears: 35, bmi: 26, hbGperL: 100 },
      'yellow',
      { star: false },
      ['asm-yellow-1.1', 'asm-yellow-1.2', 'asm-yellow-2.6.2'],
    ],
    [
      'three yellow factors, in Henan',
      'henan',
      { ...settled, ageYears: 35, bmi: 26, hbGperL: 100 },
      'yellow',
      { star: true },
      ['asm-yellow-1.1', 'asm-yellow-1.2', 'asm-yellow-2.6.2'],
    ],
  ])('%s (%s)', async (_what, layer, facts, colour, rest, rows) => {
    const found = await answerTo(riskAnswers('assess', layer), facts);
    expect(found).toMatchObject({ colour, ...rest });
    expect(found).toHaveProperty('findings');
    expect(ids(Reflect.get(found as object, 'findings'))).toEqual(rows);
  });

  it('prints the whole result of the library: rows, reasons, clauses, what is missing, which rules', async () => {
    expect(await answerTo(riskAnswers('assess', 'guanxian'), { ...settled, hbGperL: 58.5 })).toEqual({
      colour: 'orange',
      complete: true,
      purple: 'no',
      star: false,
      findings: [
        {
          ruleId: 'asm-orange-2.6.2',
          colour: 'orange',
          because: [{ fact: 'hbGperL', value: 58.5, holds: '>40 且 ≤60' }],
          source: '国卫办妇幼发〔2017〕35号 附件2 橙色 2.6.2',
        },
      ],
      cannotSay: [],
      needsClinician: [],
      ruleSet: ruleSetOf('guanxian').ref(),
    });
  });

  it('says of a row that cannot be said what is missing', async () => {
    const found = await answerTo(riskAnswers('assess', 'national'), { ...settled, hbGperL: null });
    expect(found).toMatchObject({
      cannotSay: expect.arrayContaining([{ ruleId: 'asm-yellow-2.6.2', missing: ['hbGperL'] }]),
    });
  });

  it('hands a condition that no row names to the clinician', async () => {
    const facts = { ...settled, hdpDiagnosis: 'eclampsia' };
    expect(await answerTo(riskAnswers('assess', 'national'), facts)).toMatchObject({
      complete: false,
      needsClinician: [{ ladder: 'hypertensive-disorder' }],
    });
  });
});

describe('the screens', () => {
  it.each<readonly [command: RiskCommand, what: string, facts: object, result: string, rows: readonly string[]]>([
    ['screen', 'nothing known', {}, 'incomplete', []],
    ['screen', 'an age of 35', { ageYears: 35 }, 'positive', ['scr-1.1']],
    ['screen', 'an age of 34', { ageYears: 34 }, 'incomplete', []],
    ['screen', 'a height of 145', { heightCm: 145 }, 'positive', ['scr-1.2']],
    [
      'screen',
      'a form gone through',
      {
        ...settled,
        conceivedByART: false,
        otherCurrentAbnormality: false,
        heightCm: 160,
        hasDisabilityAffectingBirth: false,
      },
      'negative',
      [],
    ],
    ['postpartum-screen', 'nothing known', {}, 'incomplete', []],
    ['postpartum-screen', 'a form gone through', settled, 'negative', []],
  ])('%s with %s', async (command, _what, facts, result, rows) => {
    const found = await answerTo(riskAnswers(command, 'national'), facts);
    expect(found).toMatchObject({ result });
    expect(ids(Reflect.get(found as object, 'positives'))).toEqual(rows);
  });

  it('ask the same rows in every county', async () => {
    for (const layer of LAYERS) {
      for (const command of ['screen', 'postpartum-screen'] as const) {
        expect(await answerTo(riskAnswers(command, layer), settled)).toEqual(
          await answerTo(riskAnswers(command, 'national'), settled),
        );
      }
    }
  });
});

describe('facts that are refused', () => {
  it.each<readonly [what: string, line: object | string, code: string, field: string, range?: readonly number[]]>([
    ['a fact there is not', { haemoglobin: 110 }, 'unknown-field', 'haemoglobin'],
    ['an unknown fact that is null', { haemoglobin: null }, 'unknown-field', 'haemoglobin'],
    ['the prototype as a key', '{"__proto__":{"ageYears":40}}', 'unknown-field', '__proto__'],
    ['the constructor as a key', { constructor: 1 }, 'unknown-field', 'constructor'],
    ['a method as a key', { toString: true }, 'unknown-field', 'toString'],
    ['50 weeks', { gaDays: 350 }, 'out-of-range', 'gaDays', [0, 314]],
    ['haemoglobin in g/dL', { hbGperL: 11 }, 'out-of-range', 'hbGperL', [20, 250]],
    ['height in metres', { heightCm: 1.62 }, 'out-of-range', 'heightCm', [90, 220]],
    ['glucose in mg/dL', { fpgMmolL: 126 }, 'out-of-range', 'fpgMmolL', [1, 50]],
    ['a pressure of 0', { sbp: 0 }, 'out-of-range', 'sbp', [50, 280]],
    ['a pressure of 999', { sbp: 999 }, 'out-of-range', 'sbp', [50, 280]],
    ['a negative age', { ageYears: -1 }, 'out-of-range', 'ageYears', [8, 65]],
    ['half a year of age', { ageYears: 34.5 }, 'out-of-range', 'ageYears', [8, 65]],
    ['a number no number holds', '{"hbGperL":1e400}', 'out-of-range', 'hbGperL', [20, 250]],
    ['a number in quotes', { ageYears: '35' }, 'wrong-type', 'ageYears'],
    ['full-width digits', { ageYears: '３５' }, 'wrong-type', 'ageYears'],
    ['Chinese numerals', { ageYears: '三十五' }, 'wrong-type', 'ageYears'],
    ['a number as a truth', { ageYears: true }, 'wrong-type', 'ageYears'],
    ['a number in a list', { ageYears: [35] }, 'wrong-type', 'ageYears'],
    ['a flag as a word', { marfan: 'no' }, 'wrong-type', 'marfan'],
    ['a flag as 0', { marfan: 0 }, 'wrong-type', 'marfan'],
    ['a choice there is not', { hbsag: '阳性' }, 'wrong-type', 'hbsag'],
    ['a day there is not', { lmp: '2026-02-29' }, 'wrong-type', 'lmp'],
    ['a day with a zone', { lmp: '2026-02-28T00:00:00Z' }, 'wrong-type', 'lmp'],
    ['a tick on a row there is not', { checked: { 'asm-red-9.9': true } }, 'unknown-field', 'checked.asm-red-9.9'],
    ['a tick on the prototype', '{"checked":{"__proto__":true}}', 'unknown-field', 'checked.__proto__'],
    ['a tick that is no truth', { checked: { 'asm-red-1.4': 1 } }, 'wrong-type', 'checked.asm-red-1.4'],
    ['ticks as a list', { checked: ['asm-red-1.4'] }, 'wrong-type', 'checked'],
    ['a form complete in words', { formComplete: 'yes' }, 'wrong-type', 'formComplete'],
    ['the lower pressure above the upper one', { sbp: 80, dbp: 120 }, 'contradiction', 'dbp'],
    [
      'a BMI that height and weight contradict',
      { bmi: 30, heightCm: 160, prePregnancyWeightKg: 50 },
      'contradiction',
      'bmi',
    ],
  ])('%s', async (_what, line, code, field, range) => {
    for (const command of ['assess', 'screen', 'postpartum-screen'] as const) {
      const error = { code, field, message: expect.stringMatching(/[\u4e00-\u9fff]/), ...(range && { range }) };
      expect(await answerTo(riskAnswers(command, 'national'), line)).toEqual({ error });
    }
  });

  it('are all named, the first in front', async () => {
    expect(await answerTo(riskAnswers('assess', 'national'), { hbGperL: 11, no: 1, marfan: 1 })).toMatchObject({
      error: {
        field: 'hbGperL',
        range: [20, 250],
        fields: [
          { code: 'unknown-field', field: 'no' },
          { code: 'wrong-type', field: 'marfan' },
        ],
      },
    });
  });
});

describe('how it is called', () => {
  it.each<readonly [words: string, command: RiskCommand, layer: Layer]>([
    ['assess', 'assess', 'national'],
    ['screen --county henan', 'screen', 'henan'],
    ['--county=kaifeng postpartum-screen', 'postpartum-screen', 'kaifeng'],
    ['route --county guanxian', 'route', 'guanxian'],
  ])('%s', (words, command, layer) => {
    expect(parseRiskArguments(words.split(' '))).toEqual({ command, layer });
  });

  it.each([
    '',
    'grade',
    'constructor',
    'assess screen',
    'assess --county',
    'assess --county beijing',
    'assess --county Henan',
    'assess --county __proto__',
    'assess --county henan --county guanxian',
    'assess --province henan',
    'assess -c henan',
  ])('is refused: %s', (words) => {
    expect(parseRiskArguments(words.split(' ').filter((word) => word !== ''))).toBeNull();
  });

  it('says how, reads nothing and ends with 2 when it is called otherwise', async () => {
    const { code, lines, complaint } = await runCommand('risk', ['assess', '--county', 'beijing'], '{}\n');
    expect([code, lines]).toEqual([2, []]);
    expect(complaint).toMatch(/^usage: npm run -s risk -- assess\|screen\|postpartum-screen\|route \[--county henan\|/);
  });

  it('ends with 1 when a line was refused and 0 when none was', async () => {
    const answer = riskAnswers('assess', 'national');
    expect((await answered(answer, '{}\n{"ageYears":35}')).code).toBe(0);
    expect((await answered(answer, '{}\n{"ageYears":350}\n{}')).code).toBe(1);
  });
});

it('assesses 10,000 women by `npm run`, each as the library does, in their order', async () => {
  const random = seededRandom(5);
  const answer = riskAnswers('assess', 'henan');
  const women = Array.from({ length: 10_000 }, (_, index) =>
    JSON.stringify(index % 10 === 9 ? { ageYears: 350 } : sampleFacts(random, 'form')),
  );
  const { code, lines, complaint, tookMs, limitMs } = await timedByNpm(
    ['risk', '--', 'assess', '--county', 'henan'],
    women,
  );
  expect([code, complaint]).toEqual([1, '']);
  expect(lines.filter((line) => line.startsWith('{"error":'))).toHaveLength(1000);
  expect(lines).toEqual((await answered(answer, `${women.join('\n')}\n`)).lines);
  expect(tookMs).toBeLessThan(limitMs);
});
