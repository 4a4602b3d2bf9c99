import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { sqlState } from '../../../api/_server/db/failures.ts';
import { pregnancies } from '../../../api/_server/handbook/tables.ts';
import { markColourNoticeRead, showColourNotice } from '../../../shared/contract/colour-notice.ts';
import { withdrawConsent } from '../../../shared/contract/consent.ts';
import { DAY_MS, SECOND_MS } from '../../../shared/time/china-time.ts';
import { enrolledMother, newMother, signIn } from '../../support/actors.ts';
import { visitOf, written } from '../../support/book-actors.ts';
import { assessed, GREEN, gradedWoman, later, ORANGE, PURPLE, pageOf, RED, YELLOW } from '../../support/risk-actors.ts';
import { countRows } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

const noticeFor = async (token: string) => (await service().ok(showColourNotice, { token })).notice;

test('while nobody has confirmed a colour there is no notice', async () => {
  const { token } = await enrolledMother(service());
  expect(await noticeFor(token)).toBeNull();
});

test('with a colour she reads what it means, what comes next, and when to come at once', async () => {
  const { token, page } = await gradedWoman(service(), RED);
  const notice = await noticeFor(token);
  expect(notice).toMatchObject({
    assessmentId: page.assessments[0]?.assessmentId,
    colour: 'red',
    confirmedAt: page.now,
    institutionName: '冠县妇幼保健院',
    readAt: null,
  });
  for (const words of [notice?.meaning, notice?.next, notice?.comeNow]) expect(words?.length).toBeGreaterThan(0);
});

test('it names no disease, no value, no clause and nothing that stands beside the colour', async () => {
  const over = { colour: 'red' as const, reason: '金丝雀理由' };
  const { token } = await gradedWoman(service(), { ...PURPLE, hbGperL: 35 }, over);
  const notice = await noticeFor(token);
  // The id is random: it may hold any two digits.
  const text = JSON.stringify({ ...notice, assessmentId: null });
  expect(notice?.colour).toBe('red');
  expect(text).not.toMatch(/紫|purple|HIV|传染|贫血|血红|35|asm-|金丝雀|2017/i);
});

test('it names the day of her next visit once her clinic has written one down', async () => {
  const { token, pregnancyId } = await gradedWoman(service(), RED);
  expect((await noticeFor(token))?.next.join()).toContain('下一次是哪天，请问您的医生');
  await written(service(), pregnancyId, visitOf({ values: { nextVisitOn: '2026-11-25' } }));
  expect((await noticeFor(token))?.next.join()).toContain('11月25日');
  await later(service(), 3 * DAY_MS, async () => {
    expect((await noticeFor(token))?.next.join()).not.toContain('11月25日');
  });
});

test.each([
  ['green', GREEN],
  ['yellow', YELLOW],
  ['orange', ORANGE],
  ['red', RED],
] as const)('purple or not, the notice of a %s is the same to the letter', async (colour, facts) => {
  const over = { colour, reason: '会诊' };
  const graded = [await gradedWoman(service(), facts), await gradedWoman(service(), { ...PURPLE, ...facts }, over)];
  const letters = async () => {
    const notices = await Promise.all(graded.map(({ token }) => noticeFor(token)));
    return notices.map((notice) => JSON.stringify({ ...notice, assessmentId: null }));
  };
  const [plain, beside] = await letters();
  expect(beside).toBe(plain);
  for (const { pregnancyId } of graded) {
    await written(service(), pregnancyId, visitOf({ values: { nextVisitOn: '2026-11-25' } }));
  }
  const [plainThen, besideThen] = await letters();
  expect(besideThen).toBe(plainThen);
  expect(plainThen).not.toBe(plain);
});

