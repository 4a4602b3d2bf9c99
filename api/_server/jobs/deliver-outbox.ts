import { SECOND_MS } from '../../../shared/time/china-time.ts';
import { createDispatcher } from '../messaging/dispatcher.ts';
import type { Deps } from '../ports.ts';
import { beat } from './heartbeat.ts';
import type { JobResult } from './index.ts';

const BUDGET_MS = 8 * SECOND_MS;

/** Sends what is due, for hostings without a process of their own. The lease keeps it apart from any other sender. */
export async function deliverOutbox(deps: Deps): Promise<JobResult> {
  const dispatcher = createDispatcher(deps);
  const { attempted, more } = await dispatcher.drain(deps.clock.now() + BUDGET_MS);
  // What is still under way at the deadline finishes by itself; nothing new is begun after it.
  void dispatcher.stop();
  await beat(deps, 'deliver-outbox', attempted);
  return { job: 'deliver-outbox', handled: attempted, more };
}
