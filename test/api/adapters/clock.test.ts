import { expect, it } from 'vitest';
import { createSettableClock, systemClock } from '../../../api/_server/adapters/clock.ts';
import { testClock } from '../../support/clock.ts';

it('a settable clock goes on ticking from where it was set', () => {
  const base = testClock(1_000_000);
  const clock = createSettableClock(base);
  expect(clock.now()).toBe(1_000_000);
  clock.set(5_000);
  base.advance(250);
  expect(clock.now()).toBe(5_250);
});

it('the system clock is the machine’s', () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
