import { Redis } from 'ioredis';
import { type KeyValue, promptly } from './key-value.ts';

/** Redis over TCP. It reconnects by itself; until then each call fails at once instead of queueing. */
export function createRedisKeyValue(url: string): KeyValue {
  const redis = new Redis(url, {
    connectTimeout: 2000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    // A half-open connection looks alive for minutes unless silence after a command ends it.
    socketTimeout: 1000,
    retryStrategy: (attempt) => Math.min(attempt * 50, 500),
  });
  // Every call reports its own failure; an event without a listener would be printed.
  redis.on('error', () => undefined);
  // Only the very first connection is worth a short wait, so that a fresh process does not begin with failures.
  const opened = new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    redis.once('close', resolve);
  });
  const call = <T>(send: () => Promise<T>): Promise<T> => promptly(opened.then(send));

  return {
    get: (key) => call(() => redis.get(key)),
    set: (key, value, { ttlMs, onlyIfAbsent = false }) =>
      call(
        async () =>
          (onlyIfAbsent ? await redis.set(key, value, 'PX', ttlMs, 'NX') : await redis.set(key, value, 'PX', ttlMs)) ===
          'OK',
      ),
    increment: (key, ttlMs) =>
      call(async () => {
        const replies = await redis.multi().set(key, '0', 'PX', ttlMs, 'NX').incr(key).exec();
        const [error, count] = replies?.[1] ?? [new Error('no reply'), undefined];
        if (error !== null || typeof count !== 'number') throw error ?? new Error('not a count');
        return count;
      }),
    remove: (key) => call(async () => void (await redis.del(key))),
    expiresIn: (key) =>
      call(async () => {
        const left = await redis.pttl(key);
        return left < 0 ? null : left;
      }),
    ping: () => call(async () => void (await redis.ping())),
    close: async () => redis.disconnect(),
  };
}
