import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { pregnancies } from '../../api/_server/handbook/tables.ts';
import { enrol, listTownships, showHandbook } from '../../shared/contract/handbook.ts';
import { showSession } from '../../shared/contract/identity.ts';
import type { PregnancyId } from '../../shared/identity/ids.ts';
import { act, enrolledMother, formOf, institutionOf, newMother, openAlert, signIn } from '../support/actors.ts';
import { countRows, dumpOf } from '../support/stored-rows.ts';
import { testService } from '../support/test-service.ts';

const service = testService();

describe('enrolment opens a handbook', () => {
  test.each([
    [
      'the last period, 280 days before',
      { method: 'last-menstrual-period', lastMenstrualPeriod: '2026-05-03' },
      '2027-02-07',
    ],
    [
      'a period in a leap February',
      { method: 'last-menstrual-period', lastMenstrualPeriod: '2026-03-01' },
      '2026-12-06',
    ],
    ['ultrasound', { method: 'ultrasound', dueDate: '2027-02-07' }, '2027-02-07'],
    ['embryo transfer', { method: 'embryo-transfer', dueDate: '2027-03-01' }, '2027-03-01'],
    ['the clinic’s word', { method: 'told-by-clinic', dueDate: '2026-11-23' }, '2026-11-23'],
    ['the latest due date there is, 280 days ahead', { method: 'ultrasound', dueDate: '2027-08-30' }, '2027-08-30'],
    ['the earliest due date still believed', { method: 'ultrasound', dueDate: '2026-10-20' }, '2026-10-20'],
    ['a period today', { method: 'last-menstrual-period', lastMenstrualPeriod: '2026-11-23' }, '2027-08-30'],
    [
      'a period 44 weeks and 6 days ago',
      { method: 'last-menstrual-period', lastMenstrualPeriod: '2026-01-13' },
      '2026-10-20',
    ],
  ])('dated by %s', async (_, dating, dueDate) => {
    const { handbook, token } = await enrolledMother(service(), { dating });
    expect(handbook).toMatchObject({ dueDate, datingMethod: dating.method, colour: null, deliveredOn: null });
    expect(await service().ok(showHandbook, { token })).toEqual(handbook);
  });

  test('without a phone, for a first child, at the edges of age', async () => {
    for (const birthDate of ['2016-11-23', '1965-11-24']) {
      const { handbook } = await enrolledMother(service(), { birthDate, phone: undefined, previousBirths: 0 });
      expect(handbook.previousBirths).toBe(0);
    }
  });

  test('at every clinic the list offers, with the county hospital beside it', async () => {
    const { token } = await newMother(service());
    const { townships } = await service().ok(listTownships, { token });
    const clinics = townships.flatMap((township) => township.clinics);
    expect(clinics.map(({ name }) => name)).toContain('斜店乡东村卫生室');
    for (const { institutionId, name } of clinics) {
      const { handbook } = await enrolledMother(service(), { clinicId: institutionId });
      expect([handbook.clinic.name, handbook.hospital.name]).toEqual([name, '冠县人民医院']);
    }
  });

  test('and tells the session that she has enrolled', async () => {
    const { token } = await newMother(service());
    expect(await service().ok(showSession, { token })).toEqual({ kind: 'mother', enrolled: false });
    await service().ok(enrol, { token, body: formOf() });
    expect(await service().ok(showSession, { token })).toEqual({ kind: 'mother', enrolled: true });
  });
});

describe('a second enrolment', () => {
  test('answers already-enrolled, whatever the form says, and changes nothing', async () => {
    const { token, handbook } = await enrolledMother(service());
    for (const over of [
      {},
      { name: '另一个人' },
      { birthDate: '2026-11-24' },
      { clinicId: institutionOf('hospital') },
    ]) {
      expect((await service().call(enrol, { token, body: formOf(over) })).code).toBe('already-enrolled');
    }
    expect(await service().ok(showHandbook, { token })).toEqual(handbook);
  });

  test('sent ten times at once opens one handbook', async () => {
    const { token } = await newMother(service());
    const before = [await countRows(service().db, 'women'), await countRows(service().db, 'pregnancies')];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => service().call(enrol, { token, body: formOf() })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const after = [await countRows(service().db, 'women'), await countRows(service().db, 'pregnancies')];
    expect(after).toEqual(before.map((count) => count + 1));
  });
});

describe('the handbook', () => {
  test('does not exist before enrolment', async () => {
    const { token } = await newMother(service());
    expect((await service().call(showHandbook, { token })).code).toBe('not-found');
  });

  test.each([
    ['week-36', 'red'],
    ['week-24', 'orange'],
    ['week-29', 'yellow'],
    ['week-11', 'green'],
    ['week-6', null],
  ])('of %s shows the colour a clinician confirmed: %s', async (persona, colour) => {
    const token = await signIn(service(), persona);
    expect((await service().ok(showHandbook, { token })).colour).toBe(colour);
  });

  test('shows the newest pregnancy', async () => {
    const { token, handbook } = await enrolledMother(service());
    const [first] = await service().db.query.select().from(pregnancies).where(eq(pregnancies.id, handbook.pregnancyId));
    if (first === undefined) throw new Error('no pregnancy was written');
    const id = service().deps.ids.uuid() as PregnancyId;
    await service()
      .db.query.insert(pregnancies)
      .values({ ...first, id, createdAt: new Date(first.createdAt.getTime() + 1) });
    expect((await service().ok(showHandbook, { token })).pregnancyId).toBe(id);
  });
});

test('a dump of the database shows no name, phone, birth date, WeChat identity, sign, measurement or note', async () => {
  const form = { name: '金丝雀', birthDate: '1997-03-19', phone: '13987654321' };
  const report = { signs: ['ds-violence', 'ds-fm-reduced'], values: { sbp: 137, glucoseMmolL: 13.7 } };
  const { name, alertId } = await openAlert(service(), report, form);
  const doctor = await signIn(service(), 'clinic-doctor');
  await act(service(), doctor, alertId, 'acknowledge');
  await act(service(), doctor, alertId, 'contact-attempts', { result: 'reached', note: '金丝雀说好些了' });
  await act(service(), doctor, alertId, 'plan', { plan: 'advised', noteForHer: '金丝雀请左侧卧' });
  await act(service(), doctor, alertId, 'outcome', { outcome: 'advised-and-better', note: '金丝雀已好转' });
  const dump = await dumpOf(service().db);
  expect(dump).toContain(alertId);
  const canaries = [
    '金丝雀',
    '1997-03-19',
    '13987654321',
    '87654321',
    service().wechat.openidOf(name),
    'ds-violence',
    'ds-fm-reduced',
    'glucoseMmolL',
    '左侧卧',
    '好转',
  ];
  expect(canaries.filter((canary) => dump.includes(canary))).toEqual([]);
});
