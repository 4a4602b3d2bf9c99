import { beforeAll, describe, expect, test } from 'vitest';
import { showAlert, showWorklist } from '../../shared/contract/clinic.ts';
import { enrol, showHandbook } from '../../shared/contract/handbook.ts';
import { formOf, institutionOf, newMother, openAlert, signIn } from '../support/actors.ts';
import { NAMES } from '../support/names.ts';
import { fingerprintOf } from '../support/stored-rows.ts';
import { testService } from '../support/test-service.ts';

const service = testService();
let token: string;

beforeAll(async () => {
  token = (await newMother(service())).token;
});

const lmp = (lastMenstrualPeriod: unknown) => ({ dating: { method: 'last-menstrual-period', lastMenstrualPeriod } });
const due = (dueDate: unknown) => ({ dating: { method: 'ultrasound', dueDate } });

/** The tests’ today is 2026-11-23 in China. */
const REFUSED: readonly (readonly [what: string, field: string, form: Readonly<Record<string, unknown>>])[] = [
  ['no name', 'name', { name: undefined }],
  ['an empty name', 'name', { name: '' }],
  ['a name of spaces', 'name', { name: ' 　 ' }],
  ['a name of 51 characters', 'name', { name: '王'.repeat(51) }],
  ['a name that is a number', 'name', { name: 5 }],
  ['a name that is a list', 'name', { name: ['王'] }],
  ['a name with U+0000', 'name', { name: '王\u0000' }],
  ['a name with a lone surrogate', 'name', { name: '王\ud800' }],
  ['a name turned round by a bidi mark', 'name', { name: '王\u202e麦' }],
  ['a name with an Arabic letter mark', 'name', { name: '王\u061c麦' }],
  ['a name with a zero-width space', 'name', { name: '王\u200b麦' }],
  ['a name with a byte-order mark', 'name', { name: '\ufeff王' }],
  ['a name with a soft hyphen', 'name', { name: '王\u00ad麦' }],
  ['a name with a tag character', 'name', { name: '王\u{e0041}' }],
  ['a name with a Hangul filler', 'name', { name: '\u3164' }],
  ['a name of joiners only', 'name', { name: '\u200d\ufe0f' }],
  ['a name on two lines', 'name', { name: '王\n麦' }],
  ['31 February', 'birthDate', { birthDate: '1999-02-31' }],
  ['29 February of an ordinary year', 'birthDate', { birthDate: '1999-02-29' }],
  ['month 13', 'birthDate', { birthDate: '1999-13-01' }],
  ['the year 0', 'birthDate', { birthDate: '0000-01-01' }],
  ['a date with a clock', 'birthDate', { birthDate: '1999-01-01T00:00:00Z' }],
  ['a date with a zone', 'birthDate', { birthDate: '1999-01-01+08:00' }],
  ['a date with slashes', 'birthDate', { birthDate: '1999/01/01' }],
  ['a date in full-width digits', 'birthDate', { birthDate: '１９９９-01-01' }],
  ['a date that is a number', 'birthDate', { birthDate: 19990101 }],
  ['a birth tomorrow', 'birthDate', { birthDate: '2026-11-24' }],
  ['a birth nine years ago', 'birthDate', { birthDate: '2017-11-23' }],
  ['a birth 61 years ago', 'birthDate', { birthDate: '1965-11-22' }],
  ['a last period tomorrow', 'dating.lastMenstrualPeriod', lmp('2026-11-24')],
  ['a last period 45 weeks ago', 'dating.lastMenstrualPeriod', lmp('2026-01-12')],
  ['a last period on 31 April', 'dating.lastMenstrualPeriod', lmp('2026-04-31')],
  ['a last period that is missing', 'dating.lastMenstrualPeriod', lmp(undefined)],
  ['a due date 281 days ahead', 'dating.dueDate', due('2027-08-31')],
  ['a due date five weeks gone', 'dating.dueDate', due('2026-10-19')],
  ['a due date that is missing', 'dating.dueDate', due(undefined)],
  ['a method nobody knows', 'dating.method', { dating: { method: '猜的', dueDate: '2027-02-01' } }],
  ['no dating', 'dating', { dating: undefined }],
  ['dating that is a list', 'dating.method', { dating: [] }],
  ['dating that is null', 'dating', { dating: null }],
  ['-1 births', 'previousBirths', { previousBirths: -1 }],
  ['16 births', 'previousBirths', { previousBirths: 16 }],
  ['half a birth', 'previousBirths', { previousBirths: 0.5 }],
  ['births as a text', 'previousBirths', { previousBirths: '1' }],
  ['births as true', 'previousBirths', { previousBirths: true }],
  ['births as null', 'previousBirths', { previousBirths: null }],
  ['10^15 births', 'previousBirths', { previousBirths: 1e15 }],
  ['a phone of ten digits', 'phone', { phone: '1390000222' }],
  ['a phone that begins with 2', 'phone', { phone: '23900002222' }],
  ['a phone in Chinese numerals', 'phone', { phone: '一三九零零零零二二二二' }],
  ['a foreign phone', 'phone', { phone: '+1 202 555 0100' }],
  ['a phone as a number', 'phone', { phone: 13900002222 }],
  ['an empty phone', 'phone', { phone: '' }],
  ['a phone with letters', 'phone', { phone: '139x0002222' }],
  ['a phone of 300 digits', 'phone', { phone: '1'.repeat(300) }],
  ['a clinic that is a hospital', 'clinicId', { clinicId: institutionOf('hospital') }],
  ['a clinic nobody knows', 'clinicId', { clinicId: '11111111-1111-4111-8111-111111111111' }],
  ['a clinic by name', 'clinicId', { clinicId: '清泉街道' }],
];

