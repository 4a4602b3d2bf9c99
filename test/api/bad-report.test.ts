import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sendReport } from '../../shared/contract/danger.ts';
import { type EnrolledMother, enrolledMother, reportOf } from '../support/actors.ts';
import { fingerprintOf } from '../support/stored-rows.ts';
import { testService } from '../support/test-service.ts';

const service = testService();
let mother: EnrolledMother;

beforeAll(async () => {
  mother = await enrolledMother(service());
});

const phone = (over: Readonly<Record<string, unknown>>) => ({
  phone: { urgency: 'today', ruleSet: 'danger-signs@1', ...over },
});

const REFUSED: readonly (readonly [what: string, field: string, report: Readonly<Record<string, unknown>>])[] = [
  ['no id', 'id', { id: undefined }],
  ['an id that is no UUID', 'id', { id: '1' }],
  ['an id in full-width letters', 'id', { id: 'ａ1111111-1111-4111-8111-111111111111' }],
  ['a phase nobody knows', 'phase', { phase: '孕晚期' }],
  ['a sign nobody knows', 'signs.0', { signs: ['ds-unknown'] }],
  ['a sign named like a built-in', 'signs.0', { signs: ['__proto__'] }],
  ['a sign that is a number', 'signs.0', { signs: [1] }],
  ['signs that are a text', 'signs', { signs: 'ds-fm-reduced' }],
  ['70 signs', 'signs', { signs: Array.from({ length: 70 }, () => 'ds-fm-reduced') }],
  ['values that are a list', 'values', { values: [] }],
  ['values that are missing', 'values', { values: undefined }],
  ['a value as a text', 'values.sbp', { values: { sbp: '120' } }],
  ['a value as null', 'values.sbp', { values: { sbp: null } }],
  ['a value nobody measures', 'values.weight', { values: { weight: 60 } }],
  ['a value of 10^9', 'values.sbp', { values: { sbp: 1e9 } }],
  ['an urgency nobody knows', 'phone.urgency', phone({ urgency: '很急' })],
  ['a rule set with U+0000', 'phone.ruleSet', phone({ ruleSet: 'a\u0000' })],
  ['a rule set of 61 characters', 'phone.ruleSet', phone({ ruleSet: 'a'.repeat(61) })],
  ['a gestation of 10,000 days', 'phone.gaDays', phone({ gaDays: 10_000 })],
  ['half a day of gestation', 'phone.gaDays', phone({ gaDays: 0.5 })],
  ['an instant without a zone', 'noticedAt', { noticedAt: '2026-11-23T02:00:00' }],
  ['an instant in another zone', 'noticedAt', { noticedAt: '2026-11-23T10:00:00+08:00' }],
  ['an instant on 31 February', 'noticedAt', { noticedAt: '2026-02-31T00:00:00Z' }],
  ['an instant in month 99', 'noticedAt', { noticedAt: '2026-99-99T00:00:00Z' }],
  ['an instant at 25:61', 'noticedAt', { noticedAt: '2026-11-23T25:61:00Z' }],
  ['an instant that is a number', 'noticedAt', { noticedAt: 1795399200000 }],
];

describe('a danger report is refused, naming the field and writing nothing, with', () => {
  test.each(REFUSED)('%s', async (_, field, over) => {
    const before = await fingerprintOf(service().db);
    const answer = await service().call(sendReport, { token: mother.token, body: { ...reportOf(), ...over } });
    expect([answer.status, answer.code, answer.fields]).toEqual([422, 'invalid-input', [field]]);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('1e400 as a value', async () => {
    const raw = JSON.stringify(reportOf({ values: { sbp: 120 } })).replace('120', '1e400');
    expect((await service().call(sendReport, { token: mother.token, raw })).fields).toEqual(['values.sbp']);
  });
});

describe('an impossible measurement is asked about and never held against the report', () => {
  test.each([
    ['a blood pressure of 0', { sbp: 0, dbp: 0 }, ['sbp', 'dbp']],
    ['a blood pressure of 999', { sbp: 999 }, ['sbp']],
    ['a lower pressure above the upper', { sbp: 80, dbp: 120 }, ['sbp', 'dbp']],
    ['98.6 as °C', { tempC: 98.6 }, ['tempC']],
    ['126 as mmol/L', { glucoseMmolL: 126 }, ['glucoseMmolL']],
    ['a negative count', { fm2h: -1 }, ['fm2h']],
    ['a million breaths', { pulse: 1e6 }, ['pulse']],
  ])('%s', async (_, values, asked) => {
    const status = await service().ok(sendReport, { token: mother.token, body: reportOf({ values }) });
    expect(status.questions.map(({ field }) => field)).toEqual(asked);
    expect(status.urgency).toBe('today');
  });
});

test('a phone whose clock is 48 hours off, or wildly wrong, is heard all the same', async () => {
  for (const noticedAt of [
    '2026-11-25T02:00:00Z',
    '2026-11-21T02:00:00Z',
    '1970-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ]) {
    const status = await service().ok(sendReport, { token: mother.token, body: reportOf({ noticedAt }) });
    expect(status.receivedAt).toBe('2026-11-23T02:00:00.000Z');
  }
});

test('an id in upper case is the same report', async () => {
  const id = randomUUID();
  const body = reportOf();
  const first = await service().ok(sendReport, { token: mother.token, body: { ...body, id } });
  const again = await service().ok(sendReport, { token: mother.token, body: { ...body, id: id.toUpperCase() } });
  expect(again).toEqual(first);
});
