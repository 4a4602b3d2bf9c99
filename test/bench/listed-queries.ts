import pg from 'pg';
import { claimDueAlerts, lockOpenAlert } from '../../api/_server/danger/alert-store.ts';
import { listReports } from '../../api/_server/danger/report-store.ts';
import { listOpenAlerts } from '../../api/_server/danger/worklist-store.ts';
import type { Queryable } from '../../api/_server/db/client.ts';
import { createService } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import { claimMessages, oldestOverdueMs } from '../../api/_server/messaging/outbox-store.ts';
import type { InstitutionId, WomanId } from '../../shared/identity/ids.ts';
import { seedLoopCounty } from '../support/loop-county.ts';
import { loopEnv } from '../support/loop-env.ts';
import { onFreshDatabase } from './bench-database.ts';
import { enrolmentQueries, fillEnrolments } from './enrolment-queries.ts';
import { exactly, type Figure, rounded } from './figures.ts';
import { fillCity, fillGrading } from './fill-grading.ts';
import { closeElsewhere, type FilledCounty, fillHistory } from './fill-history.ts';
import { gradingQueries } from './grading-queries.ts';
import { costOf, type QueryCost } from './query-cost.ts';

const SIZES = [1000, 1_000_000] as const;
const MOST_BUFFERS = 32;
const MOST_GROWTH = 2;

export interface Listed {
  readonly name: string;
  readonly run: (db: Queryable) => Promise<unknown>;
  /** Shows as many people as wait: its pages grow with them, so only its independence of history is held to a bar. */
  readonly growsWithPeople?: true;
  /** Looks up so many people that the depth of an index shows in its time: told, and held to reading no table. */
  readonly timeTold?: true;
}

function listed({ clinics, womanWithTwo, womanWithMany }: FilledCounty, mch: InstitutionId): Listed[] {
  const at = new Date();
  const clinic = (clinics[0] ?? '') as InstitutionId;
  const worklistOf = (institutionId: InstitutionId) => (db: Queryable) => listOpenAlerts(db, { institutionId });
  const reportsOf = (womanId: string) => (db: Queryable) => listReports(db, { womanId: womanId as WomanId, limit: 10 });
  return [
    {
      name: 'outbox claim (4 of 36 waiting)',
      run: (db) => claimMessages(db, { at, leaseMs: 10_000, limit: 4, except: [] }),
    },
    { name: 'oldest overdue message', run: (db) => oldestOverdueMs(db, { at }) },
    { name: 'due alerts (9 due)', run: (db) => claimDueAlerts(db, { at, limit: 50 }) },
    { name: 'her open alert', run: (db) => lockOpenAlert(db, { womanId: womanWithTwo as WomanId }) },
    { name: 'her reports (2)', run: reportsOf(womanWithTwo) },
    { name: 'her reports (10 of 12)', run: reportsOf(womanWithMany), growsWithPeople: true },
    { name: 'worklist of a clinic (2 of 36 open)', run: worklistOf(clinic), growsWithPeople: true },
    { name: 'worklist of the county (36 open)', run: worklistOf(mch), growsWithPeople: true },
  ];
}

const graded = ({ clinics }: FilledCounty, mch: InstitutionId): Listed[] => [
  ...gradingQueries('clinic (2 of 36)', (clinics[0] ?? '') as InstitutionId),
  ...gradingQueries('county (36)', mch).map((one) => ({ ...one, timeTold: true as const })),
];

/** As many as are pregnant in a city of several millions, where so many women there are. */
const CITY = 100_000;

const inCity = ({ clinics }: FilledCounty): Listed => ({
  name: 'grading, to screen, clinic (2), 10^5 pregnant elsewhere',
  run: gradingQueries('', (clinics[0] ?? '') as InstitutionId)[0]?.run ?? (() => Promise.reject(new Error('no tab'))),
  growsWithPeople: true,
});

const quiet = ({ clinics }: FilledCounty): Listed => ({
  name: 'worklist of a clinic (2 open in the county)',
  run: (db) => listOpenAlerts(db, { institutionId: (clinics[0] ?? '') as InstitutionId }),
});

/** P9: what the listed queries touch with a thousand and with a million alerts, reports and messages behind them. */
export async function measureQueries(showPlans: boolean): Promise<Figure[]> {
  const bySize = [];
  for (const rows of SIZES) bySize.push(await costsAt(rows));
  const [small, large] = bySize;
  if (small === undefined || large === undefined) throw new Error('nothing was measured');
  return large.flatMap(({ name, growsWithPeople, timeTold, cost }, index): Figure[] => {
    const before = small[index]?.cost;
    if (before === undefined) return [];
    if (showPlans) process.stdout.write(`\n${name}\n${cost.plan}\n`);
    const growth = cost.medianMs / before.medianMs;
    return [
      {
        id: 'P9',
        what: `${name}: buffers at 10^3 -> 10^6`,
        measured: `${before.buffers} -> ${cost.buffers}`,
        bar: growsWithPeople ? '' : `<= ${MOST_BUFFERS}`,
        met: growsWithPeople ? null : cost.buffers <= MOST_BUFFERS,
      },
      {
        id: 'P9',
        what: `${name}: median ms at 10^3 -> 10^6`,
        measured: `${before.medianMs.toFixed(3)} -> ${cost.medianMs.toFixed(3)} (${rounded(growth)}x)`,
        bar: timeTold ? '' : `<= ${MOST_GROWTH}x`,
        met: timeTold ? null : growth <= MOST_GROWTH,
      },
      exactly('P9', `${name}: tables over 10,000 rows read end to end`, cost.bigScans.length, 0),
    ];
  });
}

const costsAt = (rows: number): Promise<(Listed & { cost: QueryCost })[]> =>
  onFreshDatabase({ durable: false }, async (database) => {
    const service = createService(parseEnv(loopEnv(database.url, { url: 'http://127.0.0.1:9', secret: SECRET })));
    const county = await seedLoopCounty(service.deps, { women: 0 });
    await service.close();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      const filled = await fillHistory(client, county, rows);
      const costs = [];
      for (const one of listed(filled, county.mch)) costs.push({ ...one, cost: await costOf(client, one.run) });
      await closeElsewhere(client, county, filled);
      costs.push({ ...quiet(filled), cost: await costOf(client, quiet(filled).run) });
      await fillGrading(client, county, rows);
      for (const one of graded(filled, county.mch)) costs.push({ ...one, cost: await costOf(client, one.run) });
      await fillEnrolments(client);
      for (const one of enrolmentQueries(filled, county.mch))
        costs.push({ ...one, cost: await costOf(client, one.run) });
      await fillCity(client, { clinic: filled.clinics[0] ?? '', pregnant: CITY });
      costs.push({ ...inCity(filled), cost: await costOf(client, inCity(filled).run) });
      return costs;
    } finally {
      await client.end();
    }
  });

const SECRET = `whsec_${Buffer.alloc(32, 'b').toString('base64')}`;
