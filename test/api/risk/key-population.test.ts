import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { sqlState } from '../../../api/_server/db/failures.ts';
import { pregnancies } from '../../../api/_server/handbook/tables.ts';
import { recordKeyPopulation } from '../../../shared/contract/key-population.ts';
import { cancelReferral } from '../../../shared/contract/referral.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import type { CountySettings } from '../../../shared/risk/routing/county-settings.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import { putUnderPlan } from '../../support/county-under-plan.ts';
import { assessed, GREEN, pageOf, RED, referred } from '../../support/risk-actors.ts';
import { dumpOf } from '../../support/stored-rows.ts';
import { startTestService, type TestService } from '../../support/test-service.ts';

/** A county of its own for one test, under the plan of `name`, reading it as `settings` says. */
async function county(name = '冠县', settings: Partial<CountySettings> = {}) {
  const service = await startTestService();
  await putUnderPlan(service, name, settings);
  const { handbook, token } = await enrolledMother(service);
  return { service, hers: token, pregnancyId: handbook.pregnancyId };
}

const answerOf = (over: object = {}) => ({ id: randomUUID(), previousId: null, reasons: ['hard-to-reach'], ...over });

async function answered(service: TestService, pregnancyId: PregnancyId, body: object) {
  const token = await signIn(service, 'clinic-doctor');
  return service.call(recordKeyPopulation, { token, params: { pregnancyId }, body });
}

const seen = async (service: TestService, pregnancyId: PregnancyId) =>
  (await pageOf(service, await signIn(service, 'county-supervisor'), pregnancyId)).keyPopulation;

test('what was never asked is no answer; what was asked stands with who asked, and an empty answer is one', async () => {
  const { service, pregnancyId } = await county('彭水');
  expect(await seen(service, pregnancyId)).toMatchObject({
    ticked: null,
    by: null,
    member: false,
    missing: ['keyReasons'],
  });
  await answered(service, pregnancyId, answerOf({ reasons: [] }));
  const empty = await seen(service, pregnancyId);
  expect(empty).toMatchObject({ ticked: [], member: false, missing: [], by: { staffName: '周医生' } });
  await answered(service, pregnancyId, answerOf({ previousId: empty?.answerId, reasons: ['poverty', 'mobile'] }));
  expect(await seen(service, pregnancyId)).toMatchObject({
    ticked: ['poverty', 'mobile'],
    member: true,
    reasons: ['流动性强', '经济困难'],
    source: expect.stringContaining('四(一)5'),
  });
});

test('only what the county’s own plan names can be ticked; a county without a list has no such page', async () => {
  const { service, pregnancyId } = await county();
  const refused = await answered(service, pregnancyId, answerOf({ reasons: ['poverty'] }));
  expect([refused.code, refused.fields]).toEqual(['invalid-input', ['reasons']]);
  const elsewhere = await county('沙坡头区');
  expect(await seen(elsewhere.service, elsewhere.pregnancyId)).toBeNull();
  const none = await answered(elsewhere.service, elsewhere.pregnancyId, answerOf({ reasons: [] }));
  expect([none.code, none.fields]).toEqual(['invalid-input', ['reasons']]);
});

test('of two who answer at once the later one is told, whoever it is; the same answer again is the same', async () => {
  const { service, pregnancyId } = await county('彭水');
  const [first, second] = [answerOf(), answerOf({ reasons: ['mobile'] })];
  const answers = await Promise.all([first, first, second].map((body) => answered(service, pregnancyId, body)));
  const [once, again, other] = answers.map(({ status }) => status);
  expect(again).toBe(once);
  expect([once, other].sort()).toEqual([200, 409]);
});

test('a key woman of 彭水 gets a case file when her plan is read as high risk, and none when read as a ledger', async () => {
  for (const [pengshuiKey, open] of [
    ['as-high-risk', true],
    ['ledger-only', false],
  ] as const) {
    const { service, pregnancyId } = await county('彭水', { pengshuiKey });
    const page = await assessed(service, pregnancyId, GREEN);
    expect(page.caseFile).toBeNull();
    const { json } = await answered(service, pregnancyId, answerOf());
    expect((json as { caseFile: unknown }).caseFile !== null).toBe(open);
  }
});

