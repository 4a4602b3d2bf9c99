import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../../api/_server/db/embedded.ts';
import { migrate } from '../../api/_server/db/migrate.ts';
import { createService } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import { type FaultPlan, seededRandom } from '../simulators/faults.ts';
import { checkLoop, isSound, type LoopVerdict } from './loop-check.ts';
import { inParallel, nowMs, type Receipt, reportBody, sendUntilReceipt } from './loop-client.ts';
import { seedLoopCounty } from './loop-county.ts';
import { loopEnv, NINE_PERCENT, startLoopReceiver } from './loop-env.ts';
import { type LoopServer, REAL_SERVER, startLoopServer } from './loop-server.ts';

export interface KillRun {
  readonly seed: number;
  readonly reports: number;
  readonly serverKills: number;
  readonly databaseKills: number;
  /** What runs as the server; the real one unless told otherwise. */
  readonly entry?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How the receiver fails; nine times in a hundred unless told otherwise. */
  readonly receiver?: FaultPlan;
  /** How long after the last receipt everything must have been delivered. */
  readonly deliveredWithinMs: number;
}

export interface KillRunResult {
  readonly verdict: LoopVerdict;
  readonly serverKills: number;
  readonly databaseKills: number;
  /** From each kill of the database to the first receipt of a report sent after it. */
  readonly backAfterMs: readonly number[];
  readonly retried: number;
  /** Answers of 500, where a server without its database should say 503. */
  readonly faults: number;
  readonly attemptsAtReceiver: number;
  readonly tookMs: number;
}

/** Hands that report at once; enough that a kill always meets several reports under way. */
const HANDS = 8;
/** One woman in this many reports twice, the second time something graver. */
const TWICE_EVERY = 5;

/**
 * Reports through a real server and a real database while both are killed at random moments and the receiver fails nine
 * times in a hundred, then holds receipts, rows and deliveries against each other.
 */
export async function runKills(run: KillRun): Promise<KillRunResult> {
  const began = nowMs();
  const directory = mkdtempSync(join(tmpdir(), 'muzi-loop-'));
  const database = await startEmbedded({ directory });
  const receiver = await startLoopReceiver(run.receiver ?? NINE_PERCENT, run.seed);
  const env = { ...loopEnv(database.url, receiver), ...run.env };
  let server: LoopServer | undefined;
  try {
    await migrate(database.url);
    const service = createService(parseEnv(env));
    const womenCount = Math.ceil((run.reports * TWICE_EVERY) / (TWICE_EVERY + 1));
    const { women } = await seedLoopCounty(service.deps, { women: womenCount });
    await service.close();
    server = await startLoopServer({ env, entry: run.entry ?? REAL_SERVER });
    await server.ready();

    const killer = createKiller(run, server, database);
    const twice = run.reports - womenCount;
    const { url } = server;
    const receipts = await inParallel(
      women.map(({ token }, index) => async () => {
        const mine: Receipt[] = [];
        const urgencies = index < twice ? (['today', 'emergency'] as const) : (['today'] as const);
        for (const urgency of urgencies) {
          const receipt = await sendUntilReceipt(url, token, reportBody(urgency));
          mine.push(receipt);
          killer.receipted(receipt);
        }
        return mine;
      }),
      HANDS,
    );
    const all = receipts.flat();
    await killer.finished();
    const accepted = all.map(({ status }) => status.reportId);
    const verdict = await withClient(database.url, (client) =>
      judged(() => checkLoop(client, accepted, receiver), run.deliveredWithinMs),
    );
    return {
      verdict,
      serverKills: server.kills(),
      databaseKills: killer.databaseKills(),
      backAfterMs: killer.backAfterMs(),
      retried: all.filter(({ tries }) => tries > 1).length,
      faults: all.reduce((sum, { faults }) => sum + faults, 0),
      attemptsAtReceiver: receiver.hits(),
      tookMs: nowMs() - began,
    };
  } finally {
    await server?.stop();
    await receiver.close();
    await database.stop();
    for (const folder of [database.home, directory]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Kills at random receipts, a few random milliseconds later, so that it meets every moment of a report's way. */
function createKiller(run: KillRun, server: LoopServer, database: EmbeddedDatabase) {
  const random = seededRandom(run.seed);
  const moments = (count: number): number[] =>
    Array.from({ length: count }, () => Math.floor(random() * run.reports * 0.95)).sort((a, b) => a - b);
  const serverAt = moments(run.serverKills);
  const databaseAt = moments(run.databaseKills);
  const back: number[] = [];
  const kills: Promise<void>[] = [];
  let seen = 0;
  let databaseKills = 0;
  let awayBecauseOfDatabase: number[] = [];

  /** One that is still down from the last kill is killed as soon as it is up again. */
  async function killDatabase(): Promise<void> {
    for (;;) {
      const pid = database.pid();
      if (pid !== undefined && isAlive(pid)) {
        awayBecauseOfDatabase.push(nowMs());
        process.kill(pid, 'SIGKILL');
        databaseKills += 1;
        return;
      }
      await pause(50);
    }
  }

  return {
    receipted({ sentAt, receivedAt }: Receipt) {
      seen += 1;
      // One that was under way when the database fell says nothing about its coming back.
      back.push(...awayBecauseOfDatabase.filter((since) => sentAt > since).map((since) => receivedAt - since));
      awayBecauseOfDatabase = awayBecauseOfDatabase.filter((since) => sentAt <= since);
      while (serverAt[0] !== undefined && serverAt[0] < seen) {
        serverAt.shift();
        kills.push(pause(random() * 60).then(() => server.kill()));
      }
      while (databaseAt[0] !== undefined && databaseAt[0] < seen) {
        databaseAt.shift();
        kills.push(pause(random() * 60).then(killDatabase));
      }
    },
    finished: async () => {
      await Promise.all(kills);
      await server.ready();
    },
    backAfterMs: () => back,
    databaseKills: () => databaseKills,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Judges when everything has come, or when the patience ends: messages under way are neither lost nor delivered yet,
 * whether a database knows of them or only the memory of a broken sender.
 */
async function judged(judge: () => Promise<LoopVerdict>, withinMs: number): Promise<LoopVerdict> {
  const until = nowMs() + withinMs;
  for (;;) {
    const verdict = await judge();
    if (isSound(verdict) || nowMs() > until) return verdict;
    await pause(250);
  }
}
