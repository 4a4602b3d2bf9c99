import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { showHandbook } from '../../../shared/contract/handbook.ts';
import {
  correctDating,
  openPregnancy,
  recordBirth,
  recordChildDeath,
  recordDischarge,
  recordLoss,
  recordMove,
} from '../../../shared/contract/record.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import { birthOf, bookOf, born, staffBookOf, TODAY } from '../../support/book-actors.ts';
import { countRows } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

/** A woman of the township, and a doctor who cares for her. */
async function scene() {
  const { token, handbook } = await enrolledMother(service());
  const doctor = await signIn(service(), 'clinic-doctor');
  return { hers: token, handbook, doctor: { token: doctor, params: { pregnancyId: handbook.pregnancyId } } };
}

const correction = (fromDueDate: string, over: object = {}) => ({
  id: randomUUID(),
  fromDueDate,
  method: 'ultrasound',
  dueDate: '2027-02-20',
  reason: '早孕超声，头臀长',
  ...over,
});

test('a corrected due date stands with its method and reason; the older one and the last period are kept', async () => {
  const { hers, handbook, doctor } = await scene();
  const { book } = await service().ok(correctDating, { ...doctor, body: correction(handbook.dueDate) });
  expect(book.pregnancies[0]).toMatchObject({ dueDate: '2027-02-20', datingMethod: 'ultrasound' });
  const again = correction('2027-02-20', { dueDate: '2027-02-17', reason: '复核' });
  await service().ok(correctDating, { ...doctor, body: again });
  const { datings } = await bookOf(service(), hers);
  expect(datings).toMatchObject([
    { dueDate: '2027-02-17', reason: '复核', lastMenstrualPeriod: handbook.lastMenstrualPeriod },
    { dueDate: '2027-02-20', method: 'ultrasound', reason: '早孕超声，头臀长', by: { staffName: '周医生' } },
    { dueDate: handbook.dueDate, method: 'last-menstrual-period', by: { staffName: null } },
  ]);
  expect((await service().ok(showHandbook, { token: hers })).dueDate).toBe('2027-02-17');
});