test('asked before she is graded, it counts at the grading', async () => {
  const { service, pregnancyId } = await county('彭水');
  await answered(service, pregnancyId, answerOf());
  expect((await assessed(service, pregnancyId, GREEN)).caseFile).toMatchObject({ open: true });
});

test('an answer leaves an open file as it is: nobody has graded her again', async () => {
  const { service, pregnancyId } = await county();
  const before = await assessed(service, pregnancyId, RED);
  await answered(service, pregnancyId, answerOf({ reasons: ['medical-or-surgical'] }));
  const after = await pageOf(service, await signIn(service, 'county-supervisor'), pregnancyId);
  expect(after.keyPopulation).toMatchObject({ member: true });
  expect(after.caseFile).toEqual(before.caseFile);
});

test('what the plan asks for is on her page, by key population too, with each clause', async () => {
  const { service, pregnancyId } = await county();
  const before = await assessed(service, pregnancyId, GREEN);
  expect(before.carePlan?.toDo.map(({ words }) => words)).toEqual(['重点人群情况未问。']);
  const { json } = await answered(service, pregnancyId, answerOf({ reasons: ['medical-or-surgical'] }));
  const { carePlan } = json as RiskPage;
  expect(carePlan).toMatchObject({
    toDo: [],
    followedBy: [
      { words: '三级及以上助产机构（规范产检）（因重点人群）', source: '冠卫健发〔2021〕38号 三(二)' },
      { words: '常规产检机构' },
    ],
    caseManagement: { words: '不要求专案管理' },
  });
  expect(carePlan?.notes.map(({ words }) => words)).toContain('家庭医生签约，给出医学建议并随访。');
});

test('the 14 days for the result of a referral run only while there is one', async () => {
  const { service, pregnancyId } = await county();
  const token = await signIn(service, 'county-supervisor');
  const isTold = async () =>
    (await pageOf(service, token, pregnancyId)).carePlan?.deadlines.some(({ words }) => /^转诊.*14日内/.test(words));
  expect(await isTold()).toBe(false);
  const referralId = await referred(service, pregnancyId);
  expect(await isTold()).toBe(true);
  const clinic = await signIn(service, 'clinic-doctor');
  const params = { pregnancyId, referralId };
  await service.ok(cancelReferral, { token: clinic, params, body: { reason: 'went-elsewhere' } });
  expect(await isTold()).toBe(false);
});

test('after a loss no plan is shown', async () => {
  const { service, pregnancyId } = await county();
  await service.db.query.update(pregnancies).set({ lostOn: '2026-11-20' as CalendarDate });
  expect((await pageOf(service, await signIn(service, 'county-supervisor'), pregnancyId)).carePlan).toBeNull();
});

test('none of it is hers to see, on a list, in the log, or readable in the database; and it is kept for good', async () => {
  const { service, hers, pregnancyId } = await county('彭水');
  const doctor = await signIn(service, 'clinic-doctor');
  await answered(service, pregnancyId, answerOf({ reasons: ['irrational-pregnancy', 'unstable-marriage'] }));
  const hersAll = await Promise.all(
    ['/api/handbook', '/api/handbook/book', '/api/handbook/colour-notice'].map((path) =>
      service.request('GET', path, { token: hers }),
    ),
  );
  const lists = await Promise.all(
    ['/api/clinic/risk', '/api/clinic/worklist'].map((path) => service.request('GET', path, { token: doctor })),
  );
  const words = /非理性|婚姻家庭|irrational-pregnancy|unstable-marriage/;
  for (const { text } of [...hersAll, ...lists]) expect(text).not.toMatch(words);
  expect(service.logged.join('\n')).not.toMatch(words);
  expect(await dumpOf(service.db)).not.toMatch(words);
  for (const statement of ['update key_populations set at = now()', 'delete from key_populations'])
    await expect(service.db.query.execute(statement)).rejects.toSatisfy((error) => sqlState(error) === '23001');
});
