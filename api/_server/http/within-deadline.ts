import type { Endpoint } from '../../../shared/contract/endpoint.ts';
import { Refusal } from '../refusal.ts';

/** Every route answers within three seconds, the way to the caller included. */
const DEADLINE_MS = 2800;
const LEAST_MS = 200;

/**
 * The end of some work, or `unavailable` when it does not come in time: a slow database may stay within its limit at
 * every step and still keep somebody waiting. What was begun may be written all the same; the same request again
 * finds it done. Jobs take the time they need.
 */
export function withinDeadline<T>(endpoint: Endpoint, work: Promise<T>, spentMs = 0): Promise<T> {
  if (endpoint.path.startsWith('/api/jobs/')) return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Refusal('unavailable')),
      Math.min(Math.max(DEADLINE_MS - spentMs, LEAST_MS), DEADLINE_MS),
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
