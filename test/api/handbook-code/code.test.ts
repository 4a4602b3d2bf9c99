import { beforeEach, describe, expect, test } from 'vitest';
import { signCode, verifyCode } from '../../../api/_server/handbook/handbook-code/code-token.ts';
import { withdrawConsent } from '../../../shared/contract/consent.ts';
import { readHandbookCode, revokeHandbookCode } from '../../../shared/contract/handbook-code.ts';
import { saveRecord, showStaffBook, showStaffRecordHistory } from '../../../shared/contract/record.ts';
import { showRisk, submitScreening } from '../../../shared/contract/risk.ts';
import { DAY_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import { type EnrolledMother, enrolledMother, newStaff, signIn } from '../../support/actors.ts';
import { visitOf, written } from '../../support/book-actors.ts';
import { exampleOf } from '../../support/example-calls.ts';
import { codeMade, codesOf, scanned } from '../../support/handbook-code-examples.ts';
import { rowsOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

/** A woman of 清泉街道 whom 崇文街道 knows nothing of. */
let her: EnrolledMother;
let chongwen: string;
let xiedian: string;

beforeEach(async () => {
  her = await enrolledMother(service());
  chongwen = await signIn(service(), 'clinic-doctor-chongwen');
  xiedian = await signIn(service(), 'clinic-doctor-xiedian');
});

const params = () => ({ pregnancyId: her.handbook.pregnancyId });
const bookFor = (token: string) => service().call(showStaffBook, { token, params: params() });
const riskFor = (token: string) => service().call(showRisk, { token, params: params() });
const revoked = (codeId: string) => service().ok(revokeHandbookCode, { token: her.token, params: { codeId } });

async function read(token: string) {
  const made = await codeMade(service(), her.token);
  const answer = await scanned(service(), token, made.code);
  expect(answer.status).toBe(200);
  return { ...made, answer };
}

describe('what a code says', () => {
  test('is which code, until when, and our signature: nothing of her', async () => {
    const { code, codeId, expiresAt, now } = await codeMade(service(), her.token);
    expect(code).toMatch(/^MZ1\.[0-9a-f]{32}\.[0-9a-z]{6,7}\.[\w-]{43}$/);
    expect(verifyCode(service().deps, code)).toEqual({ codeId, expiresAt: Date.parse(expiresAt) });
    expect(Date.parse(expiresAt) - Date.parse(now)).toBe(5 * MINUTE_MS);
  });

  test('is not ours when any one letter of it is another', async () => {
    const { code } = await codeMade(service(), her.token);
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'A' ? 'B' : 'A';
      expect([at, verifyCode(service().deps, code.slice(0, at) + other + code.slice(at + 1))]).toEqual([at, null]);
    }
  });

  test('is not what the index of a telephone number would sign', () => {
    const { blindIndex } = service().deps;
    const said = `MZ1.${'0'.repeat(32)}.${'z'.repeat(6)}`;
    expect(verifyCode(service().deps, `${said}.${blindIndex(`phone:${said}`)}`)).toBeNull();
    expect(verifyCode(service().deps, `${said}.${blindIndex(said)}`)).toBeNull();
  });
});

describe('the first institution that scans it', () => {
  test('reads her book and her grading, and writes neither', async () => {
    expect([(await bookFor(chongwen)).status, (await riskFor(chongwen)).status]).toEqual([404, 404]);
    await written(service(), her.handbook.pregnancyId, visitOf());
    const { answer } = await read(chongwen);
    expect(answer.json).toEqual({
      ...params(),
      readableUntil: new Date(service().clock.now() + DAY_MS).toISOString(),
    });
    const book = await bookFor(chongwen);
    expect(book.json).toMatchObject({ mayWrite: false, book: { name: '王小麦', records: [{ values: { sbp: 118 } }] } });
    expect((await riskFor(chongwen)).json).toMatchObject({
      mayWrite: false,
      mayAssess: false,
      colleagues: [],
      referralTargets: [],
    });
    const visit = await service().call(saveRecord, { token: chongwen, params: params(), body: visitOf() });
    const screening = await exampleOf(service(), submitScreening.id, { ...her } as never);
    const graded = await service().call(submitScreening, { ...screening, token: chongwen, params: params() });
    expect([visit.status, graded.status]).toEqual([404, 404]);
  });

  test('is on her page by name and hour, and in the access audit with whoever scanned', async () => {
    const { codeId } = await read(chongwen);
    const [row] = await codesOf(service(), her.token);
    const at = new Date(service().clock.now()).toISOString();
    expect(row).toMatchObject({ codeId, readBy: '崇文街道社区卫生服务中心', readAt: at, revokedAt: null });
    const audit = await rowsOf(service().db, 'access_audit');
    expect(audit.filter((line) => line.includes('read-handbook-code')).length).toBeGreaterThan(0);
  });

  test('gets the same answer when it scans again, also by a colleague', async () => {
    const { code, answer } = await read(chongwen);
    service().clock.advance(MINUTE_MS);
    expect((await scanned(service(), chongwen, code)).json).toEqual(answer.json);
    const { token } = await newStaff(service(), 'clinic-doctor', 'chongwen');
    expect((await scanned(service(), token, code)).json).toEqual(answer.json);
  });

  test('reads until a day has passed, to the millisecond', async () => {
    await read(chongwen);
    service().clock.advance(DAY_MS - 1);
    expect((await bookFor(chongwen)).status).toBe(200);
    service().clock.advance(1);
    expect([(await bookFor(chongwen)).status, (await riskFor(chongwen)).status]).toEqual([404, 404]);
  });

  test('does not read a record’s history by it', async () => {
    const visit = visitOf();
    await written(service(), her.handbook.pregnancyId, visit);
    await read(chongwen);
    const answer = await service().call(showStaffRecordHistory, {
      token: chongwen,
      params: { ...params(), recordId: visit.recordId },
    });
    expect(answer.status).toBe(404);
  });
});

describe('nobody reads by a code', () => {
  const same = { 'x-request-id': 'same-for-all' };

  test('that is tampered with, unknown, too old, taken back or another place’s: all answer with the same bytes', async () => {
    const { code } = await read(chongwen);
    const late = await codeMade(service(), her.token);
    const back = await codeMade(service(), her.token);
    await revoked(back.codeId);
    const unknown = signCode(service().deps, {
      codeId: service().deps.ids.uuid() as never,
      expiresAt: service().clock.now() + MINUTE_MS,
    });
    const answers = [
      await scanned(service(), xiedian, code, same),
      await scanned(service(), xiedian, back.code, same),
      await scanned(service(), xiedian, unknown, same),
      await scanned(service(), xiedian, '', same),
      await scanned(service(), xiedian, `${late.code}.x`, same),
      await scanned(service(), xiedian, late.code.replace('MZ1', 'MZ2'), same),
    ];
    service().clock.set(Date.parse(late.expiresAt) - 1);
    expect((await scanned(service(), xiedian, late.code)).status).toBe(200);
    service().clock.advance(1);
    answers.push(await scanned(service(), xiedian, late.code, same));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 410, code: 'code-invalid' });
  });

  test('once she has taken it back: the next reading already finds nothing', async () => {
    const { codeId } = await read(chongwen);
    const { codes } = await revoked(codeId);
    expect(codes[0]?.revokedAt).toBe(new Date(service().clock.now()).toISOString());
    expect([(await bookFor(chongwen)).status, (await riskFor(chongwen)).status]).toEqual([404, 404]);
    service().clock.advance(MINUTE_MS);
    expect((await revoked(codeId)).codes[0]?.revokedAt).toBe(codes[0]?.revokedAt);
  });

  test('once she has withdrawn her consent', async () => {
    const { code } = await read(chongwen);
    const unread = await codeMade(service(), her.token);
    await service().ok(withdrawConsent, { token: her.token, params: { kind: 'health-data' } });
    expect((await bookFor(chongwen)).status).toBe(404);
    expect((await scanned(service(), chongwen, code)).status).toBe(410);
    expect((await scanned(service(), xiedian, unread.code)).status).toBe(410);
  });

  test('of another woman’s: she cannot take back what is not hers', async () => {
    const { codeId } = await read(chongwen);
    const other = await enrolledMother(service());
    const answer = await service().call(revokeHandbookCode, { token: other.token, params: { codeId } });
    expect(answer.status).toBe(404);
    expect((await bookFor(chongwen)).status).toBe(200);
  });
});

test('of two institutions that scan at the same moment exactly one reads', async () => {
  for (let round = 0; round < 12; round += 1) {
    const { code } = await codeMade(service(), her.token);
    const answers = await Promise.all(
      [chongwen, xiedian, chongwen, xiedian].map((token) => scanned(service(), token, code)),
    );
    const winners = answers.map(({ status }) => status);
    expect([
      [200, 410, 200, 410],
      [410, 200, 410, 200],
    ]).toContainEqual(winners);
  }
});

test('scanning and taking back at the same moment ends with nobody reading, and neither waits for the other for good', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { code, codeId } = await codeMade(service(), her.token);
    await Promise.all([scanned(service(), chongwen, code), revoked(codeId)]);
    expect((await scanned(service(), chongwen, code)).status).toBe(410);
  }
  expect((await bookFor(chongwen)).status).toBe(404);
});

test('the answer to a scan names no woman', async () => {
  const { answer } = await read(chongwen);
  expect(Object.keys(answer.json as object).sort()).toEqual(['pregnancyId', 'readableUntil']);
  expect(readHandbookCode.access).toMatchObject({ kind: 'roles' });
});
