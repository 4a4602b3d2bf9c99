import { create } from 'zustand';
import type { Me, SessionReply } from '../../../shared/contract/identity.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';

interface SessionState {
  /** Null while nobody is signed in. */
  readonly session: SessionReply | null;
}

const STORED = 'session';

/** Who is signed in on this phone. It survives a restart; the server may have revoked it all the same. */
export const useSession = create<SessionState>(() => ({ session: readStored<SessionReply>(STORED) }));

export const currentSession = (): SessionReply | null => useSession.getState().session;

export function keepSession(session: SessionReply): void {
  writeStored(STORED, session);
  useSession.setState({ session });
}

/** What is known about the person changed (she enrolled, for one); the token stays. */
export function updateMe(me: Me): void {
  const session = currentSession();
  if (session !== null) keepSession({ ...session, me });
}

export function forgetSession(): void {
  removeStored(STORED);
  useSession.setState({ session: null });
}
