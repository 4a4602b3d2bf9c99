import * as v from 'valibot';
import { LOG_LEVELS } from './adapters/logger.ts';
import { productionRefusals } from './env-production.ts';
import { url, web, webhookSecret } from './webhook-fields.ts';

/** Everything that is missing or wrong in one message, without repeating any value. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const BASE64_32_BYTES = /^[A-Za-z0-9+/]{43}=$/;

const withoutSlash = v.transform((text: string) => text.replace(/\/+$/, ''));
const flag = v.pipe(
  v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), '0'),
  v.transform((text) => text === '1'),
);
const number = (fallback: string, least: number, most: number) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.check((text) => /^\d+(\.\d+)?$/.test(text), 'must be a number'),
    v.transform(Number),
    v.check((value) => value >= least && value <= most, `must be from ${least} to ${most}`),
  );
const secret = v.pipe(v.string('is missing'), v.minLength(8, 'is too short'));
const text = v.pipe(v.string('is missing'), v.minLength(1, 'is missing'));

const key = v.pipe(
  v.string('is missing'),
  v.regex(BASE64_32_BYTES, 'must be 32 bytes in base64 (openssl rand -base64 32)'),
  v.transform((encoded): Uint8Array => new Uint8Array(Buffer.from(encoded, 'base64'))),
);

const dataKeys = v.pipe(
  v.string('is missing'),
  v.check(
    (list) => list.split(',').every((entry) => /^[A-Za-z0-9_-]{1,16}:[A-Za-z0-9+/]{43}=$/.test(entry.trim())),
    'must be a comma list of id:key, each key 32 bytes in base64',
  ),
  v.transform((list) =>
    list.split(',').map((entry) => {
      const [id = '', encoded = ''] = entry.trim().split(':');
      return { id, key: new Uint8Array(Buffer.from(encoded, 'base64')) };
    }),
  ),
  v.check((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'names one key id twice'),
);

/** Each variable once. `.env.example` says the same with a comment each; a test keeps the two equal. */
export const ENV_ENTRIES = {
  NODE_ENV: v.optional(
    v.picklist(['development', 'test', 'production'], 'must be development, test or production'),
    // Whoever forgets it must not run with the tests’ switches and placeholder secrets.
    'production',
  ),
  HOST: v.optional(text, '127.0.0.1'),
  PORT: number('3000', 0, 65_535),
  PUBLIC_BASE_URL: v.pipe(web, withoutSlash),
  TRUST_PROXY: flag,
  STATIC_DIR: v.optional(text),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),

  DATABASE_URL: url('postgres:', 'postgresql:'),
  NEON: flag,
  REDIS_URL: v.optional(url('redis:', 'rediss:')),
  UPSTASH_REDIS_REST_URL: v.optional(v.pipe(web, withoutSlash)),
  UPSTASH_REDIS_REST_TOKEN: v.optional(secret),

  DATA_KEYS: dataKeys,
  INDEX_KEY: key,
  JOB_SECRET: secret,
  CRON_SECRET: v.optional(secret),
  SESSION_IDLE_HOURS: number('72', 1, 8760),
  SESSION_MAX_DAYS: number('30', 1, 365),

  WECHAT_APP_ID: text,
  WECHAT_APP_SECRET: secret,
  WECHAT_BASE_URL: v.optional(v.pipe(web, withoutSlash), 'https://api.weixin.qq.com'),
  WECOM_BASE_URL: v.optional(v.pipe(web, withoutSlash), 'https://qyapi.weixin.qq.com'),
  ALERT_WEBHOOK_URL: v.optional(web),
  ALERT_WEBHOOK_SECRET: v.optional(webhookSecret),
  WEBHOOK_ALLOW_PRIVATE: flag,

  SWEEP_SECONDS: number('15', 0.1, 60),
  OUTBOX_LEASE_SECONDS: number('10', 6, 300),
  OUTBOX_POLL_SECONDS: number('1', 0.05, 60),

  DEMO: flag,
  DEMO_SYNTHETIC_DATA: flag,
  TEST_CLOCK: flag,
  RATE_LIMIT_FACTOR: number('1', 1, 1_000_000),
} as const;

const schema = v.object(ENV_ENTRIES);
export type Env = v.InferOutput<typeof schema>;

/** Pairs of which both or neither must be set. */
const PAIRS = [
  ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'],
  ['ALERT_WEBHOOK_URL', 'ALERT_WEBHOOK_SECRET'],
] as const;

const halfPairs = (given: Readonly<Record<string, string>>): readonly string[] =>
  PAIRS.flatMap((pair) => {
    const [missing, ...more] = pair.filter((name) => given[name] === undefined);
    const present = pair.find((name) => given[name] !== undefined);
    return missing === undefined || more.length > 0 ? [] : [`${missing} must be set together with ${String(present)}`];
  });

/** Reads the environment; throws an `EnvError` that names every problem at once. A variable set to nothing is not set. */
export function parseEnv(record: Readonly<Record<string, string | undefined>>): Env {
  const given: Record<string, string> = {};
  for (const name of Object.keys(ENV_ENTRIES)) {
    const value = record[name]?.trim() ?? '';
    if (value !== '') given[name] = value;
  }
  const result = v.safeParse(schema, given);
  const wrong = (result.issues ?? []).map((issue) => {
    const name = v.getDotPath(issue)?.split('.')[0] ?? '';
    return `${name} ${given[name] === undefined ? 'is missing' : issue.message}`;
  });
  const refused = (given.NODE_ENV ?? 'production') === 'production' ? productionRefusals(given) : [];
  const unsaid =
    given.NODE_ENV === undefined && refused.length > 0 ? ['NODE_ENV is not set, so the rules of production apply'] : [];
  const problems = [...new Set([...wrong, ...halfPairs(given), ...refused, ...unsaid])];
  if (!result.success || problems.length > 0) throw new EnvError(problems);
  return result.output;
}
