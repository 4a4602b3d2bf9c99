import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../shared/time/china-time.ts';

/** Waits before the second, third … attempt. The last one repeats: an alert’s message is given up only when refused. */
const WAITS_MS = [1, 2, 5, 10, 30, 60, 120].map((seconds) => seconds * SECOND_MS);
const LONGEST_ASKED_WAIT_MS = 2 * MINUTE_MS;

/** After this long an unreachable receiver is parked where the clinic sees it; escalation has long gone further. */
export const GIVE_UP_AFTER_MS = 24 * HOUR_MS;

/** How long to wait after `attempt` attempts; a receiver that names its own wait is believed within reason. */
export function waitAfter(attempt: number, askedMs: number | undefined): number {
  if (askedMs !== undefined) return Math.min(Math.max(askedMs, SECOND_MS), LONGEST_ASKED_WAIT_MS);
  return WAITS_MS[Math.min(attempt, WAITS_MS.length) - 1] ?? SECOND_MS;
}
