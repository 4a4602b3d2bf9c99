import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { careTasks, followUps } from '../../../api/_server/care/tables.ts';
import { sqlState } from '../../../api/_server/db/failures.ts';
import { advanceFollowUp, showCareList, showFollowUp } from '../../../shared/contract/care.ts';
import { openFollowUpsJob } from '../../../shared/contract/operations.ts';
import { correctDating, recordLoss, recordMove } from '../../../shared/contract/record.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import { enrolledMother, institutionOf, signIn } from '../../support/actors.ts';
import { TODAY, visitOf, written } from '../../support/book-actors.ts';
import { dumpOf } from '../../support/stored-rows.ts';
import { JOB_SECRET, startTestService, type TestService } from '../../support/test-service.ts';

const today = TODAY as CalendarDate;

/** A county of its own; a woman of 29 weeks and 1 day on the tests’ first day, whose care has been planned. */
async function county() {
  const service = await startTestService();
  const { handbook, token } = await enrolledMother(service);
  return { service, hers: token, handbook, pregnancyId: handbook.pregnancyId };
}

const listOf = async (service: TestService, persona = 'clinic-doctor') =>
  service.ok(showCareList, { token: await signIn(service, persona) });

const sweep = (service: TestService) => service.ok(openFollowUpsJob, { token: JOB_SECRET });

/** Her visit of the third trimester is overdue, and somebody has it. */
async function missed() {
  const scene = await county();
  // The window of nbph-anc-4 ends on 36+6; the first visit, still worth doing, is hers to be called after from the start.
  scene.service.clock.advance(60 * DAY_MS);
  await sweep(scene.service);
  const [row] = await scene.service.db.query
    .select()
    .from(followUps)
    .where(eq(followUps.pregnancyId, scene.pregnancyId));
  if (row === undefined) throw new Error('nobody has it');
  const token = await signIn(scene.service, 'clinic-doctor');
  return { ...scene, row, doctor: { token, params: { followUpId: row.id } } };
}

const attempt = (over: object = {}) => ({
  kind: 'attempt',
  id: randomUUID(),
  channel: 'phone',
  result: 'not-reached',
  ...over,
});

test('from her enrolment on the clinic knows what is due, masked, and other clinics do not', async () => {
  const { service, pregnancyId } = await county();
  const { due } = await listOf(service);
  const hers = due.rows.filter((row) => row.pregnancyId === pregnancyId);
  expect(hers.map(({ rowId }) => rowId)).toContain('nbph-anc-4');
  expect(hers[0]).toMatchObject({ stage: '孕29周+1天', clinicName: '清泉街道社区卫生服务中心', daysLate: 0 });
  expect(JSON.stringify(hers)).not.toContain('王小麦');
  const elsewhere = await listOf(service, 'clinic-doctor-chongwen');
  expect(elsewhere.due.rows.filter((row) => row.pregnancyId === pregnancyId)).toEqual([]);
  const above = await listOf(service, 'county-supervisor');
  expect(above.due.rows.some((row) => row.pregnancyId === pregnancyId)).toBe(true);
});

test('a visit that was written down leaves the list; late work counts with its real day', async () => {
  const { service, pregnancyId } = await county();
  const rows = async () => (await listOf(service)).due.rows.filter((row) => row.pregnancyId === pregnancyId);
  expect((await rows()).map(({ rowId }) => rowId)).toContain('nbph-anc-4');
  await written(service, pregnancyId, visitOf({ happenedOn: addDays(today, -3) }));
  expect((await rows()).map(({ rowId }) => rowId)).not.toContain('nbph-anc-4');
});

test('a corrected due date moves her windows on the list', async () => {
  const { service, handbook, pregnancyId } = await county();
  const taskOf = async () =>
    (await service.db.query.select().from(careTasks).where(eq(careTasks.pregnancyId, pregnancyId))).find(
      ({ rowId }) => rowId === 'nbph-anc-5',
    );
  const before = await taskOf();
  const body = {
    id: randomUUID(),
    fromDueDate: handbook.dueDate,
    method: 'ultrasound',
    dueDate: addDays(handbook.dueDate, 7),
    reason: '早孕超声',
  };
  await service.ok(correctDating, { token: await signIn(service, 'clinic-doctor'), params: { pregnancyId }, body });
  expect((await taskOf())?.earliest).toBe(addDays(before?.earliest ?? today, 7));
});

test('every missed visit is given to somebody once, however often and at however many places the job runs', async () => {
  const { service, pregnancyId } = await county();
  service.clock.advance(60 * DAY_MS);
  await Promise.all([1, 2, 3, 4].map(() => sweep(service)));
  await sweep(service);
  const rows = await service.db.query.select().from(followUps).where(eq(followUps.pregnancyId, pregnancyId));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(rows.length);
  const { overdue, lost } = await listOf(service);
  const hers = [...overdue.rows, ...lost.rows].filter((row) => row.pregnancyId === pregnancyId);
  expect(hers.every(({ ownerName, followUpId }) => ownerName === '周医生' && followUpId !== null)).toBe(true);
});

