import { Redis } from '@upstash/redis';
import { type KeyValue, promptly } from './key-value.ts';

/** Redis over Upstash's REST interface, for hosts that keep no connection open between requests. */
export function createUpstashKeyValue(url: string, token: string): KeyValue {
  const redis = new Redis({
    url,
    token,
    retry: false,
    automaticDeserialization: false,
    enableTelemetry: false,
    // As a function: each call gets its own limit and an aborted one throws instead of answering "Aborted".
    signal: () => AbortSignal.timeout(1000),
  });

  return {
    get: (key) => promptly(redis.get<string>(key)),
    set: (key, value, { ttlMs, onlyIfAbsent = false }) =>
      promptly(
        redis.set(key, value, onlyIfAbsent ? { px: ttlMs, nx: true } : { px: ttlMs }).then((reply) => reply === 'OK'),
      ),
    increment: (key, ttlMs) =>
      promptly(
        redis
          .multi()
          .set(key, '0', { px: ttlMs, nx: true })
          .incr(key)
          .exec<[string | null, number]>()
          .then(([, count]) => Number(count)),
      ),
    remove: (key) => promptly(redis.del(key).then(() => undefined)),
    expiresIn: (key) => promptly(redis.pttl(key).then((left) => (left < 0 ? null : left))),
    ping: () => promptly(redis.ping().then(() => undefined)),
    close: async () => undefined,
  };
}
