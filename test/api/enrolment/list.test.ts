import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessAudit } from '../../../api/_server/audit/tables.ts';
import { enrolments } from '../../../api/_server/handbook/enrolment-tables.ts';
import { pregnancies } from '../../../api/_server/handbook/tables.ts';
import { advanceEnrolment, listEnrolments, submitEnrolment } from '../../../shared/contract/enrolment.ts';
import { recordLoss } from '../../../shared/contract/record.ts';
import type { WomanId } from '../../../shared/identity/ids.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { enrolledMother, institutionOf, signIn } from '../../support/actors.ts';
import { TODAY } from '../../support/book-actors.ts';
import { advanced, coverOf, enrolmentOf, staffEnrolmentOf, stepOf, submitted } from '../../support/enrolment-actors.ts';
import { dumpOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

const BRING_OVER = new URL('../../../api/_server/db/migrations/0008_enrolments_before_steps.sql', import.meta.url);

const listOf = async (persona: string) => service().ok(listEnrolments, { token: await signIn(service(), persona) });

const idsIn = (list: Awaited<ReturnType<typeof listOf>>) => ({
  toConfirm: list.toConfirm.rows.map(({ pregnancyId }) => pregnancyId),
  toIssue: list.toIssue.rows.map(({ pregnancyId }) => pregnancyId),
});

describe('the list of an institution', () => {
  test('holds who waits for it and for what lies below it, masked, and nobody else', async () => {
    const village = await enrolledMother(service(), { clinicId: institutionOf('xiedian-village'), name: '金丝雀' });
    const { pregnancyId } = village.handbook;
    for (const persona of ['village-doctor', 'clinic-doctor-xiedian', 'county-supervisor']) {
      const list = await listOf(persona);
      expect([persona, idsIn(list).toConfirm.includes(pregnancyId)]).toEqual([persona, true]);
      expect(JSON.stringify(list)).not.toContain('金丝雀');
      expect(list.toConfirm.rows.find((row) => row.pregnancyId === pregnancyId)).toMatchObject({
        maskedName: '金**',
        clinicName: '斜店乡东村卫生室',
        state: 'submitted',
      });
    }
    for (const persona of ['clinic-doctor', 'clinic-doctor-chongwen', 'hospital-doctor'])
      expect(JSON.stringify(await listOf(persona))).not.toContain(pregnancyId);
  });

  test('follows her from tab to tab and lets her go with the paper book, a return or a loss', async () => {
    const { token, handbook } = await enrolledMother(service());
    const { pregnancyId } = handbook;
    const doctor = await signIn(service(), 'clinic-doctor');
    const where = async () => {
      const { toConfirm, toIssue } = idsIn(await listOf('clinic-doctor'));
      return [toConfirm.includes(pregnancyId), toIssue.includes(pregnancyId)];
    };
    expect(await where()).toEqual([true, false]);
    await advanced(service(), doctor, pregnancyId, stepOf('return', 1));
    expect(await where()).toEqual([false, false]);
    await submitted(service(), token, { basedOn: 2 });
    await advanced(service(), doctor, pregnancyId, stepOf('confirm', 3));
    expect(await where()).toEqual([false, true]);
    await advanced(service(), doctor, pregnancyId, stepOf('issue', 4));
    expect(await where()).toEqual([false, false]);
    const other = await enrolledMother(service());
    const params = { pregnancyId: other.handbook.pregnancyId };
    await service().ok(recordLoss, { token: doctor, params, body: { id: coverOf().id, lostOn: TODAY } });
    expect(idsIn(await listOf('clinic-doctor')).toConfirm).not.toContain(params.pregnancyId);
  });

  test('begins with who has waited longest, and says when there are more than it shows', async () => {
    const clinicId = institutionOf('chongwen');
    const women = [];
    for (let n = 0; n < 51; n += 1) {
      women.push((await enrolledMother(service(), { clinicId })).handbook.pregnancyId);
      service().clock.advance(MINUTE_MS);
    }
    const { toConfirm } = await listOf('clinic-doctor-chongwen');
    expect(toConfirm.more).toBe(true);
    expect(toConfirm.rows).toHaveLength(50);
    const since = toConfirm.rows.map((row) => row.since);
    expect(since).toEqual([...since].sort());
  });
});

test('women who enrolled before there were steps are in it, with nothing on the cover, once they are brought over', async () => {
  const { token, handbook } = await enrolledMother(service());
  const doctor = await signIn(service(), 'clinic-doctor');
  const { query } = service().db;
  const [row] = await query.select().from(pregnancies).where(eq(pregnancies.id, handbook.pregnancyId));
  await query.delete(enrolments).where(eq(enrolments.womanId, row?.womanId as WomanId));
  expect(idsIn(await listOf('clinic-doctor')).toConfirm).not.toContain(handbook.pregnancyId);
  // What the migration does, twice as well as once.
  for (const _ of [1, 2]) await query.execute(readFileSync(BRING_OVER, 'utf8'));
  expect(idsIn(await listOf('clinic-doctor')).toConfirm).toContain(handbook.pregnancyId);
  expect(await enrolmentOf(service(), token)).toMatchObject({ state: 'submitted', version: 1, form: {} });
  await advanced(service(), doctor, handbook.pregnancyId, stepOf('confirm', 1));
});

describe('whoever looks is written down', () => {
  test('by what was read and done', async () => {
    const { handbook } = await enrolledMother(service());
    const { pregnancyId } = handbook;
    const doctor = await signIn(service(), 'clinic-doctor');
    const actions = async () => (await service().db.query.select().from(accessAudit)).map(({ action }) => action);
    const before = (await actions()).length;
    await service().ok(listEnrolments, { token: doctor });
    await staffEnrolmentOf(service(), doctor, pregnancyId);
    await advanced(service(), doctor, pregnancyId, stepOf('confirm', 1));
    const written = (await actions()).slice(before);
    for (const action of ['read-enrolments', 'read-enrolment', 'act-on-enrolment']) expect(written).toContain(action);
  });
});

describe('nothing of the cover', () => {
  const CANARIES = ['金丝雀乡', '金丝雀丈夫', '13987650001', '金丝雀工作', '金丝雀证件', '金丝雀理由', '金丝雀册号'];
  const found = (text: string) => CANARIES.filter((canary) => text.includes(canary));
  const [homeAddress, husbandName, husbandPhone, occupation, documentNumber, reason, number] = CANARIES;

  beforeAll(async () => {
    const { token, handbook } = await enrolledMother(service());
    const params = { pregnancyId: handbook.pregnancyId };
    const doctor = await signIn(service(), 'clinic-doctor');
    const form = { homeAddress, husbandName, husbandPhone, occupation, documentKind: 'other', documentNumber };
    const body = coverOf({ form });
    await service().ok(submitEnrolment, { token, body });
    await service().call(submitEnrolment, { token, body: { ...body, form: { ...form, workplace: reason } } });
    await service().call(submitEnrolment, { token, body: coverOf({ form: { ...form, documentKind: 'id-card' } }) });
    await service().call(submitEnrolment, { token, raw: JSON.stringify(body).slice(0, -1) });
    const tries = (step: unknown) => service().call(advanceEnrolment, { token: doctor, params, body: step });
    await tries(stepOf('return', 1, { reason }));
    await tries(stepOf('return', 2, { reason: `${reason}\u0000` }));
    await advanced(service(), doctor, params.pregnancyId, stepOf('return', 2, { reason }));
    await submitted(service(), token, { basedOn: 3, form });
    await advanced(service(), doctor, params.pregnancyId, stepOf('confirm', 4));
    await tries(stepOf('issue', 5, { number, issuedOn: '2027-01-01' }));
    await advanced(service(), doctor, params.pregnancyId, stepOf('issue', 5, { number }));
  });

  test('stands in a log or a refusal', () => {
    expect(service().refusals.length).toBeGreaterThan(4);
    expect(found(service().logged.join('\n') + service().refusals.join('\n'))).toEqual([]);
  });

  test('stands readable in a dump of the database', async () => {
    expect(found(await dumpOf(service().db))).toEqual([]);
  });
});