test('attempts, hand-over and outcome are written down with name and moment; what is closed stays closed', async () => {
  const { service, doctor } = await missed();
  const first = attempt({ note: '金丝雀没人接' });
  await service.ok(advanceFollowUp, { ...doctor, body: first });
  await service.ok(advanceFollowUp, { ...doctor, body: first });
  const page = await service.ok(showFollowUp, doctor);
  expect(page.events.map(({ kind, by }) => [kind, by.staffName])).toEqual([
    ['opened', null],
    ['attempt', '周医生'],
  ]);
  const to = page.colleagues.find(({ staffId }) => staffId !== page.ownerId);
  const handOver = { kind: 'handed-over', id: randomUUID(), fromStaffId: page.ownerId, toStaffId: to?.staffId };
  await service.ok(advanceFollowUp, { ...doctor, body: handOver });
  const twice = await service.call(advanceFollowUp, { ...doctor, body: { ...handOver, id: randomUUID() } });
  expect(twice.code).toBe('state-conflict');
  for (const [over, field] of [
    [{ outcome: 'done' }, 'outcome'],
    [{ outcome: 'new-date' }, 'newDate'],
    [{ outcome: 'declined', newDate: '2027-03-01' }, 'newDate'],
    [{ outcome: 'new-date', newDate: '2026-11-01' }, 'newDate'],
  ] as const) {
    const answer = await service.call(advanceFollowUp, {
      ...doctor,
      body: { kind: 'closed', id: randomUUID(), ...over },
    });
    expect([over, answer.code, answer.fields]).toEqual([over, 'invalid-input', [field]]);
  }
  const closed = { kind: 'closed', id: randomUUID(), outcome: 'declined', note: '她说在省城看' };
  expect((await service.ok(advanceFollowUp, { ...doctor, body: closed })).outcome).toBe('declined');
  expect((await service.call(advanceFollowUp, { ...doctor, body: attempt() })).code).toBe('state-conflict');
  await sweep(service);
  expect(await service.db.query.$count(followUps, eq(followUps.id, page.followUpId))).toBe(1);
  expect(await dumpOf(service.db)).not.toContain('金丝雀没人接');
});

test('two colleagues who close it at once: one does, the other is told', async () => {
  const { service, doctor } = await missed();
  const close = (outcome: string) =>
    service.call(advanceFollowUp, { ...doctor, body: { kind: 'closed', id: randomUUID(), outcome } });
  const answers = await Promise.all([close('declined'), close('moved-away')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a visit done after all closes its follow-up by itself; a loss and a birth leave none that nobody needs', async () => {
  const { service, pregnancyId, row } = await missed();
  await written(service, pregnancyId, visitOf({ happenedOn: addDays(today, 2), careRow: row.rowId }));
  const closed = await service.db.query.select().from(followUps).where(eq(followUps.id, row.id));
  expect(closed[0]).toMatchObject({ outcome: 'done', closedBy: null });
  const other = await missed();
  const token = await signIn(other.service, 'clinic-doctor');
  const params = { pregnancyId: other.pregnancyId };
  await other.service.ok(recordLoss, { token, params, body: { id: randomUUID(), lostOn: addDays(today, 50) } });
  const left = await other.service.db.query
    .select()
    .from(followUps)
    .where(eq(followUps.pregnancyId, other.pregnancyId));
  expect(left.every(({ outcome }) => outcome === 'no-longer-needed')).toBe(true);
  expect(await other.service.db.query.$count(careTasks, eq(careTasks.pregnancyId, other.pregnancyId))).toBe(0);
});

test('who moved away is called after by nobody here', async () => {
  const { service, pregnancyId } = await county();
  const token = await signIn(service, 'clinic-doctor');
  await service.ok(recordMove, {
    token,
    params: { pregnancyId },
    body: { id: randomUUID(), movedOn: TODAY, to: '邻县' },
  });
  expect((await listOf(service)).due.rows.filter((row) => row.pregnancyId === pregnancyId)).toEqual([]);
});

test('a follow-up without an outcome cannot be closed in the database, and what was tried is kept for good', async () => {
  const { service, row } = await missed();
  const { sql } = await import('drizzle-orm');
  await expect(
    service.db.query.execute(sql`update follow_ups set closed_at = now() where id = ${row.id}`),
  ).rejects.toSatisfy((error) => sqlState(error) === '23514');
  await expect(service.db.query.execute(sql`delete from follow_up_events`)).rejects.toSatisfy(
    (error) => sqlState(error) === '23001',
  );
});

test('a woman of another township does not exist for a clinic', async () => {
  const { service, row } = await missed();
  const token = await signIn(service, 'clinic-doctor-chongwen');
  const params = { followUpId: row.id };
  expect((await service.call(showFollowUp, { token, params })).code).toBe('not-found');
  expect((await service.call(advanceFollowUp, { token, params, body: attempt() })).code).toBe('not-found');
  expect(institutionOf('qingquan')).toBe(row.clinicId);
  expect(row.pregnancyId as PregnancyId).toBeDefined();
});