describe('enrolment refuses, naming the field and writing nothing,', () => {
  test.each(REFUSED)('%s', async (_, field, over) => {
    const before = await fingerprintOf(service().db);
    const answer = await service().call(enrol, { token, body: formOf(over) });
    expect([answer.status, answer.code, answer.fields]).toEqual([422, 'invalid-input', [field]]);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('1e400, which JSON reads as infinite', async () => {
    const raw = JSON.stringify(formOf()).replace('"previousBirths":1', '"previousBirths":1e400');
    expect((await service().call(enrol, { token, raw })).fields).toEqual(['previousBirths']);
  });

  test('the date of another method, by both dates', async () => {
    const dating = { method: 'last-menstrual-period', dueDate: '2027-02-01' };
    const answer = await service().call(enrol, { token, body: formOf({ dating }) });
    expect(answer.fields).toEqual(['dating.lastMenstrualPeriod', 'dating.dueDate']);
  });

  test('every wrong field at once, not the first only', async () => {
    const answer = await service().call(enrol, { token, body: formOf({ name: '', birthDate: 'x', phone: 'x' }) });
    expect([...answer.fields].sort()).toEqual(['birthDate', 'name', 'phone']);
  });

  test('without showing again what was typed', async () => {
    const typed = { name: '金丝雀\u0000', birthDate: '金丝雀日', phone: '金丝雀号', clinicId: '金丝雀院' };
    const dating = { method: '金丝雀法', dueDate: '2027-02-01' };
    const answer = await service().call(enrol, { token, body: formOf({ ...typed, dating, previousBirths: '金丝雀' }) });
    expect(answer.fields.length).toBeGreaterThan(4);
    expect(answer.text).not.toContain('金丝雀');
    expect(answer.text).not.toMatch(/Invalid|Expected|received/);
  });
});

describe('a name is stored as it is written', () => {
  test.each(NAMES)('%s', async (name) => {
    const { token: mine } = await newMother(service());
    await service().ok(enrol, { token: mine, body: formOf({ name }) });
    expect((await service().ok(showHandbook, { token: mine })).name).toBe(name);
  });

  test('and never cut inside a character where it is masked', async () => {
    const { alertId } = await openAlert(service(), {}, { name: '👩‍👩‍👧红' });
    const doctor = await signIn(service(), 'clinic-doctor');
    const { waiting } = await service().ok(showWorklist, { token: doctor });
    expect(waiting.find((row) => row.alertId === alertId)?.maskedName).toBe('👩‍👩‍👧**');
    expect((await service().ok(showAlert, { token: doctor, params: { alertId } })).woman.name).toBe('👩‍👩‍👧红');
  });
});

describe('a phone number typed in a usual way is the same number', () => {
  test.each([
    '13900002222',
    '+86 139 0000 2222',
    '0086-139-0000-2222',
    '１３９００００２２２２',
    '139-0000-2222',
    ' 139 0000 2222 ',
    '＋８６１３９００００２２２２',
  ])('%j', async (phone) => {
    const { alertId } = await openAlert(service(), {}, { phone });
    const doctor = await signIn(service(), 'clinic-doctor');
    const { waiting } = await service().ok(showWorklist, { token: doctor });
    expect(waiting.find((row) => row.alertId === alertId)?.maskedPhone).toBe('139****2222');
  });
});
