import pg from 'pg';
import { listChildren } from '../../api/_server/book/child-store.ts';
import { findDoneRow } from '../../api/_server/book/done-store.ts';
import { listHomePages, saveHomeValueRow } from '../../api/_server/book/home-value-store.ts';
import { listPregnancies, listPregnancyEvents } from '../../api/_server/book/pregnancy-store.ts';
import {
  findRecord,
  listChildRecords,
  listPregnancyRecords,
  listVersions,
} from '../../api/_server/book/record-store.ts';
import { listCareTasks, listUnowned } from '../../api/_server/care/care-task-store.ts';
import { findFollowUp, listFollowUpEvents, listOpenFollowUps } from '../../api/_server/care/follow-up-store.ts';
import type { Queryable } from '../../api/_server/db/client.ts';
import { createService } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import type {
  ChildId,
  FollowUpId,
  HomeValueId,
  InstitutionId,
  PregnancyId,
  RecordId,
  WomanId,
} from '../../shared/identity/ids.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { chinaDate } from '../../shared/time/china-time.ts';
import { seedLoopCounty } from '../support/loop-county.ts';
import { loopEnv } from '../support/loop-env.ts';
import { onFreshDatabase } from './bench-database.ts';
import { exactly, type Figure, rounded, tableOf } from './figures.ts';
import { type FilledBooks, fillBooks } from './fill-books.ts';
import { fillHistory } from './fill-history.ts';
import { costOf, type QueryCost } from './query-cost.ts';

// `npm run bench:book`: P9 for the handbook and the care calendar, with a thousand and with a million home values behind them.
const SIZES = [1000, 1_000_000] as const;
const MOST_BUFFERS = 32;
const MOST_GROWTH = 2;
const SECRET = `whsec_${Buffer.alloc(32, 'b').toString('base64')}`;

interface Asked {
  readonly name: string;
  readonly run: (db: Queryable) => Promise<unknown>;
  /** Shows as many people as there are: its pages grow with them, so only what it reads end to end is held to a bar. */
  readonly growsWithPeople?: true;
}

function asked(books: FilledBooks, mch: InstitutionId): readonly Asked[] {
  const womanId = books.womanId as WomanId;
  const pregnancyId = books.pregnancyId as PregnancyId;
  const childId = books.childId as ChildId;
  const recordId = books.recordId as RecordId;
  const followUpId = books.followUpId as FollowUpId;
  const today = chinaDate(Date.now());
  const span = { today, lostBefore: addDays(today, -28) };
  const clinic = { ...span, institutionId: books.clinicId as InstitutionId };
  const county = { ...span, institutionId: mch };
  return [
    { name: 'her pregnancies', run: (db) => listPregnancies(db, { womanId }) },
    { name: 'her children', run: (db) => listChildren(db, { womanId }) },
    {
      name: 'how a due date came to be',
      run: (db) => listPregnancyEvents(db, { womanId, pregnancyId, kinds: ['opened', 'dated'] }),
    },
    { name: 'what has been done', run: (db) => findDoneRow(db, { womanId }) },
    {
      name: 'records on the book (17 of 20)',
      run: (db) => listPregnancyRecords(db, { womanId, pregnancyId, limit: 17 }),
    },
    { name: 'records of a child', run: (db) => listChildRecords(db, { womanId, childId, limit: 9 }) },
    {
      name: 'home values on the book (2 months)',
      run: (db) => listHomePages(db, { womanId, subjectId: pregnancyId, kinds: ['blood-pressure'], perKind: 2 }),
    },
    {
      name: 'home values of a curve (24 months)',
      run: (db) => listHomePages(db, { womanId, subjectId: pregnancyId, kinds: ['blood-pressure'], perKind: 24 }),
    },
    { name: 'one record', run: (db) => findRecord(db, { womanId, recordId }) },
    { name: 'its versions', run: (db) => listVersions(db, { womanId, recordId, limit: 100 }) },
    {
      name: 'a home value written',
      run: (db) =>
        saveHomeValueRow(db, {
          id: '11111111-1111-4111-8111-111111111111' as HomeValueId,
          womanId,
          pregnancyId,
          kind: 'weight',
          measuredOn: today,
          at: new Date(),
          contentSealed: 'v'.repeat(160),
          contentHash: 'h',
        }),
    },
    { name: 'her open follow-ups', run: (db) => listOpenFollowUps(db, { womanId }) },
    { name: 'one follow-up', run: (db) => findFollowUp(db, { followUpId }) },
    { name: 'what was tried', run: (db) => listFollowUpEvents(db, { followUpId }) },
    { name: 'missed visits of nobody', run: (db) => listUnowned(db, { today, limit: 50 }), growsWithPeople: true },
    ...(['due', 'overdue', 'lost'] as const).flatMap((list): Asked[] => [
      { name: `${list}, a clinic`, run: (db) => listCareTasks(db, { ...clinic, list }), growsWithPeople: true },
      { name: `${list}, the county`, run: (db) => listCareTasks(db, { ...county, list }), growsWithPeople: true },
    ]),
  ];
}

const costsAt = (rows: number): Promise<readonly (Asked & { readonly cost: QueryCost })[]> =>
  onFreshDatabase({ durable: false }, async (database) => {
    const service = createService(parseEnv(loopEnv(database.url, { url: 'http://127.0.0.1:9', secret: SECRET })));
    const county = await seedLoopCounty(service.deps, { women: 0 });
    await service.close();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await fillHistory(client, county, Math.max(400, rows / 50));
      const books = await fillBooks(client, county, rows);
      const costs = [];
      for (const one of asked(books, county.mch)) costs.push({ ...one, cost: await costOf(client, one.run) });
      return costs;
    } finally {
      await client.end();
    }
  });

const [small, large] = [await costsAt(SIZES[0]), await costsAt(SIZES[1])];
const figures = large.flatMap(({ name, growsWithPeople, cost }, at): Figure[] => {
  const before = small[at]?.cost;
  if (before === undefined) return [];
  if (process.argv.includes('--plans')) process.stdout.write(`\n${name}\n${cost.plan}\n`);
  const growth = cost.medianMs / before.medianMs;
  const held = growsWithPeople === undefined;
  return [
    {
      id: 'P9',
      what: `${name}: buffers at 10^3 -> 10^6`,
      measured: `${before.buffers} -> ${cost.buffers}`,
      bar: held ? `<= ${MOST_BUFFERS}` : '',
      met: held ? cost.buffers <= MOST_BUFFERS : null,
    },
    {
      id: 'P9',
      what: `${name}: median ms at 10^3 -> 10^6`,
      measured: `${before.medianMs.toFixed(3)} -> ${cost.medianMs.toFixed(3)} (${rounded(growth)}x)`,
      bar: held ? `<= ${MOST_GROWTH}x` : '',
      met: held ? growth <= MOST_GROWTH : null,
    },
    exactly('P9', `${name}: tables over 10,000 rows read end to end`, cost.bigScans.length, 0),
  ];
});
process.stdout.write(`${tableOf(figures)}\n`);
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
