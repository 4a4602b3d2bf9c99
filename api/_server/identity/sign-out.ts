import type { SignedIn } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { revokeSession } from './session-store.ts';

/** Ends this session at once, everywhere. */
export async function signOut(deps: Deps, caller: SignedIn): Promise<Record<string, never>> {
  await revokeSession(deps.db.query, {
    sessionId: caller.sessionId,
    accountId: caller.accountId,
    at: new Date(deps.clock.now()),
  });
  return {};
}
