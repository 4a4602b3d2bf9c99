import { eq } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { accessAudit } from '../../../api/_server/audit/tables.ts';
import { pregnancies, women } from '../../../api/_server/handbook/tables.ts';
import { staff } from '../../../api/_server/identity/tables.ts';
import { closeAlert } from '../../../shared/contract/clinic.ts';
import { type RiskWorklist, showRiskWorklist } from '../../../shared/contract/risk.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { act, enrolledMother, institutionOf, newStaff, openAlert, signIn } from '../../support/actors.ts';
import { visitOf, written } from '../../support/book-actors.ts';
import {
  assessed,
  CLEAR,
  gradedWoman,
  ORANGE,
  PURPLE,
  pageOf,
  RED,
  referred,
  screened,
  UNKNOWN,
  YELLOW,
} from '../../support/risk-actors.ts';
import { startTestService, type TestService } from '../../support/test-service.ts';

const TODAY = '2026-11-23' as CalendarDate;

async function county(): Promise<TestService> {
  const service = await startTestService();
  onTestFinished(() => service.close());
  return service;
}

const listOf = async (service: TestService, persona = 'clinic-doctor'): Promise<RiskWorklist> =>
  service.ok(showRiskWorklist, { token: await signIn(service, persona) });

const born = (service: TestService, pregnancyId: PregnancyId, daysAgo: number) =>
  service.db.query
    .update(pregnancies)
    .set({ deliveredOn: addDays(TODAY, -daysAgo), dueDate: addDays(TODAY, -daysAgo) })
    .where(eq(pregnancies.id, pregnancyId));

/** Which tabs she is on. */
const tabsOf = (list: RiskWorklist, pregnancyId: PregnancyId): string[] =>
  (['toScreen', 'toAssess', 'toReport', 'caseFiles', 'referrals'] as const).filter((name) =>
    list[name].rows.some((row) => row.pregnancyId === pregnancyId),
  );

test('a woman moves from tab to tab as she is screened, referred, assessed and followed', async () => {
  const service = await county();
  const { pregnancyId } = (await enrolledMother(service)).handbook;
  const tabs = async (persona: string) => tabsOf(await listOf(service, persona), pregnancyId);
  expect([await tabs('clinic-doctor'), await tabs('hospital-doctor')]).toEqual([['toScreen'], []]);
  await screened(service, pregnancyId, UNKNOWN);
  expect(await tabs('clinic-doctor')).toEqual(['toScreen']);
  await screened(service, pregnancyId, YELLOW);
  expect([await tabs('clinic-doctor'), await tabs('hospital-doctor')]).toEqual([['toAssess'], []]);
  await referred(service, pregnancyId);
  expect([await tabs('clinic-doctor'), await tabs('hospital-doctor')]).toEqual([
    ['toAssess', 'referrals'],
    ['toAssess', 'referrals'],
  ]);
  await assessed(service, pregnancyId, RED);
  expect([await tabs('clinic-doctor'), await tabs('county-supervisor')]).toEqual([
    ['caseFiles', 'referrals'],
    ['toReport', 'caseFiles', 'referrals'],
  ]);
});

test('each tab counts all it has, shows fifty, the most pressing first, masked, and each look is audited', async () => {
  const service = await county();
  const before = (await listOf(service)).toScreen.count;
  const { handbook } = await enrolledMother(service);
  const many = Array.from({ length: 60 }, (_, n) => ({
    id: service.deps.ids.uuid() as PregnancyId,
    dueDate: addDays(TODAY, 60 + n),
  }));
  const [{ womanId }] = (await service.db.query
    .select({ womanId: pregnancies.womanId })
    .from(pregnancies)
    .where(eq(pregnancies.id, handbook.pregnancyId))) as [{ womanId: (typeof pregnancies.$inferSelect)['womanId'] }];
  await service.db.query.insert(pregnancies).values(
    many.map((row) => ({
      ...row,
      womanId,
      datingMethod: 'ultrasound' as const,
      previousBirths: 0,
      createdAt: new Date(service.clock.now()),
    })),
  );
  const { toScreen } = await listOf(service);
  expect([toScreen.count, toScreen.rows.length]).toEqual([before + 61, 50]);
  const hers = toScreen.rows.map(({ pregnancyId }) => many.findIndex(({ id }) => id === pregnancyId));
  const order = hers.filter((place) => place >= 0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(toScreen.rows.map(({ maskedName }) => maskedName.slice(1)))).toEqual(new Set(['**']));
  const entries = await service.db.query.select().from(accessAudit).where(eq(accessAudit.womanId, womanId));
  expect(entries.map(({ action }) => action)).toEqual(['read-risk-worklist']);
});