test('her reading is written down once, for the assessment it was about, and staff see when', async () => {
  const { token, pregnancyId, page } = await gradedWoman(service(), RED);
  const body = { assessmentId: page.assessments[0]?.assessmentId };
  const { notice } = await service().ok(markColourNoticeRead, { token, body });
  expect(notice?.readAt).toBe(page.now);
  await later(service(), 5 * SECOND_MS, async () => {
    expect((await service().ok(markColourNoticeRead, { token, body })).notice).toEqual(notice);
  });
  const supervisor = await signIn(service(), 'county-supervisor');
  expect((await pageOf(service(), supervisor, pregnancyId)).assessments[0]?.readByHerAt).toBe(page.now);
});

test('a new assessment is a new notice to read; the old one can no longer be marked', async () => {
  const { token, pregnancyId, page } = await gradedWoman(service(), RED);
  const body = { assessmentId: page.assessments[0]?.assessmentId };
  await service().ok(markColourNoticeRead, { token, body });
  const again = await assessed(service(), pregnancyId, GREEN, { lower: true, reason: '已纠正' });
  expect(await noticeFor(token)).toMatchObject({ colour: 'green', readAt: null });
  const answer = await service().call(markColourNoticeRead, { token, body });
  expect(answer.json).toMatchObject({ code: 'state-conflict', current: again.assessments[0]?.assessmentId });
  expect(again.assessments.map(({ readByHerAt }) => readByHerAt)).toEqual([null, page.now]);
});

test('another woman cannot mark it, and learns nothing', async () => {
  const { page } = await gradedWoman(service(), RED);
  const { token } = await enrolledMother(service());
  const rows = await countRows(service().db, 'colour_notices');
  const body = { assessmentId: page.assessments[0]?.assessmentId };
  const answer = await service().call(markColourNoticeRead, { token, body });
  expect(answer.json).toMatchObject({ code: 'state-conflict', current: 'none' });
  expect(await countRows(service().db, 'colour_notices')).toBe(rows);
});

test('after a loss there is none, and without a handbook or with consent withdrawn none is given', async () => {
  const { token, page } = await gradedWoman(service(), RED);
  await service().db.query.update(pregnancies).set({ lostOn: page.today }).where(sql`id = ${page.woman.pregnancyId}`);
  expect(await noticeFor(token)).toBeNull();
  await service().ok(withdrawConsent, { token, params: { kind: 'health-data' } });
  expect((await service().call(showColourNotice, { token })).code).toBe('consent-required');
  const stranger = await newMother(service());
  expect((await service().call(showColourNotice, { token: stranger.token })).code).toBe('not-found');
});

test('screenings, assessments and readings cannot be changed or removed in the database', async () => {
  const { token, page, pregnancyId } = await gradedWoman(service(), RED);
  await service().ok(markColourNoticeRead, { token, body: { assessmentId: page.assessments[0]?.assessmentId } });
  for (const statement of [
    sql`update risk_assessments set colour = 'green' where pregnancy_id = ${pregnancyId}`,
    sql`delete from risk_assessments where pregnancy_id = ${pregnancyId}`,
    sql`truncate risk_assessments cascade`,
    sql`truncate risk_screenings`,
    sql`update colour_notices set read_at = now()`,
    sql`delete from colour_notices`,
  ]) {
    await expect(service().db.query.execute(statement)).rejects.toSatisfy((error) => sqlState(error) === '23001');
  }
});

test('two assessments based on the same one are refused by the database itself', async () => {
  const { pregnancyId } = await gradedWoman(service(), RED);
  const columns = sql.raw(
    `woman_id, pregnancy_id, staff_id, institution_id, at, occasion, colour, proposed, decision, previous_id, content_sealed, content_hash, rule_set_id, rule_set_version, rule_set_hash`,
  );
  const fork = sql`insert into risk_assessments (id, ${columns})
    select gen_random_uuid(), ${columns} from risk_assessments where pregnancy_id = ${pregnancyId}`;
  await expect(service().db.query.execute(fork)).rejects.toSatisfy((error) => sqlState(error) === '23505');
});
