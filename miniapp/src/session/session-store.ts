import { create } from 'zustand';
import type { Me, SessionReply } from '../../../shared/contract/identity.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';

interface SessionState {
  /** Null while nobody is signed in. */
  readonly session: SessionReply | null;
  /** She signed out herself: she is not signed in again until she asks. */
  readonly left: boolean;
}

const STORED = 'session';
const LEFT = 'left';

/** Who is signed in on this phone. It survives a restart; the server may have revoked it all the same. */
export const useSession = create<SessionState>(() => ({
  session: readStored<SessionReply>(STORED),
  left: readStored<boolean>(LEFT) === true,
}));

export const currentSession = (): SessionReply | null => useSession.getState().session;

export function keepSession(session: SessionReply): void {
  writeStored(STORED, session);
  removeStored(LEFT);
  useSession.setState({ session, left: false });
}

/** What is known about the person changed (she enrolled, for one); the token stays. */
export function updateMe(me: Me): void {
  const session = currentSession();
  if (session !== null) keepSession({ ...session, me });
}

/** The session is gone without anybody’s wish: it may be renewed silently. */
export function forgetSession(): void {
  removeStored(STORED);
  useSession.setState({ session: null });
}

/** The person leaves: nobody signs them in again behind their back. */
export function leaveSession(): void {
  forgetSession();
  writeStored(LEFT, true);
  useSession.setState({ left: true });
}
