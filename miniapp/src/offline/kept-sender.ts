import { create } from 'zustand';
import type { ErrorCode, ErrorReply } from '../../../shared/contract/errors.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import { now } from '../platform/clock.ts';
import { watchNetwork } from '../platform/network.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { CallRefused } from '../session/call-error.ts';
import { currentSession, useSession } from '../session/session-store.ts';

/** What happens to everything that is being sent. */
export type SendingEvent =
  | { readonly kind: 'unanswered'; readonly id: string; readonly at: EpochMs }
  | { readonly kind: 'refused'; readonly id: string; readonly reply: ErrorReply }
  | { readonly kind: 'network-returned'; readonly at: EpochMs };

interface Options<State, Item, Event> {
  /** Kept on the phone under this name. */
  readonly name: string;
  readonly empty: State;
  readonly after: (state: State, event: Event | SendingEvent) => State;
  /** What is due to be tried, in the order in which it goes out. */
  readonly due: (state: State, at: EpochMs) => readonly Item[];
  /** When the next attempt falls due; null when nothing waits. */
  readonly nextAt: (state: State) => EpochMs | null;
  readonly idOf: (item: Item) => string;
  /** Answers what the server’s receipt makes happen. */
  readonly send: (item: Item) => Promise<Event>;
  /** Refusals that pass by themselves: the same is sent again later. Every other one stands. */
  readonly passes: (code: ErrorCode) => boolean;
  readonly onRefused?: () => void;
}

const isHers = (): boolean => currentSession()?.me.kind === 'mother';

/**
 * Sends what is hers until the server has it, through restarts and flight mode, one thing after the other. What becomes of a thing on its way
 * is its queue’s own affair, and pure.
 */
export function createKeptSender<State, Item, Event>(options: Options<State, Item, Event>) {
  const { name, empty, after, due, nextAt, idOf, send, passes, onRefused } = options;
  const useKept = create<State>(() => readStored<State>(name) ?? empty);
  let working = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const happen = (event: Event | SendingEvent): void => {
    const next = after(useKept.getState(), event);
    writeStored(name, next);
    useKept.setState(next, true);
  };

  const deliver = async (item: Item): Promise<void> => {
    const id = idOf(item);
    try {
      happen(await send(item));
    } catch (error) {
      if (error instanceof CallRefused && !passes(error.reply.code)) {
        happen({ kind: 'refused', id, reply: error.reply });
        onRefused?.();
      } else happen({ kind: 'unanswered', id, at: now() });
    }
  };

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    clearTimeout(timer);
    try {
      // A session that is gone has nobody to send as; signing in starts the work again.
      if (isHers()) for (const item of due(useKept.getState(), now())) await deliver(item);
    } finally {
      working = false;
      const at = nextAt(useKept.getState());
      if (at !== null && isHers()) timer = setTimeout(() => void work(), Math.max(50, at - now()));
    }
  };

  return {
    useKept,
    /** It is on the phone before this returns, and what is due then goes out. */
    happens: (event: Event): void => {
      happen(event);
      void work();
    },
    /** Forgets what belongs to whoever was signed in before. */
    forget: (): void => {
      removeStored(name);
      useKept.setState(empty, true);
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
