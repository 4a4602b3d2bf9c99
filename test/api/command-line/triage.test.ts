import { describe, expect, it } from 'vitest';
import { answerTriage } from '../../../api/_server/command-line/answer-triage.ts';
import { FIELD_SPECS } from '../../../shared/danger/report-values.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import { triage } from '../../../shared/danger/triage.ts';
import { seededRandom } from '../../simulators/faults.ts';
import { answered, answerTo, timedByNpm } from './run-command.ts';

const nothing = { urgency: 'none', because: [], missing: [], questions: [] };

describe('triage on the command line', () => {
  it.each<readonly [what: string, line: object, result: object]>([
    ['nothing ticked', { phase: 'pregnancy', signs: [] }, nothing],
    [
      'a baby that turns blue',
      { phase: 'newborn', signs: ['ds-nb-apnea'] },
      { ...nothing, urgency: 'emergency', because: ['ds-nb-apnea'] },
    ],
    [
      'a severe pressure',
      { phase: 'pregnancy', gaDays: 210, signs: [], values: { sbp: 165, dbp: 100 } },
      { ...nothing, urgency: 'today', because: ['ds-bp-severe'] },
    ],
    [
      'a mild sign',
      { phase: 'pregnancy', gaDays: 210, signs: ['ds-itch'] },
      { ...nothing, urgency: 'within-24h', because: ['ds-itch'] },
    ],
    [
      'a mild sign of a red woman',
      { phase: 'pregnancy', gaDays: 210, signs: ['ds-itch'], colour: 'red' },
      { ...nothing, urgency: 'today', because: ['ds-itch'] },
    ],
    [
      'Fahrenheit, with the rest graded',
      { phase: 'postpartum', signs: ['ds-pph'], values: { tempC: 98.6 } },
      {
        urgency: 'emergency',
        because: ['ds-pph'],
        missing: [],
        questions: [{ field: 'tempC', value: 98.6, range: [30, 43] }],
      },
    ],
    [
      'a pressure of 999 over 0',
      { phase: 'pregnancy', signs: [], values: { sbp: 999, dbp: 0 } },
      {
        ...nothing,
        questions: [
          { field: 'sbp', value: 999, range: [50, 280] },
          { field: 'dbp', value: 0, range: [20, 180] },
        ],
      },
    ],
    [
      'the lower pressure above the upper one',
      { phase: 'pregnancy', signs: [], values: { sbp: 80, dbp: 120 } },
      {
        ...nothing,
        questions: [
          { field: 'sbp', value: 80, range: [121, 280] },
          { field: 'dbp', value: 120, range: [20, 79] },
        ],
      },
    ],
    [
      'fetal movements after birth',
      { phase: 'postpartum', signs: [], values: { fm2h: 0 } },
      { ...nothing, questions: [{ field: 'fm2h', value: 0, range: [0, 300] }] },
    ],
    ['null for unknown', { phase: 'pregnancy', gaDays: null, signs: [], values: { sbp: null }, colour: null }, nothing],
    ['null for all the values', { phase: 'pregnancy', signs: [], values: null }, nothing],
    ['the last day a pregnancy has', { phase: 'pregnancy', gaDays: 314, signs: [] }, nothing],
    ['the first day a pregnancy has', { phase: 'pregnancy', gaDays: 0, signs: [] }, nothing],
  ])('grades %s', async (_what, line, result) => {
    expect(await answerTo(answerTriage, line)).toEqual(result);
  });

  const whole = { phase: 'pregnancy', signs: [] };
  const missing = '这一项必须填';
  const unknown = '没有这一项';
  const number = '请填数字';
  const colours = '只能是 green、yellow、orange、red 之一';

  it.each<readonly [what: string, line: object | string, code: string, field: string, message: string]>([
    ['no phase', { signs: [] }, 'missing', 'phase', missing],
    ['null for the phase', { phase: null, signs: [] }, 'missing', 'phase', missing],
    [
      'two phases at once',
      { phase: ['pregnancy', 'postpartum'], signs: [] },
      'wrong-type',
      'phase',
      '只能是 pregnancy、postpartum、newborn 之一',
    ],
    [
      'a phase there is not',
      { phase: 'Pregnancy', signs: [] },
      'unknown-value',
      'phase',
      '只能是 pregnancy、postpartum、newborn 之一',
    ],
    [
      'a phase every object has',
      { phase: 'constructor', signs: [] },
      'unknown-value',
      'phase',
      '只能是 pregnancy、postpartum、newborn 之一',
    ],
    ['no signs', { phase: 'pregnancy' }, 'missing', 'signs', missing],
    ['signs that are no list', { phase: 'pregnancy', signs: 'ds-itch' }, 'wrong-type', 'signs', '应是一个列表'],
    ['signs as an object', { phase: 'pregnancy', signs: { 0: 'ds-itch' } }, 'wrong-type', 'signs', '应是一个列表'],
    [
      'a sign there is not',
      { phase: 'pregnancy', signs: ['ds-itch', 'ds-edema', 'ds-nothing'] },
      'unknown-value',
      'signs[2]',
      unknown,
    ],
    [
      'a sign by a name every object has',
      { phase: 'pregnancy', signs: ['__proto__'] },
      'unknown-value',
      'signs[0]',
      unknown,
    ],
    ['a sign that is no text', { phase: 'pregnancy', signs: [null] }, 'wrong-type', 'signs[0]', '应是文字'],
    ['50 weeks', { ...whole, gaDays: 350 }, 'out-of-range', 'gaDays', '应在 0 到 314 之间'],
    ['45 weeks', { ...whole, gaDays: 315 }, 'out-of-range', 'gaDays', '应在 0 到 314 之间'],
    ['a day before the first', { ...whole, gaDays: -1 }, 'out-of-range', 'gaDays', '应在 0 到 314 之间'],
    ['half a day', { ...whole, gaDays: 210.5 }, 'wrong-type', 'gaDays', '请填整数'],
    ['days in quotes', { ...whole, gaDays: '210' }, 'wrong-type', 'gaDays', number],
    ['days as a truth', { ...whole, gaDays: true }, 'wrong-type', 'gaDays', number],
    ['days as a list', { ...whole, gaDays: [210] }, 'wrong-type', 'gaDays', number],
    ['values as a list', { ...whole, values: [] }, 'wrong-type', 'values', '应是一个对象'],
    ['a value there is not', { ...whole, values: { temperature: 38 } }, 'unknown-field', 'values.temperature', unknown],
    ['a value in quotes', { ...whole, values: { tempC: '38.5' } }, 'wrong-type', 'values.tempC', number],
    ['full-width digits', { ...whole, values: { tempC: '３８．５' } }, 'wrong-type', 'values.tempC', number],
    ['Chinese numerals', { ...whole, values: { sbp: '一百二十' } }, 'wrong-type', 'values.sbp', number],
    [
      'a number no number holds',
      '{"phase":"pregnancy","signs":[],"values":{"tempC":1e400}}',
      'wrong-type',
      'values.tempC',
      number,
    ],
    ['a colour there is not', { ...whole, colour: 'purple' }, 'unknown-value', 'colour', colours],
    ['a colour not confirmed', { ...whole, colour: 'unassessed' }, 'unknown-value', 'colour', colours],
    ['a key there is not', { ...whole, ageYears: 30 }, 'unknown-field', 'ageYears', unknown],
    [
      'the prototype as a key',
      '{"phase":"pregnancy","signs":[],"__proto__":{"colour":"red"}}',
      'unknown-field',
      '__proto__',
      unknown,
    ],
    [
      'the prototype instead of the keys',
      '{"__proto__":{"phase":"pregnancy","signs":[]}}',
      'missing',
      'phase',
      missing,
    ],
    [
      'the constructor as a value',
      '{"phase":"pregnancy","signs":[],"values":{"constructor":1}}',
      'unknown-field',
      'values.constructor',
      unknown,
    ],
  ])('refuses %s', async (_what, line, code, field, message) => {
    expect(await answerTo(answerTriage, line)).toMatchObject({ error: { code, field, message } });
  });

  it('gives the range that was left, and everything else that is wrong', async () => {
    expect(
      await answerTo(answerTriage, { phase: 'pregnancy', gaDays: 350, signs: ['ds-no'], values: { x: 1 } }),
    ).toEqual({
      error: {
        code: 'out-of-range',
        field: 'gaDays',
        message: '应在 0 到 314 之间',
        range: [0, 314],
        fields: [
          { code: 'unknown-value', field: 'signs[0]', message: unknown },
          { code: 'unknown-field', field: 'values.x', message: unknown },
        ],
      },
    });
  });

  it('asks about every measurement the table knows, however far off, and refuses none', async () => {
    for (const { field } of FIELD_SPECS) {
      const line = { phase: 'pregnancy', signs: [], values: { [field]: -1e300 } };
      expect(await answerTo(answerTriage, line)).toMatchObject({ questions: [{ field, value: -1e300 }] });
    }
  });

  it('ends with 1 when a line was refused and 0 when none was', async () => {
    const good = JSON.stringify(whole);
    expect((await answered(answerTriage, `${good}\n${good}\n`)).code).toBe(0);
    expect((await answered(answerTriage, `${good}\n{}\n${good}\n`)).code).toBe(1);
  });

  it('grades 10,000 lines by `npm run`, each as the library does, in their order', async () => {
    const random = seededRandom(11);
    const reports = Array.from({ length: 10_000 }, () => ({
      phase: (['pregnancy', 'postpartum', 'newborn'] as const)[Math.floor(random() * 3)] ?? 'newborn',
      gaDays: Math.floor(random() * 300),
      signs: SIGNS.filter(() => random() < 0.03).map(({ id }) => id),
      values: { sbp: 80 + Math.floor(random() * 100), dbp: 50 + Math.floor(random() * 60), tempC: 36 + random() * 5 },
    }));
    const { code, lines, complaint, tookMs, limitMs } = await timedByNpm(
      ['triage'],
      reports.map((report) => JSON.stringify(report)),
    );
    expect([code, complaint]).toEqual([0, '']);
    expect(lines).toEqual(reports.map((report) => JSON.stringify(triage(report))));
    expect(tookMs).toBeLessThan(limitMs);
  });
});
