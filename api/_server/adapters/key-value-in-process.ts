import type { Clock } from './clock.ts';
import type { KeyValue } from './key-value.ts';

interface Entry {
  readonly value: string;
  readonly until: number;
}

/** For one process and no service: a map that forgets on time and never grows past `maxKeys`. */
export function createInProcessKeyValue(clock: Clock, maxKeys = 50_000): KeyValue {
  const entries = new Map<string, Entry>();

  const find = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (entry === undefined || entry.until > clock.now()) return entry;
    entries.delete(key);
    return undefined;
  };

  const makeRoom = () => {
    if (entries.size < maxKeys) return;
    for (const [key, entry] of entries) if (entry.until <= clock.now()) entries.delete(key);
    // Still full: the oldest go. Losing them is allowed, running out of memory is not.
    for (const key of entries.keys()) {
      if (entries.size < maxKeys) return;
      entries.delete(key);
    }
  };

  const put = (key: string, entry: Entry) => {
    if (!entries.has(key)) makeRoom();
    entries.set(key, entry);
  };

  return {
    get: async (key) => find(key)?.value ?? null,
    async set(key, value, { ttlMs, onlyIfAbsent = false }) {
      if (onlyIfAbsent && find(key) !== undefined) return false;
      put(key, { value, until: clock.now() + ttlMs });
      return true;
    },
    async increment(key, ttlMs) {
      const entry = find(key) ?? { value: '0', until: clock.now() + ttlMs };
      const count = Number(entry.value) + 1;
      put(key, { value: String(count), until: entry.until });
      return count;
    },
    async remove(key) {
      entries.delete(key);
    },
    async expiresIn(key) {
      const entry = find(key);
      return entry === undefined ? null : entry.until - clock.now();
    },
    ping: async () => undefined,
    close: async () => entries.clear(),
  };
}
