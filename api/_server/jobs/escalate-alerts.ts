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
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const escalated = await escalateDueAlerts(deps);
    handled += escalated;
    if (escalated === 0) {
      await beat(deps, 'escalate-alerts', handled);
      if (handled > 0) deps.wakeDispatcher();
      return { job: 'escalate-alerts', handled, more: false };
    }
  }
  await beat(deps, 'escalate-alerts', handled);
  deps.wakeDispatcher();
  return { job: 'escalate-alerts', handled, more: true };
}
