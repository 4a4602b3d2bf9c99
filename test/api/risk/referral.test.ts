import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { sqlState, violatedConstraint } from '../../../api/_server/db/failures.ts';
import { acceptReferral, cancelReferral, recordArrival, sendReferral } from '../../../shared/contract/referral.ts';
import { showRisk, showRiskWorklist, submitAssessment } from '../../../shared/contract/risk.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import { enrolledMother, institutionOf, signIn } from '../../support/actors.ts';
import {
  assessed,
  assessmentOf,
  GREEN,
  ORANGE,
  pageOf,
  referralOf,
  screened,
  tryOn,
  YELLOW,
} from '../../support/risk-actors.ts';
import { fingerprintOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

/** A woman of 清泉街道, her clinic’s doctor and the county hospital’s. */
async function people() {
  const { handbook } = await enrolledMother(service());
  return {
    pregnancyId: handbook.pregnancyId,
    clinic: await signIn(service(), 'clinic-doctor'),
    hospital: await signIn(service(), 'hospital-doctor'),
  };
}

async function sent(over: Readonly<Record<string, unknown>> = {}) {
  const all = await people();
  const body = referralOf(over);
  await service().ok(sendReferral, { token: all.clinic, params: { pregnancyId: all.pregnancyId }, body });
  return { ...all, body, params: { pregnancyId: all.pregnancyId, referralId: body.id } };
}

const headers = { 'x-request-id': 'same-for-both' };

describe('a hospital', () => {
  test('sees a woman from the moment she is sent there, and not before', async () => {
    const { pregnancyId, clinic, hospital } = await people();
    const unseen = await service().call(showRisk, { token: hospital, params: { pregnancyId }, headers });
    const absent = await service().call(showRisk, {
      token: hospital,
      params: { pregnancyId: '11111111-1111-4111-8111-111111111111' },
      headers,
    });
    expect([unseen.status, unseen.text]).toEqual([404, absent.text]);
    await service().ok(sendReferral, { token: clinic, params: { pregnancyId }, body: referralOf({ note: '血压高' }) });
    const page = await pageOf(service(), hospital, pregnancyId);
    expect(page.referrals[0]).toMatchObject({
      state: 'sent',
      isReceiver: true,
      note: '血压高',
      toInstitutionName: '冠县人民医院',
    });
    expect(page.mayAssess).toBe(true);
  });

  test('loses sight of her when the referral is cancelled', async () => {
    const { pregnancyId, clinic, hospital, params } = await sent();
    await service().ok(cancelReferral, { token: clinic, params, body: { reason: 'went-elsewhere', note: '去市里了' } });
    expect((await service().call(showRisk, { token: hospital, params: { pregnancyId } })).status).toBe(404);
    const { referrals } = await pageOf(service(), clinic, pregnancyId);
    expect(referrals[0]?.steps.at(-1)).toMatchObject({
      state: 'cancelled',
      reason: 'went-elsewhere',
      note: '去市里了',
    });
  });

  test('does not see a woman sent to another', async () => {
    const { pregnancyId, hospital } = await sent({ toInstitutionId: institutionOf('mch') });
    expect((await service().call(showRisk, { token: hospital, params: { pregnancyId } })).status).toBe(404);
  });
});

describe('a referral', () => {
  test('is followed from sending to the result by named people, and the assessment itself ends it', async () => {
    const { pregnancyId, clinic, hospital, params } = await sent();
    await screened(service(), pregnancyId, YELLOW);
    await service().ok(acceptReferral, { token: hospital, params, body: {} });
    service().clock.advance(DAY_MS);
    await service().ok(recordArrival, { token: hospital, params, body: {} });
    await service().ok(submitAssessment, { token: hospital, params: { pregnancyId }, body: assessmentOf(YELLOW) });
    const { referrals, awaitsAssessment, woman } = await pageOf(service(), clinic, pregnancyId);
    expect(referrals[0]?.steps.map(({ state, by }) => `${state} ${by.staffName}`)).toEqual([
      'sent 周医生',
      'accepted 何主任',
      'arrived 何主任',
      'assessed 何主任',
    ]);
    expect([referrals[0]?.state, referrals[0]?.late, awaitsAssessment, woman.colour]).toEqual([
      'assessed',
      null,
      false,
      'yellow',
    ]);
    service().clock.advance(-DAY_MS);
  });

  test('without a recorded arrival has arrived by being assessed', async () => {
    const { pregnancyId, hospital } = await sent();
    await service().ok(submitAssessment, { token: hospital, params: { pregnancyId }, body: assessmentOf(GREEN) });
    const { referrals } = await pageOf(service(), hospital, pregnancyId);
    expect(referrals[0]?.steps.map(({ state }) => state)).toEqual(['sent', 'arrived', 'assessed']);
  });

  test('is not ended by an assessment somewhere else', async () => {
    const { pregnancyId } = await sent();
    const page = await assessed(service(), pregnancyId, ORANGE);
    expect(page.referrals[0]?.state).toBe('sent');
  });

  test('is late on both lists once the days for her arrival are over', async () => {
    const { pregnancyId } = await sent();
    const rowOf = async (persona: string) => {
      const { referrals } = await service().ok(showRiskWorklist, { token: await signIn(service(), persona) });
      return referrals.rows.find((row) => row.pregnancyId === pregnancyId);
    };
    const start = service().clock.now();
    service().clock.advance(7 * DAY_MS);
    expect(await rowOf('clinic-doctor')).toMatchObject({
      direction: 'from-us',
      late: null,
      daysLate: 0,
      maskedName: '王**',
    });
    service().clock.advance(DAY_MS);
    expect(await rowOf('clinic-doctor')).toMatchObject({ direction: 'from-us', late: 'arrival', daysLate: 1 });
    expect(await rowOf('hospital-doctor')).toMatchObject({ direction: 'to-us', late: 'arrival', daysLate: 1 });
    service().clock.set(start);
  });

  test('may be open once to each place, and to two places at the same time', async () => {
    const { pregnancyId, clinic } = await sent();
    const twice = await tryOn(service(), sendReferral, clinic, { pregnancyId }, referralOf());
    expect([twice.code, twice.json]).toEqual(['state-conflict', expect.objectContaining({ current: 'sent' })]);
    const mch = referralOf({ toInstitutionId: institutionOf('mch') });
    expect((await tryOn(service(), sendReferral, clinic, { pregnancyId }, mch)).status).toBe(200);
  });

  test('with the same id is one referral; with other content the id is refused', async () => {
    const { pregnancyId, clinic, body } = await sent();
    const again = await service().ok(sendReferral, { token: clinic, params: { pregnancyId }, body });
    expect(again.referrals.length).toBe(1);
    const other = await tryOn(service(), sendReferral, clinic, { pregnancyId }, { ...body, kind: 'on-site-help' });
    expect(other.code).toBe('id-reused');
  });
});

describe('a step', () => {
  test.each([
    ['accept', acceptReferral, 'clinic', {}],
    ['arrive', recordArrival, 'clinic', {}],
    ['cancel', cancelReferral, 'hospital', { reason: 'declined' }],
  ] as const)('%s is not for the other side', async (_, endpoint, side, body) => {
    const all = await sent();
    const before = await fingerprintOf(service().db);
    expect((await tryOn(service(), endpoint, all[side], all.params, body)).code).toBe('forbidden');
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test('taken again by the same doctor changes nothing, by another or out of order it is refused with the state', async () => {
    const { params, hospital, clinic } = await sent();
    await service().ok(acceptReferral, { token: hospital, params, body: {} });
    const page = await service().ok(acceptReferral, { token: hospital, params, body: {} });
    expect(page.referrals[0]?.steps.length).toBe(2);
    await service().ok(cancelReferral, { token: clinic, params, body: { reason: 'declined' } });
    await service().ok(cancelReferral, { token: clinic, params, body: { reason: 'declined' } });
    const other = await tryOn(service(), cancelReferral, await signIn(service(), 'county-supervisor'), params, {
      reason: 'other',
    });
    expect([other.code, other.json]).toEqual(['state-conflict', expect.objectContaining({ current: 'cancelled' })]);
  });
});

describe('who is not stable', () => {
  test('is not transferred: help from above is offered instead', async () => {
    const { pregnancyId, clinic } = await people();
    const before = await fingerprintOf(service().db);
    const answer = await tryOn(
      service(),
      sendReferral,
      clinic,
      { pregnancyId },
      referralOf({ stableToTransfer: false }),
    );
    expect([answer.status, answer.fields]).toEqual([422, ['kind']]);
    expect(answer.text).toContain('请上级到现场或远程指导');
    expect(await fingerprintOf(service().db)).toBe(before);
  });

  test.each(['on-site-help', 'remote-guidance'])('gets %s, and the place that helps sees her', async (kind) => {
    const { pregnancyId, hospital } = await sent({ kind, stableToTransfer: false });
    expect((await pageOf(service(), hospital, pregnancyId)).referrals[0]).toMatchObject({
      kind,
      stableToTransfer: false,
    });
  });

  test('is kept from travelling by the database itself', async () => {
    const { body } = await sent({ kind: 'on-site-help', stableToTransfer: false });
    const refused = service().db.query.execute(sql`update referrals set kind = 'transfer' where id = ${body.id}`);
    await expect(refused).rejects.toSatisfy(
      (error) => violatedConstraint(error) === 'referrals_only_the_stable_travel',
    );
  });
});

test('she is sent only to places of her county that may assess, never to one’s own, and only with a screening of hers', async () => {
  const { pregnancyId, clinic } = await people();
  const { referralTargets } = await pageOf(service(), clinic, pregnancyId);
  expect(referralTargets.map(({ name }) => name).sort()).toEqual(['冠县人民医院', '冠县妇幼保健院']);
  const refusals: [Readonly<Record<string, unknown>>, string][] = [
    [{ toInstitutionId: institutionOf('chongwen') }, 'toInstitutionId'],
    [{ toInstitutionId: '11111111-1111-4111-8111-111111111111' }, 'toInstitutionId'],
    [{ screeningId: '11111111-1111-4111-8111-111111111111' }, 'screeningId'],
  ];
  for (const [over, field] of refusals) {
    expect((await tryOn(service(), sendReferral, clinic, { pregnancyId }, referralOf(over))).fields).toEqual([field]);
  }
  const own = { toInstitutionId: institutionOf('mch') };
  const supervisor = await signIn(service(), 'county-supervisor');
  expect((await tryOn(service(), sendReferral, supervisor, { pregnancyId }, referralOf(own))).fields).toEqual([
    'toInstitutionId',
  ]);
});

test('a finished referral and its steps cannot be changed in the database', async () => {
  const { body, clinic, params } = await sent();
  await service().ok(cancelReferral, { token: clinic, params, body: { reason: 'declined' } });
  for (const statement of [
    sql`update referrals set state = 'sent' where id = ${body.id}`,
    sql`delete from referrals where id = ${body.id}`,
    sql`update referral_events set at = now() where referral_id = ${body.id}`,
    sql`delete from referral_events where referral_id = ${body.id}`,
    sql`truncate referral_events`,
  ]) {
    await expect(service().db.query.execute(statement)).rejects.toSatisfy((error) => sqlState(error) === '23001');
  }
});
