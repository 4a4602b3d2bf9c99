import type { SettableClock } from '../../api/_server/adapters/clock.ts';
import type { EpochMs } from '../../shared/time/china-time.ts';

export interface TestClock extends SettableClock {
  /** Moves on by so many milliseconds. */
  advance(ms: number): void;
}

/** Stands still until it is told to move. 2026-11-23, 10:00 in China unless given. */
export function testClock(start: EpochMs = Date.UTC(2026, 10, 23, 2)): TestClock {
  let now = start;
  return {
    now: () => now,
    set(at) {
      now = at;
    },
    advance(ms) {
      now += ms;
    },
  };
}
