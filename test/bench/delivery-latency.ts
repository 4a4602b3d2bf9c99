import { createService } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import type { FaultPlan } from '../simulators/faults.ts';
import { asAdministrator } from '../support/database-server.ts';
import { checkLoop, isSound } from '../support/loop-check.ts';
import { inParallel, nowMs, type Receipt, reportBody, sendUntilReceipt } from '../support/loop-client.ts';
import { seedLoopCounty } from '../support/loop-county.ts';
import { loopEnv, NINE_PERCENT, startLoopReceiver } from '../support/loop-env.ts';
import { startLoopServer } from '../support/loop-server.ts';
import { keepCommitTimes, onFreshDatabase } from './bench-database.ts';
import { atMost, exactly, type Figure, percentile, rounded, toldOnly } from './figures.ts';

const REPORTS = 200;
/** Sent first and not counted: a server that has just started is not the one promised. */
const WARM_UP = 40;
const HANDS = 2;
const DELIVERED_WITHIN_MS = 60_000;

interface Delivered {
  readonly receipt: Receipt;
  readonly arrivedAt: number;
  readonly committedAt: number;
}

interface Round {
  readonly delivered: readonly Delivered[];
  readonly sound: boolean;
  readonly arrived: number;
  readonly tookMs: number;
}

/** R2: how long from the commit of a report, and from its receipt, to the webhook at the hospital’s own system. */
export async function measureDelivery(): Promise<Figure[]> {
  const well = await runRound({});
  const ill = await runRound(NINE_PERCENT);
  const fromCommit = well.delivered.map(({ arrivedAt, committedAt }) => arrivedAt - committedAt);
  const fromReceipt = well.delivered.map(({ arrivedAt, receipt }) => arrivedAt - receipt.receivedAt);
  const fromSending = well.delivered.map(({ arrivedAt, receipt }) => arrivedAt - receipt.sentAt);
  const late = ill.delivered.map(({ arrivedAt, committedAt }) => arrivedAt - committedAt);
  const spread = (values: readonly number[]): string =>
    [0.5, 0.9, 0.99, 1].map((share) => rounded(percentile(values, share))).join(' / ');
  return [
    atMost('R2', 'commit -> webhook received, p50 of 200', percentile(fromCommit, 0.5), 50, 'ms'),
    atMost('R2', 'commit -> webhook received, p99 of 200', percentile(fromCommit, 0.99), 500, 'ms'),
    atMost('R2', 'receipt at the client -> webhook received, p50', percentile(fromReceipt, 0.5), 50, 'ms'),
    atMost('R2', 'receipt at the client -> webhook received, p99', percentile(fromReceipt, 0.99), 500, 'ms'),
    toldOnly('R2', 'request sent -> webhook received, p50/p90/p99/max', `${spread(fromSending)} ms`),
    exactly('R2', 'webhooks that arrived, sound receiver', well.arrived, REPORTS),
    exactly('R2', 'webhooks that arrived, 5 % errors, 2 % hangs, 2 % cut', ill.arrived, REPORTS),
    exactly(
      'R2',
      'rounds with something lost or doubled after deduplication',
      [well, ill].filter((r) => !r.sound).length,
      0,
    ),
    toldOnly('R2', 'commit -> received with the failing receiver, p50/p90/p99/max', `${spread(late)} ms`),
  ];
}

const runRound = (plan: FaultPlan): Promise<Round> =>
  onFreshDatabase({}, async (database) => {
    await keepCommitTimes(database);
    const receiver = await startLoopReceiver();
    const env = loopEnv(database.url, receiver);
    const service = createService(parseEnv(env));
    const { women } = await seedLoopCounty(service.deps, { women: WARM_UP + REPORTS });
    await service.close();
    const server = await startLoopServer({ env });
    try {
      await server.ready();
      const report = (token: string) => sendUntilReceipt(server.url, token, reportBody('emergency'));
      await inParallel(
        women.slice(0, WARM_UP).map(
          ({ token }) =>
            () =>
              report(token),
        ),
        HANDS,
      );
      await receiver.whenAccepted(WARM_UP);
      receiver.faults.plan(plan);
      const began = nowMs();
      const receipts = await inParallel(
        women.slice(WARM_UP).map(
          ({ token }) =>
            () =>
              report(token),
        ),
        HANDS,
      );
      await Promise.race([
        receiver.whenAccepted(WARM_UP + REPORTS),
        new Promise((giveUp) => setTimeout(giveUp, DELIVERED_WITHIN_MS).unref()),
      ]);
      const tookMs = nowMs() - began;
      return await asAdministrator(database.url, async (client) => {
        const verdict = await checkLoop(
          client,
          receipts.map(({ status }) => status.reportId),
          receiver,
        );
        const { rows } = await client.query<{ report_id: string; alert_id: string; committed: number }>(
          `select ar.report_id, ar.alert_id, extract(epoch from pg_xact_commit_timestamp(ar.xmin))::float8 * 1000 as committed
           from alert_reports ar`,
        );
        const delivered = receipts.flatMap((receipt): Delivered[] => {
          const row = rows.find(({ report_id }) => report_id === receipt.status.reportId);
          const arrived = receiver.all.find(({ id }) => row !== undefined && id.startsWith(`${row.alert_id}:opened:`));
          return row === undefined || arrived === undefined
            ? []
            : [{ receipt, arrivedAt: arrived.at, committedAt: row.committed }];
        });
        return { delivered, sound: isSound(verdict), arrived: receiver.accepted.size - WARM_UP, tookMs };
      });
    } finally {
      await server.stop();
      await receiver.close();
    }
  });
