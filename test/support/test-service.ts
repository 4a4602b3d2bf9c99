import { afterAll, beforeAll } from 'vitest';
import { createBlindIndex } from '../../api/_server/adapters/blind-index.ts';
import { createFieldCipher } from '../../api/_server/adapters/field-cipher.ts';
import { randomIds } from '../../api/_server/adapters/ids.ts';
import type { KeyValue } from '../../api/_server/adapters/key-value.ts';
import { createInProcessKeyValue } from '../../api/_server/adapters/key-value-in-process.ts';
import { createLogger } from '../../api/_server/adapters/logger.ts';
import { createWeChat } from '../../api/_server/adapters/wechat.ts';
import { type App, createApp } from '../../api/_server/app.ts';
import { connect, type Database } from '../../api/_server/db/client.ts';
import { seedDemo } from '../../api/_server/demo/seed.ts';
import { inAppChannel } from '../../api/_server/messaging/channels/in-app.ts';
import { createWebhookChannel } from '../../api/_server/messaging/channels/webhook.ts';
import { createWeComChannel } from '../../api/_server/messaging/channels/wecom.ts';
import { createDispatcher } from '../../api/_server/messaging/dispatcher.ts';
import type { Deps, Settings } from '../../api/_server/ports.ts';
import type { Endpoint, ReplyOf } from '../../shared/contract/endpoint.ts';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../shared/time/china-time.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../simulators/webhook-receiver.ts';
import { startWeChat, type WeChatSimulator } from '../simulators/wechat.ts';
import { type ApiAnswer, checkedAnswer, pathOf } from './api-answer.ts';
import { type TestClock, testClock } from './clock.ts';
import { createTestDatabase } from './database.ts';

export const JOB_SECRET = 'job-secret-of-the-tests-0123456789';

