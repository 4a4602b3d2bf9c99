import { create } from 'zustand';
import { now } from '../platform/clock.ts';
import { watchNetwork } from '../platform/network.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { CallRefused } from '../session/call-error.ts';
import { currentSession, useSession } from '../session/session-store.ts';
import {
  afterQueueEvent,
  dueNow,
  type KeptQueueEvent,
  type KeptQueueState,
  nextDueAt,
  passesLater,
} from './kept-queue-state.ts';

interface Options<Body> {
  /** Kept on the phone under this name. */
  readonly name: string;
  readonly send: (body: Body) => Promise<unknown>;
  /** After one has arrived. */
  readonly onReceived?: () => void;
}

const isHers = (): boolean => currentSession()?.me.kind === 'mother';

/** A queue that outlives restarts and flight mode, and sends each thing until the server has it. Danger reports have one of their own. */
export function createKeptQueue<Body>({ name, send, onReceived }: Options<Body>) {
  const useQueue = create<KeptQueueState<Body>>(() => readStored<KeptQueueState<Body>>(name) ?? { items: [] });
  let working = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const happen = (event: KeptQueueEvent<Body>): void => {
    const next = afterQueueEvent(useQueue.getState(), event);
    writeStored(name, next);
    useQueue.setState(next, true);
  };

  const deliver = async (id: string, body: Body): Promise<void> => {
    try {
      await send(body);
      happen({ kind: 'received', id });
      onReceived?.();
    } catch (error) {
      if (error instanceof CallRefused && !passesLater(error.reply.code))
        happen({ kind: 'refused', id, reply: error.reply });
      else happen({ kind: 'unanswered', id, at: now() });
    }
  };

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    clearTimeout(timer);
    try {
      if (isHers()) for (const { id, body } of dueNow(useQueue.getState(), now())) await deliver(id, body);
    } finally {
      working = false;
      const at = nextDueAt(useQueue.getState());
      if (at !== null && isHers()) timer = setTimeout(() => void work(), Math.max(50, at - now()));
    }
  };

  return {
    useQueue,
    /** It is on the phone before this returns. */
    put: (id: string, body: Body): void => {
      happen({ kind: 'queued', id, body, at: now() });
      void work();
    },
    /** She lets one go that the server does not take. */
    drop: (id: string): void => happen({ kind: 'dropped', id }),
    /** Forgets what belongs to whoever was signed in before. */
    forget: (): void => {
      removeStored(name);
      useQueue.setState({ items: [] }, true);
    },
    /** Starts with the app: what a restart interrupted goes on, a returning network or session is used at once. */
    start: (): (() => void) => {
      void work();
      const stopWaitingForSession = useSession.subscribe(() => void work());
      const stopWatchingNetwork = watchNetwork((connected) => {
        if (!connected) return;
        happen({ kind: 'network-returned', at: now() });
        void work();
      });
      return () => {
        stopWaitingForSession();
        stopWatchingNetwork();
        clearTimeout(timer);
      };
    },
  };
}
