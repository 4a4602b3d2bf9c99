import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { doneMarks, homePage, recordContent } from '../../../api/_server/book/sealed.ts';
import { careDone } from '../../../api/_server/care/tables.ts';
import { homeValuePages, records } from '../../../api/_server/handbook/record-tables.ts';
import { pregnancies } from '../../../api/_server/handbook/tables.ts';
import { staff } from '../../../api/_server/identity/tables.ts';
import { showBook } from '../../../shared/contract/her-book.ts';
import { HOME_FORMS, HOME_KINDS } from '../../../shared/handbook/home/kinds.ts';
import type { ClinicRecord } from '../../../shared/handbook/read-record.ts';
import type { ChildId, HomeValueId, PregnancyId, RecordId, RecordVersionId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import { born, staffBookOf, TODAY } from '../../support/book-actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

const YEARS = 5;
const MOST_BYTES = 60_000;

/** A first visit filled in to the last field, in Chinese. */
const FULL_RECORD = {
  gravidity: 3,
  vaginalBirths: 1,
  pastHistory: ['hypertension', 'anaemia'],
  heightCm: 160.5,
  weightKg: 62.5,
  sbp: 118,
  dbp: 76,
  heart: 'ok',
  lungs: 'ok',
  cervix: 'ok',
  uterus: 'ok',
  overall: 'abnormal',
  overallNote: '建议到县医院再查一次血常规和心电图，两周内带结果来',
  guidance: ['lifestyle', 'nutrition', 'screening'],
  referral: 'none',
  nextVisitOn: '2026-12-07',
};

test('a handbook with five years of data is one answer of at most 60 kB, and says that there is more', async () => {
  const { token, handbook } = await enrolledMother(service());
  const { pregnancyId } = handbook;
  const childIds = [randomUUID(), randomUUID()] as ChildId[];
  const page = await born(service(), pregnancyId, {
    deliveredOn: '2026-11-10',
    children: childIds.map((childId) => ({ childId, sex: 'girl', name: '王小麦穗', alive: true })),
  });
  const { deps, db } = service();
  const doctor = await signIn(service(), 'clinic-doctor');
  const { womanId, staffId, institutionId } = await identities(pregnancyId);

  // Five years of everything that can be measured at home, once a day.
  for (const kind of HOME_KINDS) {
    const subjects = HOME_FORMS[kind].of === 'child' ? childIds : [pregnancyId];
    for (const subjectId of subjects) {
      const pages = Array.from({ length: YEARS * 12 }, (_, month) => {
        const id = randomUUID();
        const first = addDays(TODAY as CalendarDate, -30 * (month + 1));
        const points = Array.from({ length: 30 }, (_point, day) => ({
          id: randomUUID() as HomeValueId,
          on: addDays(first, day),
          clock: '07:30',
          values: { sbp: 121, dbp: 79, pulse: 78 },
        }));
        const key = {
          id,
          womanId,
          subjectId,
          kind,
          month: `${2026 - Math.floor(month / 12)}-${String(12 - (month % 12)).padStart(2, '0')}`,
        };
        return { ...key, pointsSealed: homePage.seal(deps, id, points) };
      });
      await db.query.insert(homeValuePages).values(pages);
    }
  }
  // Sixty records of hers, forty of each child, every field filled in.
  const rows = [null, ...childIds].flatMap((childId) =>
    Array.from({ length: childId === null ? 60 : 40 }, (_, at) => {
      const id = randomUUID() as RecordId;
      return {
        id,
        womanId,
        pregnancyId,
        childId,
        kind: 'antenatal-first' as const,
        happenedOn: addDays(TODAY as CalendarDate, -at * 20),
        careRow: 'nbph-anc-1',
        version: 1,
        versionId: randomUUID() as RecordVersionId,
        compartment: false,
        staffId,
        institutionId,
        at: new Date(service().clock.now()),
        contentSealed: recordContent.seal(deps, id, {
          values: FULL_RECORD as unknown as ClinicRecord,
          references: { sbp: [90, 140], dbp: [60, 90] },
        }),
      };
    }),
  );
  await db.query.insert(records).values(rows);
  const entries = rows.map(({ id, childId, happenedOn }) => ({
    recordId: id,
    subjectId: childId ?? pregnancyId,
    row: 'vac-menac-1',
    kind: 'vaccination',
    on: happenedOn,
  }));
  await db.query
    .insert(careDone)
    .values({ womanId, doneSealed: doneMarks.seal(deps, womanId, entries) })
    .onConflictDoUpdate({ target: careDone.womanId, set: { doneSealed: doneMarks.seal(deps, womanId, entries) } });

  const answer = await service().call(showBook, { token });
  expect(answer.status).toBe(200);
  const bytes = Buffer.byteLength(answer.text);
  process.stdout.write(`the book with ${YEARS} years of data: ${(bytes / 1000).toFixed(1)} kB\n`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  const { moreRecords, homeSeries } = answer.json as { moreRecords: boolean; homeSeries: { more: boolean }[] };
  expect(moreRecords).toBe(true);
  expect(homeSeries.every(({ more }) => more)).toBe(true);
  expect(page.book.children).toHaveLength(2);
  expect((await staffBookOf(service(), doctor, pregnancyId)).book.records.length).toBeGreaterThan(20);
});

/** Her, her township’s doctor and where he works, by their ids. */
async function identities(pregnancyId: PregnancyId) {
  const [found] = await service()
    .db.query.select({ womanId: pregnancies.womanId, staffId: staff.id, institutionId: staff.institutionId })
    .from(pregnancies)
    .innerJoin(staff, eq(staff.name, '周医生'))
    .where(eq(pregnancies.id, pregnancyId));
  if (found === undefined) throw new Error('nobody is there');
  return found;
}
