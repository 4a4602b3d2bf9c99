import {
  acceptInvitation,
  type SessionReply,
  signInWithWeChat,
  signOut as signOutEndpoint,
} from '../../../shared/contract/identity.ts';
import { loginCode } from '../platform/login.ts';
import { call } from './call.ts';
import { CallRefused } from './call-error.ts';
import { keepSession, leaveSession } from './session-store.ts';

/** WeChat could not say who is here. */
export class NoWeChat extends Error {
  constructor() {
    super('没能从微信得到登录，请在微信里打开再试');
    this.name = 'NoWeChat';
  }
}

async function code(): Promise<string> {
  const given = await loginCode();
  if (given === null) throw new NoWeChat();
  return given;
}

/** Signs in by WeChat, as a mother or as staff who were invited before. */
export async function signIn(as: 'mother' | 'staff'): Promise<SessionReply> {
  const session = await call(signInWithWeChat, { body: { code: await code(), as } });
  keepSession(session);
  return session;
}

/** Binds a staff invitation to the WeChat identity on this phone and signs in. */
export async function signInByInvitation(invitation: string): Promise<SessionReply> {
  const session = await call(acceptInvitation, { body: { code: await code(), invitation } });
  keepSession(session);
  return session;
}

/** Ends the session here and on the server; without a network at least here. */
export async function signOut(): Promise<void> {
  try {
    await call(signOutEndpoint);
  } catch (error) {
    if (error instanceof CallRefused && error.reply.code === 'internal') throw error;
  } finally {
    leaveSession();
  }
}
