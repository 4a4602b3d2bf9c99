import type { SessionReply } from '../../../shared/contract/identity.ts';
import { signInWithWeChat } from '../../../shared/contract/identity.ts';
import { loginCode } from '../platform/login.ts';
import { sendRequest } from '../platform/request.ts';
import { currentSession, keepSession } from './session-store.ts';

let underWay: Promise<string | null> | null = null;

/** A new token in place of one that ran out, or `null`. Many calls may fail at once: they share one sign-in. */
export function signInAgain(expired: string | null): Promise<string | null> {
  const current = currentSession();
  if (current !== null && current.token !== expired) return Promise.resolve(current.token);
  underWay ??= renew().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function renew(): Promise<string | null> {
  const session = currentSession();
  if (session === null) return null;
  const code = await loginCode();
  if (code === null) return null;
  const answer = await sendRequest({
    method: signInWithWeChat.method,
    path: signInWithWeChat.path,
    headers: {},
    body: { code, as: session.me.kind },
  });
  if (answer.kind !== 'answered' || answer.status !== 200) return null;
  const renewed = answer.body as SessionReply;
  keepSession(renewed);
  return renewed.token;
}
