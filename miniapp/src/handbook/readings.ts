import { create } from 'zustand';
import { markColourNoticeRead } from '../../../shared/contract/colour-notice.ts';
import type { AssessmentId } from '../../../shared/identity/ids.ts';
import { queryClient } from '../offline/kept-query.ts';
import { passesByItself } from '../offline/outbox-state.ts';
import { now } from '../platform/clock.ts';
import { watchNetwork } from '../platform/network.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { call } from '../session/call.ts';
import { CallRefused } from '../session/call-error.ts';
import { currentSession, useSession } from '../session/session-store.ts';
import {
  afterReadingEvent,
  isWaiting,
  NO_READINGS,
  nextAttemptAt,
  type ReadingEvent,
  type ReadingsState,
} from './readings-state.ts';
import { COLOUR_NOTICE_KEY } from './use-colour-notice.ts';

export { readingOf } from './readings-state.ts';

const STORED = 'readings';

export const useReadings = create<ReadingsState>(() => readStored<ReadingsState>(STORED) ?? NO_READINGS);

function happen(event: ReadingEvent): void {
  const next = afterReadingEvent(useReadings.getState(), event);
  writeStored(STORED, next);
  useReadings.setState(next, true);
}

/** She says that she has read a notice. It is on the phone before this returns, and goes to the clinic by itself. */
export function markRead(assessmentId: AssessmentId): void {
  happen({ kind: 'marked', assessmentId, at: now() });
  void work();
}

/** Forgets the readings of whoever was signed in before. */
export function forgetReadings(): void {
  removeStored(STORED);
  useReadings.setState(NO_READINGS, true);
}

let working = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const isHers = (): boolean => currentSession()?.me.kind === 'mother';

/** Tells the clinic everything that is due, then sleeps until the next is. */
async function work(): Promise<void> {
  if (working) return;
  working = true;
  clearTimeout(timer);
  try {
    const due = isHers() ? useReadings.getState().readings.filter(isWaiting) : [];
    for (const { assessmentId, nextAttemptAt: at } of due) if (at <= now()) await tell(assessmentId);
  } finally {
    working = false;
    const at = nextAttemptAt(useReadings.getState());
    if (at !== null && isHers()) timer = setTimeout(() => void work(), Math.max(50, at - now()));
  }
}

async function tell(assessmentId: AssessmentId): Promise<void> {
  try {
    const { notice } = await call(markColourNoticeRead, { body: { assessmentId } });
    // The answer is the receipt. Its time is the server’s, unless the notice has been replaced meanwhile.
    const readAt = notice?.assessmentId === assessmentId ? notice.readAt : null;
    happen({ kind: 'received', assessmentId, readAt: readAt ?? new Date(now()).toISOString() });
  } catch (error) {
    if (error instanceof CallRefused && !passesByItself(error.reply.code)) {
      happen({ kind: 'refused', assessmentId, reply: error.reply });
      // Most likely there is a newer notice: that is the one to be read.
      void queryClient.invalidateQueries({ queryKey: COLOUR_NOTICE_KEY });
    } else {
      happen({ kind: 'unanswered', assessmentId, at: now() });
    }
  }
}

/** Starts with the app: what a restart interrupted goes on, and a returning network or session is used at once. */
export function startReadings(): () => void {
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
