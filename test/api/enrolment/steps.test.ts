import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { enrolments } from '../../../api/_server/handbook/enrolment-tables.ts';
import { pregnancies } from '../../../api/_server/handbook/tables.ts';
import { advanceEnrolment, submitEnrolment } from '../../../shared/contract/enrolment.ts';
import { showBook } from '../../../shared/contract/her-book.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { enrolledMother, newMother, signIn } from '../../support/actors.ts';
import { TODAY } from '../../support/book-actors.ts';
import {
  advanced,
  COVER,
  coverOf,
  enrolmentOf,
  staffEnrolmentOf,
  stepOf,
  submitted,
} from '../../support/enrolment-actors.ts';
import { countRows } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

async function scene() {
  const { token, handbook } = await enrolledMother(service());
  const { pregnancyId } = handbook;
  const doctor = await signIn(service(), 'clinic-doctor');
  const takes = (...step: Parameters<typeof stepOf>) => advanced(service(), doctor, pregnancyId, stepOf(...step));
  const tries = (body: unknown) => service().call(advanceEnrolment, { token: doctor, params: { pregnancyId }, body });
  return { token, pregnancyId, doctor, takes, tries };
}

describe('her enrolment', () => {
  test('is sent in with the short form that opens her handbook', async () => {
    const { token } = await scene();
    expect(await enrolmentOf(service(), token)).toMatchObject({
      state: 'submitted',
      version: 1,
      form: {},
      returnedBecause: null,
      paper: null,
      history: [{ act: 'submit', by: { staffName: null, institutionName: null }, note: null }],
    });
  });

  test('does not exist before', async () => {
    const { token } = await newMother(service());
    expect((await service().call(submitEnrolment, { token, body: coverOf() })).code).toBe('not-found');
  });

  test('goes its whole way: sent in, back with a reason she sees, sent in again, confirmed, the paper book', async () => {
    const { token, takes, pregnancyId, doctor } = await scene();
    await submitted(service(), token);
    expect((await staffEnrolmentOf(service(), doctor, pregnancyId)).enrolment.form).toEqual(COVER);
    await takes('return', 2, { reason: '少了一位' });
    const returned = await enrolmentOf(service(), token);
    expect(returned).toMatchObject({ state: 'returned', returnedBecause: '少了一位', form: COVER, version: 3 });
    const corrected = { ...COVER, workplace: '县一中' };
    await submitted(service(), token, { basedOn: 3, form: corrected });
    expect(await enrolmentOf(service(), token)).toMatchObject({ state: 'submitted', returnedBecause: null });
    await takes('confirm', 4);
    const { enrolment } = await takes('issue', 5, { number: ' 鲁-00017 ' });
    const paper = { institutionName: '清泉街道社区卫生服务中心', issuedOn: TODAY, number: '鲁-00017' };
    expect(enrolment).toMatchObject({ state: 'issued', version: 6, paper, form: corrected });
    const hers = await enrolmentOf(service(), token);
    expect(hers).toEqual(enrolment);
    expect(hers.history.map(({ act, by }) => [act, by.staffName])).toEqual([
      ['issue', '周医生'],
      ['confirm', '周医生'],
      ['submit', null],
      ['return', '周医生'],
      ['submit', null],
      ['submit', null],
    ]);
    expect((await service().ok(showBook, { token })).enrolment).toEqual({
      state: 'issued',
      returnedBecause: null,
      paper,
    });
  });

  test('that came back may be sent as it was: she has looked and it is right', async () => {
    const { token, takes } = await scene();
    await submitted(service(), token);
    await takes('return', 2);
    expect(await submitted(service(), token, { basedOn: 3 })).toMatchObject({ state: 'submitted', version: 4 });
  });

  test('goes back to her township when she changes it after it was confirmed, and only then', async () => {
    const { token, takes } = await scene();
    await submitted(service(), token);
    await takes('confirm', 2);
    expect(await submitted(service(), token, { basedOn: 3 })).toMatchObject({ state: 'confirmed', version: 3 });
    const changed = { ...COVER, homeAddress: '搬到西村' };
    expect(await submitted(service(), token, { basedOn: 3, form: changed })).toMatchObject({ state: 'submitted' });
  });

  test('sent twice with the same id is one act, and the id serves no other content', async () => {
    const { token } = await scene();
    const body = coverOf();
    const answers = await Promise.all([1, 2, 3].map(() => service().ok(submitEnrolment, { token, body })));
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]));
    expect((await enrolmentOf(service(), token)).history).toHaveLength(2);
    const other = await service().call(submitEnrolment, { token, body: { ...body, form: {} } });
    expect(other.code).toBe('id-reused');
  });

  test('changed on another phone meanwhile is not overwritten', async () => {
    const { token } = await scene();
    const forms = ['东村', '西村'].map((homeAddress) => coverOf({ form: { homeAddress } }));
    const answers = await Promise.all(forms.map((body) => service().call(submitEnrolment, { token, body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('of the previous version, without a row, stands as sent in and is written with the first act', async () => {
    const { token, takes, pregnancyId } = await scene();
    const [of] = await service().db.query.select().from(pregnancies).where(eq(pregnancies.id, pregnancyId));
    if (of === undefined) throw new Error('no pregnancy');
    await service().db.query.delete(enrolments).where(eq(enrolments.womanId, of.womanId));
    expect(await enrolmentOf(service(), token)).toMatchObject({ state: 'submitted', version: 1, form: {} });
    await takes('confirm', 1);
    expect(await enrolmentOf(service(), token)).toMatchObject({ state: 'confirmed', version: 2 });
  });

  test('of a woman enrolled before there were steps has nothing on it, sealed or not', async () => {
    const { token, pregnancyId } = await scene();
    const [of] = await service().db.query.select().from(pregnancies).where(eq(pregnancies.id, pregnancyId));
    if (of === undefined) throw new Error('no pregnancy');
    await service().db.query.update(enrolments).set({ formSealed: '' }).where(eq(enrolments.womanId, of.womanId));
    expect((await enrolmentOf(service(), token)).form).toEqual({});
    expect((await submitted(service(), token)).form).toEqual(COVER);
  });
});

describe('of two colleagues', () => {
  test.each([
    ['confirm', 'return'],
    ['confirm', 'confirm'],
  ] as const)('one acts and the other is told: %s and %s', async (a, b) => {
    const { token, tries } = await scene();
    const answers = await Promise.all([tries(stepOf(a, 1)), tries(stepOf(b, 1))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { state } = await enrolmentOf(service(), token);
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({
      code: 'state-conflict',
      current: state,
    });
  });

  test('one who saw an older cover confirms nothing', async () => {
    const { token, tries } = await scene();
    await submitted(service(), token);
    expect((await tries(stepOf('confirm', 1))).json).toMatchObject({ code: 'state-conflict', current: 'submitted' });
  });

  test('the same act sent three times is done once', async () => {
    const { tries, pregnancyId, doctor } = await scene();
    const body = stepOf('confirm', 1);
    const answers = await Promise.all([1, 2, 3].map(() => tries(body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await staffEnrolmentOf(service(), doctor, pregnancyId)).enrolment.history).toHaveLength(2);
    expect((await tries({ ...body, act: 'return', reason: '别的' })).code).toBe('id-reused');
  });
});

describe('refused, with how it stands,', () => {
  test.each(['issue', 'confirm', 'return'] as const)('%s, when it has no place', async (act) => {
    const { takes, tries } = await scene();
    await takes('return', 1);
    expect((await tries(stepOf(act, 2))).json).toMatchObject({ code: 'state-conflict', current: 'returned' });
  });

  test('her own change after the paper book is out', async () => {
    const { token, takes } = await scene();
    await takes('confirm', 1);
    await takes('issue', 2);
    const answer = await service().call(submitEnrolment, { token, body: coverOf({ basedOn: 3 }) });
    expect(answer.json).toMatchObject({ code: 'state-conflict', current: 'issued' });
  });

  test.each([
    ['a book handed out tomorrow', 'issue', { issuedOn: '2026-11-24' }, ['issuedOn']],
    ['a book handed out before she enrolled', 'issue', { issuedOn: '2026-11-22' }, ['issuedOn']],
    ['a day that does not exist', 'issue', { issuedOn: '2026-02-30' }, ['issuedOn']],
    ['a day with a zone', 'issue', { issuedOn: '2026-11-23+08:00' }, ['issuedOn']],
    ['a blank number', 'issue', { number: '　' }, ['number']],
    ['a number nobody can see', 'issue', { number: '1\u202e2' }, ['number']],
    ['a number of 41 characters', 'issue', { number: '1'.repeat(41) }, ['number']],
    ['a return without a reason', 'return', { reason: ' ' }, ['reason']],
    ['a reason of 501 characters', 'return', { reason: '字'.repeat(501) }, ['reason']],
    ['a reason with U+0000', 'return', { reason: '看\u0000' }, ['reason']],
    ['a version that is a text', 'confirm', { basedOn: '1' }, ['basedOn']],
    ['a version below 1', 'confirm', { basedOn: 0 }, ['basedOn']],
    ['an act nobody knows', 'confirm', { act: 'delete' }, ['act']],
    ['an act that is hers', 'confirm', { act: 'submit' }, ['act']],
  ] as const)('%s', async (_, act, over, fields) => {
    const { tries, takes, token } = await scene();
    if (act === 'issue') await takes('confirm', 1);
    const before = await countRows(service().db, 'enrolment_events');
    const answer = await tries({ ...stepOf(act, act === 'issue' ? 2 : 1), ...over });
    expect([answer.code, answer.fields]).toEqual(['invalid-input', fields]);
    expect(await countRows(service().db, 'enrolment_events')).toBe(before);
    expect((await enrolmentOf(service(), token)).version).toBe(act === 'issue' ? 2 : 1);
  });
});

describe('only her township and what lies above it', () => {
  test.each([
    ['clinic-doctor', 200],
    ['county-supervisor', 200],
    ['clinic-doctor-chongwen', 404],
    ['village-doctor', 404],
    ['hospital-doctor', 404],
  ])('%s is answered %i', async (persona, status) => {
    const { pregnancyId } = await scene();
    const token = await signIn(service(), persona);
    const path = `/api/clinic/pregnancies/${pregnancyId}/enrolment`;
    expect((await service().request('GET', path, { token })).status).toBe(status);
    const answer = await service().request('POST', path, { token, body: stepOf('confirm', 1) });
    expect(answer.status).toBe(persona === 'village-doctor' ? 403 : status);
  });

  test('a village doctor reads the enrolments of the village and confirms none', async () => {
    const village = await enrolledMother(service(), { clinicId: '00000000-0000-4000-8000-000000000006' });
    const { pregnancyId } = village.handbook;
    const token = await signIn(service(), 'village-doctor');
    expect((await staffEnrolmentOf(service(), token, pregnancyId)).mayAct).toBe(false);
    const call = { token, params: { pregnancyId }, body: stepOf('confirm', 1) };
    expect((await service().call(advanceEnrolment, call)).status).toBe(403);
    const township = await signIn(service(), 'clinic-doctor-xiedian');
    expect((await advanced(service(), township, pregnancyId, stepOf('confirm', 1))).mayAct).toBe(true);
  });

  test('an id nobody has is not found', async () => {
    const { doctor } = await scene();
    const params = { pregnancyId: randomUUID() as PregnancyId };
    const answer = await service().call(advanceEnrolment, { token: doctor, params, body: stepOf('confirm', 1) });
    expect(answer.status).toBe(404);
  });
});

test('what was done with an enrolment is written down for good', async () => {
  await scene();
  for (const statement of ['update enrolment_events set act = act', 'delete from enrolment_events'])
    await expect(service().db.query.execute(statement)).rejects.toThrow();
});
