import type { Deps } from '../ports.ts';
import { oldestOverdueMs } from './outbox-store.ts';

/** How long the longest overdue message has been waiting, in ms. */
export const dispatcherLag = (deps: Deps): Promise<number> =>
  oldestOverdueMs(deps.db.query, { at: new Date(deps.clock.now()) });
