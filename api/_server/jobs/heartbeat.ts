import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import type { Deps } from '../ports.ts';
import { findHeartbeat, saveHeartbeat } from './heartbeat-store.ts';

/** A sweep older than this means nobody is being called: the health page fails and the clinic sees a banner. */
export const STALE_AFTER_MS = 2 * MINUTE_MS;

export type JobName = 'escalate-alerts' | 'deliver-outbox' | 'open-follow-ups';

/** When a job last ran to its end. Never having run counts as stale. */
export async function heartbeatOf(deps: Deps, job: JobName): Promise<{ ranAt: Date | null; stale: boolean }> {
  const beat = await findHeartbeat(deps.db.query, { job });
  if (beat === null) return { ranAt: null, stale: true };
  return { ranAt: beat.ranAt, stale: deps.clock.now() - beat.ranAt.getTime() > STALE_AFTER_MS };
}

export async function beat(deps: Deps, job: JobName, handled: number): Promise<void> {
  await saveHeartbeat(deps.db.query, { job, ranAt: new Date(deps.clock.now()), handled });
}
