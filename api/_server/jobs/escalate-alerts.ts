import { escalateDueAlerts } from '../danger/escalate-alert.ts';
import type { Deps } from '../ports.ts';
import { beat } from './heartbeat.ts';
import type { JobResult } from './index.ts';

/** Bounds one run; what is left is due still and taken by the next. */
const MOST_BATCHES = 40;

/**
 * Takes every due step of every unanswered alert. Whoever calls it, as often as they like: a step is claimed with
 * its alert’s row, written once, and a run after an outage catches up in order.
 */
export async function escalateAlerts(deps: Deps): Promise<JobResult> {
  let handled = 0;
  let more = true;
  for (let batch = 0; batch < MOST_BATCHES && more; batch += 1) {
    const { escalated, failed } = await escalateDueAlerts(deps);
    handled += escalated;
    more = escalated > 0;
    // No heartbeat: the health page has to show that somebody is not being called.
    if (!more && failed > 0) throw new Error(`${failed} alerts could not be escalated`);
  }
  await beat(deps, 'escalate-alerts', handled);
  if (handled > 0) deps.wakeDispatcher();
  return { job: 'escalate-alerts', handled, more };
}
