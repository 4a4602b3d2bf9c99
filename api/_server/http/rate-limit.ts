import type { Endpoint, RateLane } from '../../../shared/contract/endpoint.ts';
import { KeyValueDown } from '../adapters/key-value.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { Caller } from './caller.ts';

const WINDOW_SECONDS = 60;

/** Calls a minute. A danger report is limited only by who sends it, never by a shared address: a village may share one. */
const BUDGETS: Readonly<Record<RateLane, { readonly identity: number | null; readonly address: number | null }>> = {
  read: { identity: 600, address: 6000 },
  write: { identity: 120, address: 3000 },
  'sign-in': { identity: null, address: 600 },
  danger: { identity: 120, address: null },
  none: { identity: null, address: null },
};

const FAILED_SIGN_INS = 60;

/** Refuses a call beyond its budget. When the key–value store is away, nobody is kept out. */
export async function limitRate(deps: Deps, endpoint: Endpoint, caller: Caller, address: string): Promise<void> {
  const budget = BUDGETS[endpoint.lane];
  if (budget.address !== null) await spend(deps, `rate:${endpoint.lane}:address:${address}`, budget.address);
  if (budget.identity !== null && 'accountId' in caller) {
    await spend(deps, `rate:${endpoint.lane}:account:${caller.accountId}`, budget.identity);
  }
}

/** Counts a refused sign-in against its address. */
export const countFailedSignIn = (deps: Deps, address: string): Promise<void> =>
  spend(deps, `rate:failed-sign-in:address:${address}`, FAILED_SIGN_INS);

async function spend(deps: Deps, key: string, budget: number): Promise<void> {
  const window = Math.floor(deps.clock.now() / 1000 / WINDOW_SECONDS);
  try {
    const used = await deps.kv.increment(`${key}:${window}`, WINDOW_SECONDS * 1000);
    if (used > budget * deps.settings.rateLimitFactor)
      throw new Refusal('too-many-requests', { retryAfterSeconds: WINDOW_SECONDS });
  } catch (error) {
    if (!(error instanceof KeyValueDown)) throw error;
  }
}
