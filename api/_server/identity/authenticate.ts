import { CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { hashToken } from '../adapters/token-hash.ts';
import type { SignedIn } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findSession, type SessionRow, touchSession } from './session-store.ts';

/** The idle clock is written at most this often, so that reading does not mean writing. */
const TOUCH_EVERY_MS = 5 * MINUTE_MS;

/** Who holds this token, now. A revoked, idle or expired session and a disabled account hold nothing. */
export async function authenticate(deps: Deps, token: string): Promise<SignedIn> {
  const now = deps.clock.now();
  const session = await findSession(deps.db.query, { tokenHash: hashToken(token) });
  if (session === null) throw new Refusal('session-required');
  const idle = now - session.lastSeenAt.getTime();
  if (session.revokedAt !== null || session.expiresAt.getTime() <= now || idle > deps.settings.sessionIdleMs) {
    throw new Refusal('session-expired');
  }
  if (session.accountDisabledAt !== null || session.staffDisabledAt !== null) throw new Refusal('account-disabled');
  if (idle > TOUCH_EVERY_MS) await touchSession(deps.db.query, { sessionId: session.sessionId, at: new Date(now) });
  return callerOf(session);
}

function callerOf(session: SessionRow): SignedIn {
  const { accountId, sessionId } = session;
  if (session.kind === 'mother') {
    return { kind: 'mother', accountId, sessionId, womanId: session.womanId, consents: inForce(session.openConsents) };
  }
  const { staffId, role, staffName, institutionId } = session;
  if (staffId === null || role === null || institutionId === null) throw new Refusal('account-disabled');
  return { kind: 'staff', accountId, sessionId, staffId, role, name: staffName ?? '', institutionId };
}

/** A consent counts only for the wording it was given to. */
const inForce = (open: SessionRow['openConsents']): ConsentKind[] =>
  open.filter(({ kind, version }) => CONSENT_TEXTS[kind].version === version).map(({ kind }) => kind);