test('after birth she is due at the postpartum visit and on day 42, and not after a loss', async () => {
  const service = await county();
  const { pregnancyId } = (await enrolledMother(service)).handbook;
  await screened(service, pregnancyId, CLEAR);
  const due = async () => {
    const { rows } = (await listOf(service)).toScreen;
    const row = rows.find((candidate) => candidate.pregnancyId === pregnancyId);
    return row === undefined ? null : `${row.occasion} ${row.dueOn} ${row.stage}`;
  };
  expect(await due()).toBeNull();
  await born(service, pregnancyId, 5);
  expect(await due()).toBe('postpartum-visit 2026-11-18 产后第5天');
  await screened(service, pregnancyId, { formComplete: true }, { form: 'postpartum', occasion: 'postpartum-visit' });
  expect(await due()).toBeNull();
  await born(service, pregnancyId, 43);
  expect(await due()).toBe('day-42 2026-11-22 产后第43天');
  await service.db.query.update(pregnancies).set({ lostOn: TODAY }).where(eq(pregnancies.id, pregnancyId));
  expect(await due()).toBeNull();
});

test('after a loss nobody waits for her assessment', async () => {
  const service = await county();
  const { pregnancyId } = (await enrolledMother(service)).handbook;
  await screened(service, pregnancyId, { rhFactor: 'negative' });
  const waiting = async () => (await listOf(service)).toAssess.rows.map((row) => row.pregnancyId);
  expect(await waiting()).toContain(pregnancyId);
  await service.db.query.update(pregnancies).set({ lostOn: TODAY }).where(eq(pregnancies.id, pregnancyId));
  expect(await waiting()).not.toContain(pregnancyId);
});

test('an admission calls for a new grading on her page', async () => {
  const service = await county();
  const { handbook, alertId } = await openAlert(service);
  await screened(service, handbook.pregnancyId, CLEAR);
  const doctor = await signIn(service, 'clinic-doctor');
  await act(service, doctor, alertId, 'acknowledge');
  await act(service, doctor, alertId, 'outcome', { outcome: 'admitted' });
  service.clock.advance(24 * 3_600_000);
  await service.ok(closeAlert, { token: await signIn(service, 'clinic-doctor'), params: { alertId }, body: {} });
  const page = await pageOf(service, await signIn(service, 'clinic-doctor'), handbook.pregnancyId);
  expect(page.regradingDue).toEqual([{ occasion: 'admission', dueOn: '2026-11-24' }]);
  const { toScreen } = await listOf(service);
  expect(toScreen.rows.find((row) => row.pregnancyId === handbook.pregnancyId)).toMatchObject({
    occasion: 'admission',
    dueOn: '2026-11-24',
  });
});

test('a visit written into her book puts her on the list until she is graded on that day or later', async () => {
  const service = await county();
  const { pregnancyId } = (await enrolledMother(service)).handbook;
  await screened(service, pregnancyId, CLEAR);
  const rowOf = async () => (await listOf(service)).toScreen.rows.find((row) => row.pregnancyId === pregnancyId);
  expect(await rowOf()).toBeUndefined();
  await written(service, pregnancyId, visitOf({ happenedOn: addDays(TODAY, -1) }));
  expect(await rowOf()).toBeUndefined();
  service.clock.advance(3 * 24 * 3_600_000);
  const body = visitOf({ happenedOn: addDays(TODAY, 2) });
  await written(service, pregnancyId, body);
  expect(await rowOf()).toMatchObject({ occasion: 'visit', dueOn: addDays(TODAY, 2) });
  await screened(service, pregnancyId, CLEAR);
  expect(await rowOf()).toBeUndefined();
});

test('no row of the case files carries a colour, whatever the colours are', async () => {
  const service = await county();
  await gradedWoman(service, RED);
  await gradedWoman(service, PURPLE, { colour: 'green', reason: '其余未见' });
  const { rows } = (await listOf(service)).caseFiles;
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter((row) => 'colour' in row)).toEqual([]);
});

test('a file whose owner was disabled says so', async () => {
  const service = await county();
  const { pregnancyId, page } = await gradedWoman(service, ORANGE);
  const { staffId, name } = await newStaff(service, 'clinic-doctor', 'mch');
  const supervisor = await signIn(service, 'county-supervisor');
  await service.request(
    'POST',
    `/api/clinic/pregnancies/${pregnancyId}/case-files/${page.caseFile?.caseId}/hand-over`,
    {
      token: supervisor,
      body: { fromStaffId: page.caseFile?.ownerId, toStaffId: staffId },
    },
  );
  await service.db.query
    .update(staff)
    .set({ disabledAt: new Date(service.clock.now()) })
    .where(eq(staff.id, staffId));
  const { rows } = (await listOf(service)).caseFiles;
  expect(rows.map(({ ownerName }) => ownerName)).toContain(`${name}（已停用，请移交）`);
});

test('a list holds nobody from elsewhere: another township’s women are on the county’s list alone', async () => {
  const service = await county();
  const { handbook } = await enrolledMother(service, { clinicId: institutionOf('chongwen') });
  const seeing: string[] = [];
  for (const persona of [
    'village-doctor',
    'clinic-doctor',
    'clinic-doctor-chongwen',
    'hospital-doctor',
    'county-supervisor',
  ]) {
    if (tabsOf(await listOf(service, persona), handbook.pregnancyId).length > 0) seeing.push(persona);
  }
  expect(seeing).toEqual(['clinic-doctor-chongwen', 'county-supervisor']);
  const clinics = new Set((await listOf(service)).toScreen.rows.map(({ clinicName }) => clinicName));
  expect([...clinics]).toEqual(['清泉街道社区卫生服务中心']);
  expect(await service.db.query.$count(women)).toBeGreaterThan(12);
});
