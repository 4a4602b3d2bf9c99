import type { FaultPlan } from '../simulators/faults.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../simulators/webhook-receiver.ts';

/** The fault plan the promises speak of: 9 of 100 deliveries go wrong. */
export const NINE_PERCENT: FaultPlan = { errorRate: 0.05, hangRate: 0.02, cutRate: 0.02 };

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

export const LOOP_JOB_SECRET = 'loop-job-secret';

/** What a server of the loop needs in its environment, with nobody but the county's webhook at the other end. */
export const loopEnv = (databaseUrl: string, webhook: Pick<WebhookReceiver, 'url' | 'secret'>) => ({
  NODE_ENV: 'test',
  DATABASE_URL: databaseUrl,
  PUBLIC_BASE_URL: 'http://127.0.0.1:3000',
  LOG_LEVEL: 'silent',
  DATA_KEYS: `k1:${key('d')}`,
  INDEX_KEY: key('i'),
  JOB_SECRET: LOOP_JOB_SECRET,
  WECHAT_APP_ID: 'wx0000000000000000',
  WECHAT_APP_SECRET: 'nobody-signs-in-here',
  WECHAT_BASE_URL: 'http://127.0.0.1:9',
  WECOM_BASE_URL: 'http://127.0.0.1:9',
  ALERT_WEBHOOK_URL: webhook.url,
  ALERT_WEBHOOK_SECRET: webhook.secret,
  WEBHOOK_ALLOW_PRIVATE: '1',
  RATE_LIMIT_FACTOR: '1000000',
});

/** A receiver that tells time finely enough to measure with. */
export const startLoopReceiver = (plan: FaultPlan = {}, seed = 1): Promise<WebhookReceiver> =>
  startWebhookReceiver({ plan, seed, checkAge: false, now: () => performance.timeOrigin + performance.now() });
