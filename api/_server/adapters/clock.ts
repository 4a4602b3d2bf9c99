import type { EpochMs } from '../../../shared/time/china-time.ts';

export interface Clock {
  now(): EpochMs;
}

/** A clock that tests may move. It goes on ticking from where it was set. */
export interface SettableClock extends Clock {
  set(now: EpochMs): void;
}

export const systemClock: Clock = { now: () => Date.now() };

export function createSettableClock(base: Clock = systemClock): SettableClock {
  let offset = 0;
  return {
    now: () => base.now() + offset,
    set(now) {
      offset = now - base.now();
    },
  };
}
