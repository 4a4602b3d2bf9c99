import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { AccountId, SessionId } from '../../../shared/identity/ids.ts';
import { hashToken } from '../adapters/token-hash.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { describeAccount } from './describe-me.ts';
import { saveSession } from './session-store.ts';

/** A new session of an account: the token leaves once, its hash stays. */
export async function openSession(deps: Deps, db: Queryable, accountId: AccountId): Promise<SessionReply> {
  const now = deps.clock.now();
  const token = deps.ids.token();
  const expiresAt = new Date(now + deps.settings.sessionMaxMs);
  await saveSession(db, {
    id: deps.ids.uuid() as SessionId,
    tokenHash: hashToken(token),
    accountId,
    createdAt: new Date(now),
    expiresAt,
  });
  return { token, expiresAt: expiresAt.toISOString(), me: await describeAccount(db, accountId) };
}
