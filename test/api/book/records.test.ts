import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { sqlState } from '../../../api/_server/db/failures.ts';
import { showRecordHistory } from '../../../shared/contract/her-book.ts';
import { saveRecord, showStaffRecordHistory } from '../../../shared/contract/record.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import { bookOf, born, laboratoryOf, staffBookOf, TODAY, visitOf, written } from '../../support/book-actors.ts';
import { countRows } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

test('a visit a doctor wrote stands in her book with its values, its doctor, its place and its day', async () => {
  const { token, handbook } = await enrolledMother(service());
  await written(service(), handbook.pregnancyId, visitOf({ happenedOn: '2026-11-20', careRow: 'nbph-anc-4' }));
  const { records, done } = await bookOf(service(), token);
  expect(records).toMatchObject([
    {
      kind: 'antenatal-return',
      happenedOn: '2026-11-20',
      version: 1,
      careRow: 'nbph-anc-4',
      by: { staffName: '周医生', institutionName: '清泉街道社区卫生服务中心' },
      values: { weightKg: 62.5, sbp: 118, dbp: 76 },
      more: false,
    },
  ]);
  expect(done).toEqual([
    {
      subjectId: handbook.pregnancyId,
      marks: [{ row: 'nbph-anc-4', kind: 'antenatal-return', on: '2026-11-20' }],
    },
  ]);
});

test('a correction needs a reason, never overwrites, and she reads who changed what, when, from what and why', async () => {
  const { token, handbook } = await enrolledMother(service());
  const first = visitOf();
  await written(service(), handbook.pregnancyId, first);
  const doctor = await signIn(service(), 'clinic-doctor');
  const params = { pregnancyId: handbook.pregnancyId };
  const corrected = { ...first, versionId: randomUUID(), basedOn: 1, values: { ...first.values, sbp: 128 } };
  const refused = await service().call(saveRecord, { token: doctor, params, body: corrected });
  expect([refused.code, refused.fields]).toEqual(['invalid-input', ['reason']]);
  await service().ok(saveRecord, { token: doctor, params, body: { ...corrected, reason: '看错了一位' } });
  const { record, versions } = await service().ok(showRecordHistory, { token, params: { recordId: first.recordId } });
  expect(record).toMatchObject({ version: 2, values: { sbp: 128 } });
  expect(versions).toMatchObject([
    { version: 1, reason: null, values: { sbp: 118 }, by: { staffName: '周医生' } },
    { version: 2, reason: '看错了一位', values: { sbp: 128 } },
  ]);
  const staffs = await service().ok(showStaffRecordHistory, {
    token: doctor,
    params: { ...params, recordId: first.recordId },
  });
  expect(staffs.versions).toEqual(versions);
});

