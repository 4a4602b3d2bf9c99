import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { sqlState } from '../../../api/_server/db/failures.ts';
import { countySettings, institutions } from '../../../api/_server/institutions/tables.ts';
import { recordKeyPopulation } from '../../../shared/contract/key-population.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { assess } from '../../../shared/risk/assess.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import type { CountySettings } from '../../../shared/risk/routing/county-settings.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import { assessed, GREEN, ORANGE, pageOf, YELLOW } from '../../support/risk-actors.ts';
import { dumpOf } from '../../support/stored-rows.ts';
import { startTestService, type TestService } from '../../support/test-service.ts';

/** A county of its own for one test, under the plan of `name`, reading it as `settings` says. */
async function county(name = '冠县', settings: Partial<CountySettings> = {}) {
  const service = await startTestService();
  await service.db.query.update(institutions).set({ county: name });
  await service.db.query.insert(countySettings).values({ county: name, settings });
  const { handbook, token } = await enrolledMother(service);
  return { service, hers: token, pregnancyId: handbook.pregnancyId };
}

function factsOf(input: object) {
  const read = readFacts(input);
  if (!read.ok) throw new Error('the facts cannot be read');
  return read.facts;
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

test('of two who answer at once the second is told; the same answer again is the same', async () => {
  const { service, pregnancyId } = await county('彭水');
  const [first, second] = [answerOf(), answerOf({ reasons: ['mobile'] })];
  const answers = await Promise.all([first, first, second].map((body) => answered(service, pregnancyId, body)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
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

test.each([
  [{ kaifengYellowCase: 'all-yellow' }, true],
  [{ kaifengYellowCase: 'star-where-able' }, false],
  [{}, true],
] as const)('a yellow of 开封 under %j has a case file: %s', async (settings, open) => {
  const { service, pregnancyId } = await county('开封市', settings);
  const { colour, ruleSet } = assess(factsOf(YELLOW), ruleSetOf('kaifeng'));
  const proposal = { colour, ruleSetHash: ruleSet.hash };
  const page = await assessed(service, pregnancyId, YELLOW, { proposal });
  expect(page.caseFile !== null).toBe(open);
});

test.each([
  ['working', '2026-12-01T16:00:00.000Z'],
  ['calendar', '2026-11-29T16:00:00.000Z'],
] as const)('the three days of the orange report run as %s days', async (orangeDays, dueAt) => {
  const { service, pregnancyId } = await county('冠县', { orangeDays });
  service.clock.advance(3 * 24 * 3_600_000);
  const { reportClocks } = await assessed(service, pregnancyId, ORANGE);
  // Confirmed on a Thursday: three days end on Sunday, three working days on Tuesday, each at its midnight in China.
  expect(reportClocks[0]?.dueAt).toBe(dueAt);
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
  expect(await service.db.query.$count(countySettings, eq(countySettings.county, '彭水'))).toBe(1);
});
