/**
 * A small store for what may be lost at any moment: rate limits, token caches, countdowns. Emptying it mid-run changes
 * nothing that matters; whatever does matter is in PostgreSQL.
 */
export interface KeyValue {
  get(key: string): Promise<string | null>;
  /** Whether it was written: `false` only when `onlyIfAbsent` found the key taken. */
  set(key: string, value: string, options: SetOptions): Promise<boolean>;
  /** Adds one and answers the new count. The first count starts the time to live, later ones leave it. */
  increment(key: string, ttlMs: number): Promise<number>;
  remove(key: string): Promise<void>;
  /** Milliseconds the key has left, or `null` when there is no such key. */
  expiresIn(key: string): Promise<number | null>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface SetOptions {
  readonly ttlMs: number;
  readonly onlyIfAbsent?: boolean;
}

/** Thrown within 200 ms whenever the store cannot answer. Each caller decides what it does without. */
export class KeyValueDown extends Error {
  override readonly name = 'KeyValueDown';
}

const ANSWER_WITHIN_MS = 180;

/** An adapter's call, ended by `KeyValueDown` when it fails or takes too long. */
export function promptly<T>(call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new KeyValueDown('the key-value store did not answer in time')),
      ANSWER_WITHIN_MS,
    );
    call.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (cause: unknown) => {
        clearTimeout(timer);
        reject(new KeyValueDown('the key-value store cannot be reached', { cause }));
      },
    );
  });
}
