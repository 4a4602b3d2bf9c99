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
const STRANGERS = 600;

/** Refuses a call beyond its budget. When the key–value store is away, nobody is kept out. */
export async function limitRate(deps: Deps, endpoint: Endpoint, caller: Caller, address: string): Promise<void> {
  const budget = BUDGETS[endpoint.lane];
  if (budget.address !== null) await spend(deps, `rate:${endpoint.lane}:address:${address}`, budget.address);
  if (budget.identity !== null && 'accountId' in caller) {
    await spend(deps, `rate:${endpoint.lane}:account:${caller.accountId}`, budget.identity);
  }
}

/**
 * Counts a call without a session of ours against its address, and answers those beyond the budget so. Only refused
 * calls are counted and only they are refused: with a session, a danger report from the same address goes through.
 */
export async function limitStrangers(deps: Deps, address: string): Promise<void> {
  await spend(deps, `rate:stranger:address:${address}`, STRANGERS);
}

/**
 * Refuses an address that has failed to sign in too often before its next try is looked at: beyond the limit a right
 * invitation and a wrong one are answered alike, so that guessing on teaches nothing.
 */
export async function limitFailedSignIns(deps: Deps, address: string): Promise<void> {
  const failed = await ifKeyValueAnswers(() => deps.kv.get(inThisWindow(deps, failedSignIns(address))));
  if (Number(failed ?? 0) >= FAILED_SIGN_INS * deps.settings.rateLimitFactor) throw tooMany();
}

/** Counts a refused sign-in against its address. */
export async function countFailedSignIn(deps: Deps, address: string): Promise<void> {
  await ifKeyValueAnswers(() => deps.kv.increment(inThisWindow(deps, failedSignIns(address)), WINDOW_SECONDS * 1000));
}

async function spend(deps: Deps, key: string, budget: number): Promise<void> {
  const used = await ifKeyValueAnswers(() => deps.kv.increment(inThisWindow(deps, key), WINDOW_SECONDS * 1000));
  if ((used ?? 0) > budget * deps.settings.rateLimitFactor) throw tooMany();
}

const failedSignIns = (address: string): string => `rate:failed-sign-in:address:${address}`;

const inThisWindow = (deps: Deps, key: string): string =>
  `${key}:${Math.floor(deps.clock.now() / 1000 / WINDOW_SECONDS)}`;

const tooMany = (): Refusal => new Refusal('too-many-requests', { retryAfterSeconds: WINDOW_SECONDS });

async function ifKeyValueAnswers<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof KeyValueDown) return null;
    throw error;
  }
}
