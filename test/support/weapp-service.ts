import { createApp } from '../../api/_server/app.ts';
import { seedDemo } from '../../api/_server/demo/seed.ts';
import { createService, type Service } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import { startBackground } from '../../api/_server/hosting/background.ts';
import { serve } from '../../api/_server/hosting/node-server.ts';
import { signInAsPersona } from '../../shared/contract/demo.ts';
import type { Endpoint, ReplyOf } from '../../shared/contract/endpoint.ts';
import { startWeChat, type WeChatSimulator } from '../simulators/wechat.ts';
import { pathOf } from './api-answer.ts';
import { createTestDatabase } from './database.ts';

interface LiveCall {
  readonly token?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The server as it runs in production, with the demonstration's county, on a database of its own. */
export interface LiveService {
  readonly url: string;
  readonly service: Service;
  readonly wechat: WeChatSimulator;
  /** A call over the wire that must succeed. */
  ok<E extends Endpoint>(endpoint: E, call?: LiveCall): Promise<ReplyOf<E>>;
  /** Somebody of the demonstration; answers the token. */
  signIn(persona: string): Promise<string>;
  close(): Promise<void>;
}

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

export async function startLiveService(): Promise<LiveService> {
  const [database, wechat] = await Promise.all([createTestDatabase(), startWeChat()]);
  const service = createService(
    parseEnv({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      PUBLIC_BASE_URL: 'http://127.0.0.1:3000',
      LOG_LEVEL: 'silent',
      DEMO: '1',
      DATA_KEYS: `k1:${key('d')}`,
      INDEX_KEY: key('i'),
      JOB_SECRET: 'job-secret-of-the-phone-tests',
      WECHAT_APP_ID: wechat.appId,
      WECHAT_APP_SECRET: wechat.appSecret,
      WECHAT_BASE_URL: wechat.url,
      WECOM_BASE_URL: 'http://127.0.0.1:9',
      WEBHOOK_ALLOW_PRIVATE: '1',
      RATE_LIMIT_FACTOR: '1000',
    }),
  );
  await seedDemo(service.deps);
  const server = await serve({ app: createApp(service.deps), host: '127.0.0.1', port: 0 });
  const background = startBackground(service);

  async function ok<E extends Endpoint>(endpoint: E, { token, params, body }: LiveCall = {}): Promise<ReplyOf<E>> {
    const response = await fetch(`${server.url}${pathOf(endpoint, params)}`, {
      method: endpoint.method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${endpoint.id} answered ${response.status} ${text}`);
    return JSON.parse(text) as ReplyOf<E>;
  }

  return {
    url: server.url,
    service,
    wechat,
    ok,
    signIn: async (persona) => (await ok(signInAsPersona, { body: { persona } })).token,
    async close() {
      await server.close();
      await background.stop();
      await service.close();
      await wechat.close();
      await database.drop();
    },
  };
}