/** What a call carries. `raw` is a body sent as it stands, `body` one that is written as JSON. */
export interface CallOptions {
  readonly token?: string | undefined;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly raw?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

export interface TestServiceOptions {
  readonly settings?: Partial<Settings>;
  readonly kv?: KeyValue;
  /** A database nobody answers at, instead of one of its own. */
  readonly databaseUrl?: string;
}

export interface TestService {
  readonly app: App;
  readonly deps: Deps;
  readonly db: Database;
  readonly databaseUrl: string;
  readonly clock: TestClock;
  /** Every line the service logged, as it left the real logger. */
  readonly logged: readonly string[];
  /** The text of every failed answer. */
  readonly refusals: readonly string[];
  readonly wechat: WeChatSimulator;
  readonly webhook: WebhookReceiver;
  /** One request. Every answer is held against the contract; an unexpected 500 throws. */
  request(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>;
  call(endpoint: Endpoint, options?: CallOptions): Promise<ApiAnswer>;
  /** Like `call`, for steps of a story that must succeed. */
  ok<E extends Endpoint>(endpoint: E, options?: CallOptions): Promise<ReplyOf<E>>;
  /** Sends what is due in the outbox until nothing is; nothing is sent before. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** What the helpers of the tests put in: names, a phone, signs. With every token issued, no log of any test may repeat it. */
const NEVER_LOGGED = ['王小麦', '赵雨', '13900002222', 'ds-', '带上手册', 'persona:', 'whsec_'] as const;

const key = (seed: number): Uint8Array => new Uint8Array(32).fill(seed);

const settingsOf = (webhook: WebhookReceiver): Settings => ({
  demo: true,
  testClock: true,
  jobSecrets: [JOB_SECRET],
  publicBaseUrl: 'https://muzi.test',
  trustProxy: false,
  // Many people share one test; the tests of the limits set it to 1.
  rateLimitFactor: 1000,
  sessionIdleMs: 72 * HOUR_MS,
  sessionMaxMs: 30 * DAY_MS,
  sweepMs: 15 * SECOND_MS,
  outboxLeaseMs: 20 * SECOND_MS,
  outboxPollMs: 5 * SECOND_MS,
  countyWebhook: { url: webhook.url, secret: webhook.secret },
});

/** The whole service on a database of its own with the demonstration’s county in it; only the network’s far ends are simulated. */
export async function startTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const clock = testClock();
  const [wechat, webhook, own] = await Promise.all([
    startWeChat(),
    startWebhookReceiver({ checkAge: false }),
    options.databaseUrl === undefined ? createTestDatabase() : null,
  ]);
  const db = own?.database ?? connect(options.databaseUrl ?? '');
  const logged: string[] = [];
  const refusals: string[] = [];
  const secrets = new Set<string>(NEVER_LOGGED);
  const log = createLogger('info', { write: (line) => logged.push(line) });
  const deps: Deps = {
    db,
    clock,
    ids: randomIds,
    cipher: createFieldCipher([{ id: 'k1', key: key(1) }]),
    blindIndex: createBlindIndex(key(2)),
    kv: options.kv ?? createInProcessKeyValue(clock),
    wechat: createWeChat({
      baseUrl: wechat.url,
      appId: wechat.appId,
      appSecret: wechat.appSecret,
      timeoutMs: 400,
      wait: () => Promise.resolve(),
      report: (code) => log.warn('wechat', { code }),
    }),
    channels: {
      'in-app': inAppChannel,
      wecom: createWeComChannel({ baseUrl: 'http://127.0.0.1:9', allowPrivate: true }),
      webhook: createWebhookChannel({ allowPrivate: true, timeoutMs: 1000 }),
    },
    log,
    settings: { ...settingsOf(webhook), ...options.settings },
    wakeDispatcher: () => undefined,
  };
  if (own !== null) await seedDemo(deps);
  const app = createApp(deps);
  const dispatcher = createDispatcher(deps);

  const request: TestService['request'] = async (method, path, call = {}) => {
    const headers = new Headers(call.headers);
    if (call.token !== undefined) headers.set('authorization', `Bearer ${call.token}`);
    const body = call.raw ?? (call.body === undefined ? null : JSON.stringify(call.body));
    if (body !== null && !headers.has('content-type')) headers.set('content-type', 'application/json');
    const url = `http://api.test${path}${call.query === undefined ? '' : `?${call.query}`}`;
    const sent = new Request(url, { method, headers, body });
    const answer = await checkedAnswer(sent, await app(sent, { remoteAddress: call.address ?? '192.0.2.1' }));
    if (answer.status >= 400) refusals.push(answer.text);
    const { token } = (answer.json ?? {}) as { token?: unknown };
    if (typeof token === 'string') secrets.add(token);
    return answer;
  };
  const call: TestService['call'] = (endpoint, given = {}) =>
    request(endpoint.method, pathOf(endpoint, given.params), given);

  return {
    app,
    deps,
    db,
    databaseUrl: own?.url ?? options.databaseUrl ?? '',
    clock,
    logged,
    refusals,
    wechat,
    webhook,
    request,
    call,
    async ok<E extends Endpoint>(endpoint: E, given?: CallOptions) {
      const answer = await call(endpoint, given);
      if (answer.status !== 200) throw new Error(`${endpoint.id} answered ${answer.status} ${answer.text}`);
      return answer.json as ReplyOf<E>;
    },
    async drain() {
      await dispatcher.drain(Number.POSITIVE_INFINITY);
    },
    async close() {
      await dispatcher.stop();
      const leaks = logged.filter((line) => [...secrets].some((secret) => line.includes(secret)));
      await Promise.all([own === null ? db.close() : own.drop(), wechat.close(), webhook.close()]);
      if (leaks.length > 0) throw new Error(`the log repeats what it must not:\n${leaks.join('\n')}`);
    },
  };
}

/** For the top of a test file: one service for all of it. Reach it as `service()`. */
export function testService(options: TestServiceOptions = {}): () => TestService {
  let current: TestService | undefined;
  beforeAll(async () => {
    current = await startTestService(options);
  });
  afterAll(() => current?.close());
  return () => {
    if (current === undefined) throw new Error('The test service exists only while the tests of this file run.');
    return current;
  };
}
