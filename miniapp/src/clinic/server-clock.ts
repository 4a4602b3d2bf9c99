import { chinaClock, type EpochMs, SECOND_MS } from '../../../shared/time/china-time.ts';

/**
 * How far the server’s clock is ahead of this device’s, in ms. Countdowns run on the server’s: a phone that is wrong
 * by ten minutes must not hide that an alert is about to escalate.
 */
export const clockAheadMs = (serverNow: string, receivedAt: EpochMs): number => Date.parse(serverNow) - receivedAt;

/** The clock in China to the second, `10:43:07`. */
export const clockWithSeconds = (at: EpochMs): string =>
  `${chinaClock(at)}:${String(Math.floor(at / SECOND_MS) % 60).padStart(2, '0')}`;
