import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type KeyValue, KeyValueDown } from '../../../api/_server/adapters/key-value.ts';
import { createRedisKeyValue } from '../../../api/_server/adapters/key-value-redis.ts';
import { createUpstashKeyValue } from '../../../api/_server/adapters/key-value-upstash.ts';
import { until } from '../../support/eventually.ts';
import { hasRedis, NO_REDIS, startRedis, startRedisServer } from '../../support/redis.ts';
import { startUpstashFront } from '../../support/upstash-front.ts';

/** The middle one of several: a busy machine may hold up one of them without the store being at fault. */
const failsSoon = async (store: KeyValue): Promise<void> => {
  const calls = [() => store.get('k'), () => store.set('k', 'v', { ttlMs: 1000 }), () => store.increment('k', 1000)];
  const took: number[] = [];
  for (const call of [...calls, () => store.expiresIn('k'), () => store.ping()]) {
    const began = performance.now();
    await expect(call()).rejects.toBeInstanceOf(KeyValueDown);
    took.push(performance.now() - began);
  }
  expect(took.sort((a, b) => a - b)[2]).toBeLessThan(220);
};

/** Accepts connections and never says anything. */
const startSilence = async (): Promise<{ readonly port: number; close(): void }> => {
  const server = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { port: address.port, close: () => server.close() };
};

describe('a store that is away', () => {
  it.each<[string, () => KeyValue]>([
    ['Redis', () => createRedisKeyValue('redis://127.0.0.1:1')],
    ['Upstash', () => createUpstashKeyValue('http://127.0.0.1:1', 'token')],
  ])('fails every call of %s within a fifth of a second when nobody listens', async (_name, open) => {
    const store = open();
    await failsSoon(store);
    await store.close();
  });

  it.each<[string, (port: number) => KeyValue]>([
    ['Redis', (port) => createRedisKeyValue(`redis://127.0.0.1:${port}`)],
    ['Upstash', (port) => createUpstashKeyValue(`http://127.0.0.1:${port}`, 'token')],
  ])('fails every call of %s within a fifth of a second when it only listens', async (_name, open) => {
    const silence = await startSilence();
    const store = open(silence.port);
    await failsSoon(store);
    await store.close();
    silence.close();
  });
});

const comesAndGoes = () => {
  it('fails at once when it is killed and answers again when it is back, without a restart here', async () => {
    const first = await startRedisServer();
    const store = createRedisKeyValue(first.url);
    await store.set('key', 'x', { ttlMs: 60_000 });
    await first.stop();
    await failsSoon(store);
    const second = await startRedisServer(Number(new URL(first.url).port));
    await until(() =>
      store.ping().then(
        () => true,
        () => false,
      ),
    );
    expect(await store.get('key')).toBeNull();
    await store.close();
    await second.stop();
  });

  it('refuses a wrong token at the REST front', async () => {
    const redis = await startRedis();
    const front = await startUpstashFront(redis.url);
    await expect(createUpstashKeyValue(front.url, 'another').ping()).rejects.toBeInstanceOf(KeyValueDown);
    await front.close();
    await redis.stop();
  });
};

if (hasRedis()) describe('Redis that comes and goes', comesAndGoes);
else it(NO_REDIS, () => expect(hasRedis()).toBe(false));
