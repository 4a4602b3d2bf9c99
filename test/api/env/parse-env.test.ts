import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ENV_ENTRIES, EnvError, parseEnv } from '../../../api/_server/env.ts';

const base64 = (bytes: number) => randomBytes(bytes).toString('base64');

const enough = (): Record<string, string> => ({
  PUBLIC_BASE_URL: 'https://handbook.county.cn/',
  DATABASE_URL: `postgres://muzi:${randomBytes(12).toString('hex')}@10.0.0.5:5432/muzi`,
  DATA_KEYS: `k2:${base64(32)}, k1:${base64(32)}`,
  INDEX_KEY: base64(32),
  JOB_SECRET: randomBytes(32).toString('hex'),
  WECHAT_APP_ID: 'wx1a2b3c4d5e6f7a8b',
  WECHAT_APP_SECRET: randomBytes(16).toString('hex'),
});
const development = (): Record<string, string> => ({ ...enough(), NODE_ENV: 'development' });
const production = (): Record<string, string> => ({ ...enough(), NODE_ENV: 'production' });

const problemsOf = (record: Record<string, string | undefined>): readonly string[] => {
  try {
    parseEnv(record);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
};

describe('the environment', () => {
  it('fills in what has a sensible default', () => {
    const env = parseEnv(enough());
    expect(env).toMatchObject({
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: 3000,
      PUBLIC_BASE_URL: 'https://handbook.county.cn',
      WECHAT_BASE_URL: 'https://api.weixin.qq.com',
      SWEEP_SECONDS: 15,
      OUTBOX_LEASE_SECONDS: 10,
      DEMO: false,
      RATE_LIMIT_FACTOR: 1,
    });
    expect(env.DATA_KEYS.map(({ id, key }) => [id, key.length])).toEqual([
      ['k2', 32],
      ['k1', 32],
    ]);
    expect(env.INDEX_KEY).toHaveLength(32);
    expect(env.REDIS_URL).toBeUndefined();
  });

  it('names every missing variable at once', () => {
    expect(
      problemsOf({})
        .map((problem) => problem.split(' ')[0])
        .sort(),
    ).toEqual(Object.keys(enough()).sort());
  });

  it('takes a variable set to nothing for one that is not set', () => {
    expect(parseEnv({ ...enough(), REDIS_URL: '', PORT: ' ' }).PORT).toBe(3000);
    expect(problemsOf({ ...enough(), JOB_SECRET: '' })).toEqual(['JOB_SECRET is missing']);
  });

  it('never repeats a value in what it says', () => {
    const secret = 'a-very-private-thing';
    const wrong = Object.fromEntries(Object.keys(ENV_ENTRIES).map((name) => [name, secret]));
    expect(problemsOf(wrong).length).toBeGreaterThan(10);
    expect(problemsOf(wrong).join('\n')).not.toContain(secret);
  });

  it.each<[string, string]>([
    ['PORT', '65536'],
    ['PORT', '0x50'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db/muzi'],
    ['PUBLIC_BASE_URL', 'ftp://handbook'],
    ['REDIS_URL', 'http://redis'],
    ['DEMO', 'yes'],
    ['INDEX_KEY', 'c2hvcnQ='],
    ['DATA_KEYS', 'k1'],
    ['DATA_KEYS', `k1:${base64(32)},k1:${base64(32)}`],
    ['DATA_KEYS', `k1:${base64(31)}`],
    ['SWEEP_SECONDS', '0'],
    ['SWEEP_SECONDS', '61'],
    ['RATE_LIMIT_FACTOR', '0.5'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'prod'],
  ])('refuses %s=%s and names it', (name, value) => {
    const problems = problemsOf({ ...development(), [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
  });

  it.each([
    ['UPSTASH_REDIS_REST_URL', 'https://eu.upstash.io', 'UPSTASH_REDIS_REST_TOKEN', base64(20)],
    ['ALERT_WEBHOOK_URL', 'https://receiver.county.cn/', 'ALERT_WEBHOOK_SECRET', `whsec_${base64(32)}`],
  ])('wants %s and its secret together', (address, url, name, secret) => {
    expect(problemsOf({ ...enough(), [address]: url, [name]: secret })).toEqual([]);
    expect(problemsOf({ ...enough(), [address]: url })).toEqual([`${name} must be set together with ${address}`]);
    expect(problemsOf({ ...enough(), [name]: secret })).toEqual([`${address} must be set together with ${name}`]);
  });

  it('refuses a webhook secret that is not one', () => {
    const wrong = {
      ...development(),
      ALERT_WEBHOOK_URL: 'https://receiver.county.cn/',
      ALERT_WEBHOOK_SECRET: 'whsec_c2hvcnQ=',
    };
    expect(problemsOf(wrong)).toHaveLength(1);
  });
});

describe('a production start', () => {
  it('accepts real secrets', () => {
    expect(problemsOf(production())).toEqual([]);
  });

  it.each<[string, string]>([
    ['JOB_SECRET', 'change-me-change-me-change-me-change-me'],
    ['JOB_SECRET', 'a'.repeat(64)],
    ['JOB_SECRET', 'k3J9xQ2mZp7L'],
    ['CRON_SECRET', 'my-example-secret-my-example-secret'],
    ['WECHAT_APP_SECRET', '0'.repeat(32)],
    ['INDEX_KEY', Buffer.alloc(32).toString('base64')],
    ['INDEX_KEY', Buffer.alloc(32, 'abcd').toString('base64')],
    ['DATA_KEYS', `k1:${base64(32)},k0:${Buffer.alloc(32, 7).toString('base64')}`],
    ['DATA_KEYS', `k1:${Buffer.from('change-me-0123456789-abcdefghijk').toString('base64')}`],
    ['DATABASE_URL', 'postgres://muzi:password@10.0.0.5/muzi'],
    ['PUBLIC_BASE_URL', 'http://handbook.county.cn'],
    ['TEST_CLOCK', '1'],
    ['WEBHOOK_ALLOW_PRIVATE', '1'],
    ['RATE_LIMIT_FACTOR', '2'],
    ['DEMO', '1'],
  ])('refuses %s=%s, which a development start accepts', (name, value) => {
    const problems = problemsOf({ ...production(), [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problemsOf({ ...development(), [name]: value })).toEqual([]);
  });

  it('is what a start without NODE_ENV is', () => {
    const placeholder = { ...enough(), JOB_SECRET: 'change-me-change-me-change-me-change-me' };
    const expected = ['JOB_SECRET is a placeholder', 'NODE_ENV is not set, so the rules of production apply'];
    expect(problemsOf(placeholder)).toEqual(expected);
    expect(problemsOf({ ...placeholder, NODE_ENV: ' ' })).toEqual(expected);
  });

  it('refuses one key for two purposes', () => {
    const shared = base64(32);
    expect(problemsOf({ ...production(), INDEX_KEY: shared, DATA_KEYS: `k1:${shared}` })).toEqual([
      'INDEX_KEY must not be one of the data keys',
    ]);
  });

  it('allows the demonstration once it is said that nobody in it is real', () => {
    expect(problemsOf({ ...production(), DEMO: '1', DEMO_SYNTHETIC_DATA: '1' })).toEqual([]);
  });
});
