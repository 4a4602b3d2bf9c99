import { openFollowUps as openSome } from '../care/open-follow-ups.ts';
import type { Deps } from '../ports.ts';
import { beat } from './heartbeat.ts';
import type { JobResult } from './index.ts';

/** Bounds one run; what is left is overdue still and taken by the next. */
const MOST_BATCHES = 20;

/** Gives every missed visit to somebody. Whoever calls it, as often as they like. */
export async function openFollowUps(deps: Deps): Promise<JobResult> {
  let handled = 0;
  let more = true;
  for (let batch = 0; batch < MOST_BATCHES && more; batch += 1) {
    const opened = await openSome(deps);
    handled += opened;
    more = opened > 0;
  }
  await beat(deps, 'open-follow-ups', handled);
  return { job: 'open-follow-ups', handled, more };
}
