import { DAY_MS, HOUR_MS, SECOND_MS } from '../../shared/time/china-time.ts';
import { createBlindIndex } from './adapters/blind-index.ts';
import { createSettableClock, systemClock } from './adapters/clock.ts';
import { createFieldCipher } from './adapters/field-cipher.ts';
import { randomIds } from './adapters/ids.ts';
import type { KeyValue } from './adapters/key-value.ts';
import { createInProcessKeyValue } from './adapters/key-value-in-process.ts';
import { createRedisKeyValue } from './adapters/key-value-redis.ts';
import { createUpstashKeyValue } from './adapters/key-value-upstash.ts';
import { createLogger } from './adapters/logger.ts';
import { createWeChat } from './adapters/wechat.ts';
import { connect } from './db/client.ts';
import type { Env } from './env.ts';
import { inAppChannel } from './messaging/channels/in-app.ts';
import { createWebhookChannel } from './messaging/channels/webhook.ts';
import { createWeComChannel } from './messaging/channels/wecom.ts';
import { createDispatcher, type Dispatcher } from './messaging/dispatcher.ts';
import type { Deps, Settings } from './ports.ts';

export interface Service {
  readonly deps: Deps;
  readonly dispatcher: Dispatcher;
  close(): Promise<void>;
}

/** The one place that builds adapters from the environment. */
export function createService(env: Env): Service {
  const clock = env.TEST_CLOCK ? createSettableClock() : systemClock;
  const db = connect(env.DATABASE_URL, env.NEON ? { neon: true } : {});
  const log = createLogger(env.LOG_LEVEL);
  const kv = keyValueOf(env);
  const allowPrivate = env.WEBHOOK_ALLOW_PRIVATE;
  const deps: Deps = {
    db,
    clock,
    ids: randomIds,
    cipher: createFieldCipher(env.DATA_KEYS),
    blindIndex: createBlindIndex(env.INDEX_KEY),
    kv,
    wechat: createWeChat({
      baseUrl: env.WECHAT_BASE_URL,
      appId: env.WECHAT_APP_ID,
      appSecret: env.WECHAT_APP_SECRET,
      // Within the three seconds in which sign-in must answer, with time left for the database.
      timeoutMs: 2000,
      report: (code) => log.warn('wechat', { code }),
    }),
    channels: {
      'in-app': inAppChannel,
      wecom: createWeComChannel({ baseUrl: env.WECOM_BASE_URL, allowPrivate }),
      webhook: createWebhookChannel({ allowPrivate }),
    },
    log,
    settings: settingsOf(env),
    wakeDispatcher: () => dispatcher.poke(),
  };
  const dispatcher = createDispatcher(deps);
  return {
    deps,
    dispatcher,
    close: async () => {
      await dispatcher.stop();
      await Promise.allSettled([kv.close(), db.close()]);
    },
  };
}

function keyValueOf(env: Env): KeyValue {
  if (env.UPSTASH_REDIS_REST_URL !== undefined && env.UPSTASH_REDIS_REST_TOKEN !== undefined) {
    return createUpstashKeyValue(env.UPSTASH_REDIS_REST_URL, env.UPSTASH_REDIS_REST_TOKEN);
  }
  return env.REDIS_URL === undefined ? createInProcessKeyValue(systemClock) : createRedisKeyValue(env.REDIS_URL);
}

function settingsOf(env: Env): Settings {
  const { ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: secret } = env;
  return {
    demo: env.DEMO,
    testClock: env.TEST_CLOCK,
    jobSecrets: [env.JOB_SECRET, ...(env.CRON_SECRET === undefined ? [] : [env.CRON_SECRET])],
    publicBaseUrl: env.PUBLIC_BASE_URL,
    trustProxy: env.TRUST_PROXY,
    rateLimitFactor: env.RATE_LIMIT_FACTOR,
    sessionIdleMs: env.SESSION_IDLE_HOURS * HOUR_MS,
    sessionMaxMs: env.SESSION_MAX_DAYS * DAY_MS,
    sweepMs: env.SWEEP_SECONDS * SECOND_MS,
    outboxLeaseMs: env.OUTBOX_LEASE_SECONDS * SECOND_MS,
    outboxPollMs: env.OUTBOX_POLL_SECONDS * SECOND_MS,
    countyWebhook: url === undefined || secret === undefined ? null : { url, secret },
  };
}
