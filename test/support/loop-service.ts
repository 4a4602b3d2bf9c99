import pg from 'pg';
import { type App, createApp } from '../../api/_server/app.ts';
import { createService } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import type { Deps } from '../../api/_server/ports.ts';
import type { AlertId } from '../../shared/identity/ids.ts';
import type { WebhookReceiver } from '../simulators/webhook-receiver.ts';
import { type TestClock, testClock } from './clock.ts';
import { type ReportedUrgency, reportBody } from './loop-client.ts';
import { type EnrolledWoman, type LoopCounty, seedLoopCounty } from './loop-county.ts';
import { loopEnv, startLoopReceiver } from './loop-env.ts';

export interface LoopService {
  readonly deps: Deps;
  readonly app: App;
  readonly clock: TestClock;
  readonly county: LoopCounty;
  readonly receiver: WebhookReceiver;
  call(method: string, path: string, token: string, body?: unknown): Promise<Response>;
  /** A report of hers; the alert it made or joined. */
  report(woman: EnrolledWoman, urgency?: ReportedUrgency): Promise<AlertId>;
  rows<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

interface LoopServiceOptions {
  readonly women: number;
  readonly replace?: (deps: Deps) => Partial<Deps>;
}

/** The service in this process, on a clock that stands still, with a county in it. Nothing is sent until a test sends it. */
export async function startLoopService(
  databaseUrl: string,
  { women, replace = () => ({}) }: LoopServiceOptions,
): Promise<LoopService> {
  const receiver = await startLoopReceiver();
  const service = createService(parseEnv(loopEnv(databaseUrl, receiver)));
  const clock = testClock();
  const still: Deps = { ...service.deps, clock, wakeDispatcher: () => undefined };
  const deps: Deps = { ...still, ...replace(still) };
  const county = await seedLoopCounty(deps, { women });
  const app = createApp(deps);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });

  const call: LoopService['call'] = (method, path, token, body) =>
    app(
      new Request(`http://loop.test${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: method === 'GET' ? null : JSON.stringify(body ?? {}),
      }),
      { remoteAddress: '192.0.2.1' },
    );
  const rows: LoopService['rows'] = async <R extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ) => (await pool.query<R>(text, [...values])).rows;

  return {
    deps,
    app,
    clock,
    county,
    receiver,
    call,
    rows,
    async report(woman, urgency = 'today') {
      const body = { ...reportBody(urgency), noticedAt: new Date(clock.now()).toISOString() };
      const answer = await call('POST', '/api/danger/reports', woman.token, body);
      if (answer.status !== 200) throw new Error(`the report was answered ${answer.status} ${await answer.text()}`);
      const [row] = await rows<{ alert_id: AlertId }>('select alert_id from alert_reports where report_id = $1', [
        body.id,
      ]);
      if (row === undefined) throw new Error('the report has no alert');
      return row.alert_id;
    },
    async close() {
      await pool.end();
      await service.close();
      await receiver.close();
    },
  };
}
