import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../api/_server/adapters/clock.ts';
import type { KeyValue } from '../../../api/_server/adapters/key-value.ts';
import { createInProcessKeyValue } from '../../../api/_server/adapters/key-value-in-process.ts';
import { createRedisKeyValue } from '../../../api/_server/adapters/key-value-redis.ts';
import { createUpstashKeyValue } from '../../../api/_server/adapters/key-value-upstash.ts';
import { testClock } from '../../support/clock.ts';
import { until } from '../../support/eventually.ts';
import { hasRedis, NO_REDIS, startRedis } from '../../support/redis.ts';
import { startUpstashFront } from '../../support/upstash-front.ts';

interface Opened {
  readonly store: KeyValue;
  close(): Promise<void>;
}

const inProcess = async (): Promise<Opened> => {
  const store = createInProcessKeyValue(systemClock);
  return { store, close: () => store.close() };
};

const overTcp = async (): Promise<Opened> => {
  const redis = await startRedis();
  const store = createRedisKeyValue(redis.url);
  return {
    store,
    async close() {
      await store.close();
      await redis.stop();
    },
  };
};

const overRest = async (): Promise<Opened> => {
  const redis = await startRedis();
  const front = await startUpstashFront(redis.url);
  const store = createUpstashKeyValue(front.url, front.token);
  return {
    store,
    async close() {
      await front.close();
      await redis.stop();
    },
  };
};

const withRedis: readonly [string, () => Promise<Opened>][] = [
  ['Redis over TCP', overTcp],
  ['Upstash over REST', overRest],
];
const redisFound = hasRedis();

if (!redisFound) {
  process.stdout.write(`${NO_REDIS}\n`);
  it(NO_REDIS, () => expect(hasRedis()).toBe(false));
}

describe.each<[string, () => Promise<Opened>]>([
  ['in the process', inProcess],
  ...(redisFound ? withRedis : []),
])('the key-value store: %s', (_name, open) => {
  let opened: Opened | undefined;
  const store = (): KeyValue => {
    if (opened === undefined) throw new Error('not opened');
    return opened.store;
  };
  const fresh = () => `test:${randomUUID()}`;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => opened?.close());

  it('answers a ping', async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });

  it.each([
    'plain',
    '',
    '12',
    '1e3',
    'null',
    'true',
    '{"a":1}',
    'OK',
    '王𠮷 👩‍🍼',
    'a\0b',
  ])('gives back %j as the text it was', async (value) => {
    const key = fresh();
    expect(await store().set(key, value, { ttlMs: 10_000 })).toBe(true);
    expect(await store().get(key)).toBe(value);
  });

  it('has nothing under a key never set', async () => {
    expect(await store().get(fresh())).toBeNull();
    expect(await store().expiresIn(fresh())).toBeNull();
  });

  it('replaces a value and its time to live', async () => {
    const key = fresh();
    await store().set(key, 'one', { ttlMs: 1000 });
    await store().set(key, 'two', { ttlMs: 60_000 });
    expect(await store().get(key)).toBe('two');
    expect(await store().expiresIn(key)).toBeGreaterThan(50_000);
  });

  it('lets exactly one of twenty take a key that must be absent', async () => {
    const key = fresh();
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store().set(key, String(at), { ttlMs: 10_000, onlyIfAbsent: true })),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store().get(key)).toBe(String(taken.indexOf(true)));
  });

  it('counts twenty increments at once without losing one', async () => {
    const key = fresh();
    const counts = await Promise.all(Array.from({ length: 20 }, () => store().increment(key, 10_000)));
    expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('starts the time to live with the first count and leaves it with the next', async () => {
    const key = fresh();
    expect(await store().increment(key, 5000)).toBe(1);
    expect(await store().increment(key, 90_000)).toBe(2);
    const left = await store().expiresIn(key);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(5000);
  });

  it('forgets a removed key, and removing nothing is fine', async () => {
    const key = fresh();
    await store().set(key, 'x', { ttlMs: 10_000 });
    await store().remove(key);
    await store().remove(key);
    expect(await store().get(key)).toBeNull();
  });

  it('forgets a value when its time is over and counts anew', async () => {
    const [value, count] = [fresh(), fresh()];
    await store().set(value, 'x', { ttlMs: 30 });
    await store().increment(count, 30);
    await until(async () => (await store().get(value)) === null && (await store().expiresIn(count)) === null);
    expect(await store().set(value, 'y', { ttlMs: 10_000, onlyIfAbsent: true })).toBe(true);
    expect(await store().increment(count, 10_000)).toBe(1);
  });
});

describe('the store in the process', () => {
  it('forgets by the clock it was given', async () => {
    const clock = testClock();
    const store = createInProcessKeyValue(clock);
    await store.set('key', 'x', { ttlMs: 1000 });
    clock.advance(999);
    expect(await store.expiresIn('key')).toBe(1);
    clock.advance(1);
    expect(await store.get('key')).toBeNull();
  });

  it('never holds more keys than it may, and lets the oldest go', async () => {
    const store = createInProcessKeyValue(testClock(), 100);
    for (let at = 0; at < 1000; at += 1) await store.set(`key:${at}`, 'x', { ttlMs: 60_000 });
    const kept = await Promise.all(Array.from({ length: 1000 }, (_, at) => store.get(`key:${at}`)));
    expect(kept.filter((value) => value !== null)).toHaveLength(100);
    expect(kept.at(-1)).toBe('x');
  });
});
