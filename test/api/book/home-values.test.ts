import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { homePage } from '../../../api/_server/book/sealed.ts';
import { homeValuePages, homeValues } from '../../../api/_server/handbook/record-tables.ts';
import { listHomeValues, saveHomeValue } from '../../../shared/contract/her-book.ts';
import { enrolledMother } from '../../support/actors.ts';
import { bookOf, born, homeValueOf, TODAY } from '../../support/book-actors.ts';
import { dumpOf } from '../../support/stored-rows.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

test('what she measured stands in her book under its day, and never among the clinic’s records', async () => {
  const { token, handbook } = await enrolledMother(service());
  const body = homeValueOf();
  await service().ok(saveHomeValue, { token, body });
  const { homeSeries, records } = await bookOf(service(), token);
  expect(records).toEqual([]);
  expect(homeSeries).toEqual([
    {
      subjectId: handbook.pregnancyId,
      kind: 'blood-pressure',
      more: false,
      points: [{ valueId: body.id, on: TODAY, clock: '08:05', values: { sbp: 121, dbp: 79 } }],
    },
  ]);
});

test('20 identical posts at once are one value; other content under its id is refused', async () => {
  const { token } = await enrolledMother(service());
  const body = homeValueOf();
  const answers = await Promise.all(Array.from({ length: 20 }, () => service().call(saveHomeValue, { token, body })));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect((await bookOf(service(), token)).homeSeries[0]?.points).toHaveLength(1);
  const other = await service().call(saveHomeValue, { token, body: { ...body, values: { sbp: 140, dbp: 90 } } });
  expect(other.code).toBe('id-reused');
});

test('a correction takes the place of the value it names, once, and the first stays in the database', async () => {
  const { token } = await enrolledMother(service());
  const first = homeValueOf({ on: '2026-10-30', values: { sbp: 211, dbp: 79 } });
  await service().ok(saveHomeValue, { token, body: first });
  const corrected = homeValueOf({ on: '2026-11-01', replaces: first.id });
  await service().ok(saveHomeValue, { token, body: corrected });
  const { homeSeries } = await bookOf(service(), token);
  expect(homeSeries[0]?.points.map(({ valueId }) => valueId)).toEqual([corrected.id]);
  const again = await service().call(saveHomeValue, { token, body: homeValueOf({ replaces: first.id }) });
  expect(again.code).toBe('state-conflict');
  const rows = await service()
    .db.query.select()
    .from(homeValues)
    .where(eq(homeValues.id, first.id as never));
  expect(rows).toHaveLength(1);
});

test('many at once, out of order, over months: none lost, each once, in the order of their moments', async () => {
  const { token, handbook } = await enrolledMother(service());
  const days = Array.from(
    { length: 30 },
    (_, at) => `2026-${at % 2 === 0 ? '10' : '11'}-${String((at % 20) + 1).padStart(2, '0')}`,
  );
  const bodies = days.map((on, at) => homeValueOf({ on, clock: `0${at % 10}:0${at % 6}` }));
  const answers = await Promise.all(bodies.map((body) => service().call(saveHomeValue, { token, body })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const params = { subjectId: handbook.pregnancyId, kind: 'blood-pressure' };
  const { points } = await service().ok(listHomeValues, { token, params });
  expect(points.map(({ valueId }) => valueId).sort()).toEqual(bodies.map(({ id }) => id).sort());
  const moments = points.map(({ on, clock }) => `${on} ${clock}`);
  expect(moments).toEqual([...moments].sort());
  const { homeSeries } = await bookOf(service(), token);
  expect(homeSeries[0]).toMatchObject({ more: true });
  expect(homeSeries[0]?.points).toHaveLength(24);
});

test('the pages of the months hold what the values hold', async () => {
  const { token, handbook } = await enrolledMother(service());
  for (const on of ['2026-09-01', '2026-09-30', '2026-10-01'])
    await service().ok(saveHomeValue, { token, body: homeValueOf({ on }) });
  const pages = await service()
    .db.query.select()
    .from(homeValuePages)
    .where(eq(homeValuePages.subjectId, handbook.pregnancyId));
  const rows = await service()
    .db.query.select()
    .from(homeValues)
    .where(eq(homeValues.pregnancyId, handbook.pregnancyId));
  const onPages = pages.flatMap((page) => homePage.open(service().deps, page.id, page.pointsSealed));
  expect(pages.map(({ month }) => month).sort()).toEqual(['2026-09', '2026-10']);
  expect(onPages.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
});

test('slips of the unit are asked and taken only when meant; what cannot be is refused; each by its field', async () => {
  const { token } = await enrolledMother(service());
  const cases: [object, string[]][] = [
    [{ kind: 'weight', values: { weightKg: 130 } }, ['values.weightKg']],
    [{ kind: 'temperature', values: { tempC: 98.6 } }, ['values.tempC']],
    [{ kind: 'glucose', values: { glucoseMmolL: 126, when: 'fasting' } }, ['values.glucoseMmolL']],
    [{ kind: 'glucose', values: { glucoseMmolL: 5.1 } }, ['values.when']],
    [{ values: { sbp: 80, dbp: 120 } }, ['values.sbp']],
    [{ values: { sbp: 120 } }, ['values.dbp']],
    [{ values: { sbp: 1e300, dbp: 80 } }, ['values.sbp']],
    [{ on: '2026-11-24' }, ['on']],
    [{ on: '2020-11-24' }, ['on']],
    [{ on: '2026-02-30' }, ['on']],
    [{ clock: '24:00' }, ['clock']],
    [{ kind: 'baby-growth', values: { weightKg: 3.5 } }, ['childId']],
    [{ childId: randomUUID() }, ['childId']],
  ];
  for (const [over, fields] of cases) {
    const answer = await service().call(saveHomeValue, { token, body: homeValueOf(over as Record<string, unknown>) });
    expect([over, answer.code, answer.fields]).toEqual([over, 'invalid-input', fields]);
  }
  const meant = homeValueOf({ kind: 'weight', values: { weightKg: 130 }, meant: ['weightKg'] });
  await service().ok(saveHomeValue, { token, body: meant });
});

test('a baby’s values are its own: of a child of hers, not before its birth', async () => {
  const { token, handbook } = await enrolledMother(service());
  const childId = randomUUID();
  await born(service(), handbook.pregnancyId, {
    deliveredOn: '2026-11-10',
    children: [{ childId, sex: 'boy', alive: true }],
  });
  const growth = (over: object) =>
    homeValueOf({ kind: 'baby-growth', childId, values: { weightKg: 3.62, lengthCm: 52 }, ...over });
  await service().ok(saveHomeValue, { token, body: growth({ on: '2026-11-20' }) });
  expect((await service().call(saveHomeValue, { token, body: growth({ on: '2026-11-09' }) })).fields).toEqual(['on']);
  expect((await service().call(saveHomeValue, { token, body: growth({ values: {} }) })).fields).toEqual([
    'values.weightKg',
  ]);
  const stranger = await enrolledMother(service());
  expect((await service().call(saveHomeValue, { token: stranger.token, body: growth({}) })).fields).toEqual([
    'childId',
  ]);
  const series = (await bookOf(service(), token)).homeSeries;
  expect(series).toMatchObject([{ subjectId: childId, kind: 'baby-growth' }]);
});

test('no value stands in the database in the clear', async () => {
  const { token } = await enrolledMother(service());
  await service().ok(saveHomeValue, { token, body: homeValueOf({ values: { sbp: 137, dbp: 91 } }) });
  expect(await dumpOf(service().db)).not.toMatch(/"sbp"|"dbp"/);
});
