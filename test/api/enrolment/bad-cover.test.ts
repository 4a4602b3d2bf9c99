import { beforeAll, describe, expect, test } from 'vitest';
import { submitEnrolment } from '../../../shared/contract/enrolment.ts';
import { enrolledMother } from '../../support/actors.ts';
import { COVER, coverOf, enrolmentOf, submitted } from '../../support/enrolment-actors.ts';
import { idCardOf } from '../../support/id-card-of.ts';
import { NAMES } from '../../support/names.ts';
import { fingerprintOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
let token: string;

beforeAll(async () => {
  token = (await enrolledMother(service())).token;
});

type Over = Readonly<Record<string, unknown>>;
const card = (documentNumber: unknown): Over => ({ documentKind: 'id-card', documentNumber });

/** What is no readable line, whatever it is asked for. */
const NO_LINE: readonly (readonly [what: string, value: unknown])[] = [
  ['a number', 5],
  ['true', true],
  ['null', null],
  ['a list', ['王']],
  ['an object', { $ne: '' }],
  ['U+0000', '东村\u0000'],
  ['a lone surrogate', '东村\ud800'],
  ['a bidi mark', '东\u202e村'],
  ['a zero-width space', '东\u200b村'],
  ['a tag character', '东村\u{e0041}'],
  ['two lines', '东村\n西村'],
  ['a tabulator', '东村\t1'],
];

const LINES = [
  ['ethnicity', 30],
  ['occupation', 30],
  ['documentNumber', 40],
  ['householdAddress', 100],
  ['homeAddress', 100],
  ['workplace', 60],
  ['husbandName', 50],
  ['emergencyName', 50],
] as const;

const bad = LINES.flatMap(([field, most]) => {
  const kind = field === 'documentNumber' ? { documentKind: 'other' } : {};
  return [...NO_LINE, [`${most + 1} characters`, '𠮷'.repeat(most + 1)] as const].map(
    ([what, value]) => [field, what, { ...kind, [field]: value }] as const,
  );
});

const PHONES: readonly (readonly [string, unknown])[] = [
  ['ten digits', '1390000222'],
  ['a 2 in front', '23900002222'],
  ['Chinese numerals', '一三九零零零零二二二二'],
  ['another country', '+1 202 555 0100'],
  ['a number', 13900002222],
  ['nothing', ''],
  ['letters', '139x0002222'],
  ['300 digits', '1'.repeat(300)],
];

const REFUSED: readonly (readonly [field: string, what: string, over: Over])[] = [
  ...bad,
  ...(['husbandPhone', 'emergencyPhone'] as const).flatMap((field) =>
    PHONES.map(([what, value]) => [field, what, { [field]: value }] as const),
  ),
  ...([-1, 21, 0.5, '1', null, 1e15, true] as const).map(
    (value) => ['pregnanciesBefore', JSON.stringify(value), { pregnanciesBefore: value }] as const,
  ),
  ['pregnanciesBefore', 'none, with a child', { pregnanciesBefore: 0 }],
  ['documentKind', 'a kind nobody knows', { documentKind: '户口本', documentNumber: '1' }],
  ['documentKind', 'none, with a number', { documentKind: undefined, documentNumber: '1' }],
  ['documentNumber', 'none, with a kind', { documentNumber: undefined }],
  ['documentNumber', 'blank, with a kind', { documentNumber: '　' }],
  ['documentNumber', 'an identity number of 15 digits', card('371525990504001')],
  ['documentNumber', 'an identity number with a wrong check character', card('371525199905040010')],
  ['documentNumber', 'an identity number born on 31 February', card('371525199902310020')],
  ['documentNumber', 'an identity number born tomorrow', card(idCardOf('2026-11-24'))],
  ['documentNumber', 'an identity number in Chinese numerals', card('三七一五二五一九九九零五零四零零二X')],
];

const wired = (field: string) => `form.${field}`;

describe('the cover is refused, naming the field and writing nothing,', () => {
  test.each(REFUSED)('%s: %s', async (field, _, over) => {
    const before = await fingerprintOf(service().db);
    const answer = await service().call(submitEnrolment, { token, body: coverOf({ form: { ...COVER, ...over } }) });
    expect([answer.status, answer.code, answer.fields]).toEqual([422, 'invalid-input', [wired(field)]]);
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test.each([
    ['no id', 'id', { id: undefined }],
    ['an id that is none', 'id', { id: "1' or '1'='1" }],
    ['no version', 'basedOn', { basedOn: undefined }],
    ['version -1', 'basedOn', { basedOn: -1 }],
    ['version 10^9', 'basedOn', { basedOn: 1e9 }],
    ['no form', 'form', { form: undefined }],
    ['a form that is null', 'form', { form: null }],
    ['a form with a field nobody knows', 'form.state', { form: { state: 'confirmed' } }],
    ['a field nobody knows beside it', 'state', { state: 'confirmed' }],
  ])('%s', async (_, field, over) => {
    const answer = await service().call(submitEnrolment, { token, body: coverOf(over) });
    expect([answer.code, answer.fields]).toEqual(['invalid-input', [field]]);
  });

  test('1e400, which JSON reads as infinite', async () => {
    const raw = JSON.stringify(coverOf()).replace('"pregnanciesBefore":1', '"pregnanciesBefore":1e400');
    expect((await service().call(submitEnrolment, { token, raw })).fields).toEqual(['form.pregnanciesBefore']);
  });

  test('every wrong field at once, and without showing again what was typed', async () => {
    const canary = '金丝雀\u0000';
    const form = { ...COVER, homeAddress: canary, husbandName: canary, husbandPhone: canary, occupation: canary };
    const answer = await service().call(submitEnrolment, { token, body: coverOf({ form }) });
    expect(answer.fields).toHaveLength(4);
    const second = { ...COVER, ...card('金丝雀'), pregnanciesBefore: 0 };
    const judged = await service().call(submitEnrolment, { token, body: coverOf({ form: second }) });
    expect(judged.fields).toEqual(['form.documentNumber', 'form.pregnanciesBefore']);
    expect(answer.text + judged.text).not.toMatch(/金丝雀|Invalid|Expected|received/);
  });
});

describe('the cover is kept as it is written:', () => {
  test.each([...NAMES, ' 东村 '])('%j', async (words) => {
    const { token: mine } = await enrolledMother(service());
    const document = { documentKind: 'passport', documentNumber: words };
    const form = { ...document, husbandName: words, emergencyName: words, homeAddress: words, ethnicity: words };
    await submitted(service(), mine, { form });
    expect((await enrolmentOf(service(), mine)).form).toEqual(form);
  });

  test.each([
    ['a small x and spaces', card(' 371525 19990504 002x ')],
    ['full-width digits', card('３７１５２５１９９９０５０４００２Ｘ')],
  ])('an identity number typed with %s has its one spelling', async (_, over) => {
    const { documentNumber: typed } = over;
    const { token: mine } = await enrolledMother(service());
    const number = idCardOf('1999-05-04', { sequence: 2 });
    const last = number.charAt(17);
    const wide = String.fromCharCode(last.charCodeAt(0) + 0xfee0);
    const spelt = String(typed).replace('x', last.toLowerCase()).replace('Ｘ', wide);
    await submitted(service(), mine, { form: card(spelt) });
    expect((await enrolmentOf(service(), mine)).form.documentNumber).toBe(number);
  });

  test('what is left blank is unknown, not refused', async () => {
    const { token: mine } = await enrolledMother(service());
    await submitted(service(), mine, { form: { ethnicity: '', occupation: ' ', workplace: '县一中' } });
    expect((await enrolmentOf(service(), mine)).form).toEqual({ workplace: '县一中' });
  });
});
