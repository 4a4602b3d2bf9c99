import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Queryable } from '../../../api/_server/db/client.ts';
import { listAssessments } from '../../../api/_server/risk/assessment-store.ts';
import { findSubject } from '../../../api/_server/risk/scope-store.ts';
import { listToScreen } from '../../../api/_server/risk/to-screen-store.ts';
import {
  listOpenCases,
  listOpenReferrals,
  listToAssess,
  listToReport,
} from '../../../api/_server/risk/worklist-store.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { costOf } from '../../bench/query-cost.ts';
import { enrolledMother, institutionOf } from '../../support/actors.ts';
import { fillOldPregnancies } from '../../support/old-pregnancies.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
const today = '2026-11-23' as CalendarDate;
const days = { today, from: addDays(today, -120), to: addDays(today, 280), day42: addDays(today, -42) };

/** More rows than a table may have to be read from end to end. */
const OLD = 12_000;

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: service().databaseUrl });
  await client.connect();
  await fillOldPregnancies(client, OLD);
});
afterAll(() => client.end());

describe.each(['qingquan', 'hospital', 'mch'])('with thousands of old pregnancies behind it, a list of %s', (key) => {
  const viewer = { institutionId: institutionOf(key), ...days };
  test.each<[string, (db: Queryable) => Promise<unknown>]>([
    ['待筛查', (db) => listToScreen(db, viewer)],
    ['待评估', (db) => listToAssess(db, viewer)],
    ['待上报', (db) => listToReport(db, viewer)],
    ['专案随访', (db) => listOpenCases(db, viewer)],
    ['转诊', (db) => listOpenReferrals(db, viewer)],
  ])('%s reads no growing table from end to end', async (_, run) => {
    const { bigScans, buffers } = await costOf(client, run);
    expect(bigScans).toEqual([]);
    expect(buffers).toBeLessThan(200);
  });
});

test('nor does the page of one woman', async () => {
  const { pregnancyId } = (await enrolledMother(service())).handbook;
  for (const run of [
    (db: Queryable) => findSubject(db, { pregnancyId, institutionId: institutionOf('hospital') }),
    (db: Queryable) => listAssessments(db, { pregnancyId, limit: 60 }),
  ]) {
    const { bigScans, buffers } = await costOf(client, run);
    expect([bigScans, buffers < 32]).toEqual([[], true]);
  }
});