test('of two people who edit the same record the second is told the version it has now, and nothing is overwritten', async () => {
  const { token, handbook } = await enrolledMother(service());
  const first = visitOf();
  await written(service(), handbook.pregnancyId, first);
  const doctor = await signIn(service(), 'clinic-doctor');
  const edit = (sbp: number) => ({
    token: doctor,
    params: { pregnancyId: handbook.pregnancyId },
    body: { ...first, versionId: randomUUID(), basedOn: 1, values: { ...first.values, sbp }, reason: '更正' },
  });
  const answers = await Promise.all([131, 132, 133].map((sbp) => service().call(saveRecord, edit(sbp))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  for (const { json, status } of answers)
    if (status === 409) expect(json).toMatchObject({ code: 'state-conflict', current: '2' });
  const { versions } = await service().ok(showRecordHistory, { token, params: { recordId: first.recordId } });
  expect(versions).toHaveLength(2);
});

test('the same version sent again, even at once, is one version; other content under its id is refused', async () => {
  const { token, handbook } = await enrolledMother(service());
  const body = visitOf();
  const doctor = await signIn(service(), 'clinic-doctor');
  const call = { token: doctor, params: { pregnancyId: handbook.pregnancyId }, body };
  const answers = await Promise.all([1, 2, 3, 4].map(() => service().call(saveRecord, call)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await bookOf(service(), token)).records).toHaveLength(1);
  const other = { ...call, body: { ...body, values: { sbp: 150, dbp: 90 } } };
  expect((await service().call(saveRecord, other)).code).toBe('id-reused');
});

test('infection results are read by her on the record’s own page and by the clinic, and stand in no book', async () => {
  const { token, handbook } = await enrolledMother(service());
  const body = laboratoryOf();
  await written(service(), handbook.pregnancyId, body);
  const book = await bookOf(service(), token);
  expect(book.records).toMatchObject([{ values: { hbGperL: 104 }, references: { hbGperL: [110, 150] }, more: true }]);
  expect(JSON.stringify(book)).not.toMatch(/"hiv"|金丝雀化验/);
  const own = await service().ok(showRecordHistory, { token, params: { recordId: body.recordId } });
  expect(own.record.values).toMatchObject({ hiv: 'negative', infectionNote: '金丝雀化验' });
  const doctor = await signIn(service(), 'clinic-doctor');
  const staffs = await staffBookOf(service(), doctor, handbook.pregnancyId);
  expect(staffs.book.records[0]?.values).toMatchObject({ hiv: 'negative' });
});

test('what is written in a record answers its rows of the calendar, and a correction takes back what it no longer says', async () => {
  const { token, handbook } = await enrolledMother(service());
  const body = laboratoryOf({ values: { hiv: 'negative', ogtt2hMmolL: 7.1 }, references: {} });
  const rowsOf = async () => (await bookOf(service(), token)).done.flatMap(({ marks }) => marks.map(({ row }) => row));
  await written(service(), handbook.pregnancyId, body);
  expect((await rowsOf()).sort()).toEqual(['test-hiv-sy-hbv', 'test-ogtt']);
  const corrected = { ...body, versionId: randomUUID(), basedOn: 1, values: { hiv: 'negative' }, reason: '不是她的' };
  await written(service(), handbook.pregnancyId, corrected);
  expect(await rowsOf()).toEqual(['test-hiv-sy-hbv']);
  const doctor = await signIn(service(), 'clinic-doctor');
  const params = { pregnancyId: handbook.pregnancyId };
  const unknown = await service().call(saveRecord, { token: doctor, params, body: visitOf({ careRow: 'nbph-anc-9' }) });
  expect([unknown.code, unknown.fields]).toEqual(['invalid-input', ['careRow']]);
});

test('a day that cannot be is refused with its field, and late work is taken with its real day', async () => {
  const { handbook } = await enrolledMother(service());
  const doctor = await signIn(service(), 'clinic-doctor');
  const params = { pregnancyId: handbook.pregnancyId };
  for (const over of [{ happenedOn: '2026-11-24' }, { happenedOn: '2020-01-01' }, { kind: 'day-42', values: {} }]) {
    const answer = await service().call(saveRecord, { token: doctor, params, body: visitOf(over) });
    expect([answer.code, answer.fields]).toEqual(['invalid-input', ['happenedOn']]);
  }
  const late = await service().call(saveRecord, { token: doctor, params, body: visitOf({ happenedOn: '2026-07-01' }) });
  expect(late.status).toBe(200);
});

test('a child’s record names one of this pregnancy’s children; twins are kept apart', async () => {
  const { token, handbook } = await enrolledMother(service());
  const [a, b] = [randomUUID(), randomUUID()];
  await born(service(), handbook.pregnancyId, {
    children: [
      { childId: a, sex: 'girl', name: '大宝', birthWeightG: 2480, alive: true },
      { childId: b, sex: 'boy', birthWeightG: 2310, alive: true },
    ],
  });
  const check = (childId: string | undefined, weightKg: number) =>
    visitOf({ kind: 'child-check', childId, values: { weightKg } });
  await written(service(), handbook.pregnancyId, check(a, 2.4));
  await written(service(), handbook.pregnancyId, check(b, 2.2));
  const doctor = await signIn(service(), 'clinic-doctor');
  const params = { pregnancyId: handbook.pregnancyId };
  for (const childId of [undefined, randomUUID()]) {
    const answer = await service().call(saveRecord, { token: doctor, params, body: check(childId, 2.2) });
    expect([answer.code, answer.fields]).toEqual(['invalid-input', ['childId']]);
  }
  const { children, records, pregnancies } = await bookOf(service(), token);
  expect(children).toMatchObject([
    { childId: a, ordinal: 1, name: '大宝', sex: 'girl', birthWeightG: 2480, bornOn: TODAY },
    { childId: b, ordinal: 2, name: null, sex: 'boy', birthWeightG: 2310 },
  ]);
  expect(records.map(({ childId, values }) => [childId, values.weightKg]).sort()).toEqual(
    [
      [a, 2.4],
      [b, 2.2],
    ].sort(),
  );
  expect(pregnancies[0]).toMatchObject({ deliveredOn: TODAY, fetusCount: 2 });
});

test('unit slips are asked, contradictions and inventions refused, each by its field; nothing is written', async () => {
  const { handbook } = await enrolledMother(service());
  const doctor = await signIn(service(), 'clinic-doctor');
  const send = (over: object) =>
    service().call(saveRecord, {
      token: doctor,
      params: { pregnancyId: handbook.pregnancyId },
      body: visitOf(over as Record<string, unknown>),
    });
  const rows = await countRows(service().db, 'records');
  const cases: [object, string[]][] = [
    [{ values: { weightKg: 130 } }, ['values.weightKg']],
    [{ values: { sbp: 16, dbp: 10 } }, ['values.sbp', 'values.dbp']],
    [{ values: { sbp: 80, dbp: 120 } }, ['values.sbp']],
    [{ values: { sbp: 0, dbp: 999 } }, ['values.sbp', 'values.dbp']],
    [{ kind: 'antenatal-first', values: { heightCm: 1.62 } }, ['values.heightCm']],
    [{ kind: 'laboratory', values: { hbGperL: 11 } }, ['values.hbGperL']],
    [{ kind: 'laboratory', values: { fastingGlucoseMmolL: 126 } }, ['values.fastingGlucoseMmolL']],
    [{ values: { weightKg: '62' } }, ['values.weightKg']],
    [{ values: { weightKg: 62.55 } }, ['values.weightKg']],
    [{ values: { fetalSex: 'girl' } }, ['values.fetalSex']],
    [{ values: { overall: 'fine' } }, ['values.overall']],
    [{ values: { guidance: ['nutrition', 'nutrition'] } }, ['values.guidance']],
    [{ values: { complaint: 'a\u202eb' } }, ['values.complaint']],
    [{ references: { sbp: [140, 90] } }, ['references.sbp']],
    [{ references: { hbGperL: [110, 150] } }, ['references.hbGperL']],
    [{ kind: 'ultrasound', values: { purpose: 'nt' } }, ['values.conclusion']],
  ];
  for (const [over, fields] of cases) {
    const answer = await send(over);
    expect([over, answer.code, answer.fields]).toEqual([over, 'invalid-input', fields]);
  }
  expect(await countRows(service().db, 'records')).toBe(rows);
  expect((await send({ values: { weightKg: 130 }, meant: ['weightKg'] })).status).toBe(200);
});

test('records and their versions cannot be changed or removed in the database, and a correction without a reason cannot be written', async () => {
  const { handbook } = await enrolledMother(service());
  await written(service(), handbook.pregnancyId, visitOf());
  for (const statement of [
    'update record_versions set version = 9',
    'delete from record_versions',
    'truncate record_versions',
  ])
    await expect(service().db.query.execute(statement)).rejects.toSatisfy((error) => sqlState(error) === '23001');
});
