import { create } from 'zustand';
import { type ReportBody, sendReport } from '../../../shared/contract/danger.ts';
import { now } from '../platform/clock.ts';
import { watchNetwork } from '../platform/network.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { call } from '../session/call.ts';
import { CallRefused } from '../session/call-error.ts';
import { currentSession, useSession } from '../session/session-store.ts';
import {
  afterOutboxEvent,
  dueItems,
  EMPTY_OUTBOX,
  isHeld,
  isWaiting,
  nextAttemptAt,
  type OutboxEvent,
  type OutboxState,
  passesByItself,
} from './outbox-state.ts';

const STORED = 'outbox';

export const useOutbox = create<OutboxState>(() => readStored<OutboxState>(STORED) ?? EMPTY_OUTBOX);

function happen(event: OutboxEvent): void {
  const next = afterOutboxEvent(useOutbox.getState(), event);
  writeStored(STORED, next);
  useOutbox.setState(next, true);
}

/** Takes a report in and starts sending. It is on the phone before this returns. */
export function queueReport(body: ReportBody): void {
  happen({ kind: 'queued', body, at: now() });
  void work();
}

/** Forgets reports of whoever was signed in before; what is not delivered yet stays until they say so. */
export function clearOutbox(): void {
  removeStored(STORED);
  useOutbox.setState(EMPTY_OUTBOX, true);
}

/** Reports that would still go out. */
export const waitingCount = (state: OutboxState): number =>
  state.items.filter((item) => isWaiting(item) || isHeld(item)).length;

/** The server has just treated her as somebody who agreed and enrolled: what was held for want of that goes out. */
export function sendHeldReports(): void {
  if (!useOutbox.getState().items.some(isHeld)) return;
  happen({ kind: 'let-in', at: now() });
  void work();
}

let working = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries everything that is due, one after the other, then sleeps until the next is. */
async function work(): Promise<void> {
  if (working) return;
  working = true;
  clearTimeout(timer);
  try {
    // A session that is gone has nobody to send as; signing in starts the work again.
    if (currentSession()?.me.kind === 'mother') {
      for (const item of dueItems(useOutbox.getState(), now())) await deliver(item.body);
    }
  } finally {
    working = false;
    sleepUntilDue();
  }
}

async function deliver(body: ReportBody): Promise<void> {
  try {
    happen({ kind: 'delivered', receipt: await call(sendReport, { body }) });
  } catch (error) {
    const final = error instanceof CallRefused && !passesByItself(error.reply.code);
    happen(
      final ? { kind: 'refused', id: body.id, reply: error.reply } : { kind: 'unanswered', id: body.id, at: now() },
    );
  }
}

function sleepUntilDue(): void {
  const at = nextAttemptAt(useOutbox.getState());
  if (at !== null && currentSession()?.me.kind === 'mother')
    timer = setTimeout(() => void work(), Math.max(50, at - now()));
}

/**
 * Starts the outbox with the app: what a restart interrupted goes on, a returning network is used at once, and a report
 * made before anybody was signed in goes out with the sign-in.
 */
export function startOutbox(): () => void {
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
}