test('of two people who correct the due date the second is told the one that stands', async () => {
  const { handbook, doctor } = await scene();
  const answers = await Promise.all(
    ['2027-02-20', '2027-02-22'].map((dueDate) =>
      service().call(correctDating, { ...doctor, body: correction(handbook.dueDate, { dueDate }) }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a due date that cannot be is refused by its field, and a correction without a reason too', async () => {
  const { handbook, doctor } = await scene();
  for (const [over, field] of [
    [{ dueDate: '2028-02-20' }, 'dueDate'],
    [{ dueDate: '2026-01-20' }, 'dueDate'],
    [{ dueDate: undefined }, 'dueDate'],
    [{ reason: '  ' }, 'reason'],
    [{ method: 'last-menstrual-period' }, 'lastMenstrualPeriod'],
  ] as const) {
    const answer = await service().call(correctDating, { ...doctor, body: correction(handbook.dueDate, over) });
    expect([over, answer.code, answer.fields]).toEqual([over, 'invalid-input', [field]]);
  }
});

test('a birth ends the pregnancy once, opens a book for every child, and the discharge is written after it', async () => {
  const { hers, doctor } = await scene();
  const early = await service().call(recordDischarge, { ...doctor, body: { id: randomUUID(), dischargedOn: TODAY } });
  expect([early.code, early.fields]).toEqual(['invalid-input', ['dischargedOn']]);
  const body = birthOf({ deliveredOn: '2026-11-20' });
  const answers = await Promise.all([1, 2, 3].map(() => service().call(recordBirth, { ...doctor, body })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const other = await service().call(recordBirth, { ...doctor, body: birthOf({ deliveredOn: '2026-11-20' }) });
  expect(other.json).toMatchObject({ code: 'state-conflict', current: 'delivered 2026-11-20' });
  await service().ok(recordDischarge, { ...doctor, body: { id: randomUUID(), dischargedOn: '2026-11-22' } });
  const { pregnancies, children } = await bookOf(service(), hers);
  expect(pregnancies[0]).toMatchObject({ deliveredOn: '2026-11-20', dischargedOn: '2026-11-22' });
  expect(children).toMatchObject([{ ordinal: 1, bornOn: '2026-11-20', gestationDays: 201, diedOn: null }]);
});

test('a birth tomorrow, or before 20 weeks, is a slip; a stillborn child has its day', async () => {
  const { doctor, hers } = await scene();
  for (const deliveredOn of ['2026-11-24', '2026-07-01']) {
    const answer = await service().call(recordBirth, { ...doctor, body: birthOf({ deliveredOn }) });
    expect([answer.code, answer.fields]).toEqual(['invalid-input', ['deliveredOn']]);
  }
  const child = { childId: randomUUID(), sex: 'unclear', alive: false };
  await service().ok(recordBirth, { ...doctor, body: birthOf({ children: [child] }) });
  const { children, pregnancies } = await bookOf(service(), hers);
  expect(children).toMatchObject([{ diedOn: TODAY, birthWeightG: null }]);
  // Nothing counts or congratulates any more.
  expect(pregnancies[0]).toMatchObject({ deliveredOn: TODAY, lostOn: TODAY });
});

test('after a loss the book knows it, nothing else ends the pregnancy, and a new one can be opened', async () => {
  const { hers, doctor } = await scene();
  await service().ok(recordLoss, { ...doctor, body: { id: randomUUID(), lostOn: '2026-06-20' } });
  const birth = await service().call(recordBirth, { ...doctor, body: birthOf() });
  expect(birth.json).toMatchObject({ code: 'state-conflict', current: 'lost 2026-06-20' });
  const nextPregnancyId = randomUUID();
  const next = { id: randomUUID(), nextPregnancyId, method: 'ultrasound', dueDate: '2027-07-20', previousBirths: 1 };
  await service().ok(openPregnancy, { ...doctor, body: next });
  const { pregnancies } = await bookOf(service(), hers);
  expect(pregnancies).toMatchObject([
    { pregnancyId: nextPregnancyId, lostOn: null },
    { pregnancyId: doctor.params.pregnancyId, lostOn: '2026-06-20' },
  ]);
  const twice = await service().call(openPregnancy, { ...doctor, body: { ...next, id: randomUUID() } });
  expect(twice.code).toBe('state-conflict');
});

test('of twins one may die and the other is still hers; when no child lives it is a loss', async () => {
  const { hers, doctor } = await scene();
  const [a, b] = [randomUUID(), randomUUID()];
  const children = [a, b].map((childId) => ({ childId, sex: 'girl', alive: true }));
  await service().ok(recordBirth, { ...doctor, body: birthOf({ deliveredOn: '2026-11-20', children }) });
  const death = (childId: string, diedOn = '2026-11-22') => ({
    ...doctor,
    body: { id: randomUUID(), childId, diedOn },
  });
  await service().ok(recordChildDeath, death(a));
  expect((await bookOf(service(), hers)).pregnancies[0]?.lostOn).toBeNull();
  expect((await service().call(recordChildDeath, death(a))).code).toBe('state-conflict');
  expect((await service().call(recordChildDeath, death(b, '2026-11-19'))).fields).toEqual(['diedOn']);
  await service().ok(recordChildDeath, death(b));
  expect((await bookOf(service(), hers)).pregnancies[0]?.lostOn).toBe('2026-11-22');
});

test('no other pregnancy is opened while one goes on', async () => {
  const { doctor } = await scene();
  const body = {
    id: randomUUID(),
    nextPregnancyId: randomUUID(),
    method: 'ultrasound',
    dueDate: '2027-07-20',
    previousBirths: 1,
  };
  const answer = await service().call(openPregnancy, { ...doctor, body });
  expect(answer.json).toMatchObject({ code: 'state-conflict', current: 'ongoing' });
});

test('a woman who moved away keeps her book, says where, and moves once', async () => {
  const { hers, doctor } = await scene();
  const move = (to: string) => ({ ...doctor, body: { id: randomUUID(), movedOn: TODAY, to } });
  expect((await service().call(recordMove, move(' '))).fields).toEqual(['to']);
  await service().ok(recordMove, move('邻县妇幼保健院'));
  expect((await service().call(recordMove, move('别处'))).code).toBe('state-conflict');
  expect((await bookOf(service(), hers)).pregnancies[0]).toMatchObject({ movedOn: TODAY, deliveredOn: null });
});

test('the pregnancy’s own place in the line is kept: children of an earlier one stay with it', async () => {
  const { hers, doctor, handbook } = await scene();
  await born(service(), handbook.pregnancyId, { deliveredOn: '2026-11-01' });
  const nextPregnancyId = randomUUID();
  await service().ok(openPregnancy, {
    ...doctor,
    body: { id: randomUUID(), nextPregnancyId, method: 'ultrasound', dueDate: '2027-08-20', previousBirths: 1 },
  });
  const { children, pregnancies } = await bookOf(service(), hers);
  expect(pregnancies[0]?.pregnancyId).toBe(nextPregnancyId);
  expect(children.map(({ pregnancyId }) => pregnancyId)).toEqual([handbook.pregnancyId]);
  const older = await staffBookOf(service(), doctor.token, handbook.pregnancyId);
  expect(older.book.pregnancies[0]?.pregnancyId).toBe(handbook.pregnancyId);
});

test('what happened to a pregnancy is written down for good', async () => {
  const { handbook } = await scene();
  await born(service(), handbook.pregnancyId);
  expect(await countRows(service().db, 'pregnancy_events')).toBeGreaterThan(0);
  for (const statement of ['update pregnancy_events set kind = kind', 'delete from pregnancy_events'])
    await expect(service().db.query.execute(statement)).rejects.toThrow();
});
