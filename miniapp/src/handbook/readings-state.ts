import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import type { ErrorReply } from '../../../shared/contract/errors.ts';
import type { AssessmentId } from '../../../shared/identity/ids.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import type { SendingEvent } from '../offline/kept-sender.ts';

/** That she has read a notice, on its way to the clinic. It is kept through restarts until the server has it. */
export interface Reading {
  readonly assessmentId: AssessmentId;
  readonly attempts: number;
  readonly nextAttemptAt: EpochMs;
  /** When she read it, by the server’s receipt: only with it may the screen say that the clinic knows. */
  readonly readAt: string | null;
  /** Why the server does not take it; she may say it again. */
  readonly refused: ErrorReply | null;
}

export interface ReadingsState {
  /** The newest first. */
  readonly readings: readonly Reading[];
}

export type ReadingEvent =
  | { readonly kind: 'marked'; readonly assessmentId: AssessmentId; readonly at: EpochMs }
  | { readonly kind: 'received'; readonly id: string; readonly readAt: string }
  | SendingEvent;

/** Waits between attempts; the last one repeats. Nobody is bleeding: the battery comes first. */
const WAITS_MS = [2000, 10_000, 60_000];

/** Receipts kept, so that a slower answer of the server does not ask her again. */
const KEPT = 4;

export const NO_READINGS: ReadingsState = { readings: [] };

/** What the readings become. Marking twice is one reading; a receipt is never taken back. */
export function afterReadingEvent({ readings }: ReadingsState, event: ReadingEvent): ReadingsState {
  switch (event.kind) {
    case 'marked': {
      const others = readings.filter(({ assessmentId }) => assessmentId !== event.assessmentId);
      const before = readings.find(({ assessmentId }) => assessmentId === event.assessmentId);
      if (before !== undefined && before.refused === null) return { readings };
      const { assessmentId, at } = event;
      const reading = { assessmentId, attempts: 0, nextAttemptAt: at, readAt: null, refused: null };
      return { readings: [reading, ...others.filter((other, index) => isWaiting(other) || index < KEPT)] };
    }
    case 'received':
      return change(readings, event.id, () => ({ readAt: event.readAt }));
    case 'refused':
      return change(readings, event.id, () => ({ refused: event.reply }));
    case 'unanswered':
      return change(readings, event.id, ({ attempts }) => ({
        attempts: attempts + 1,
        nextAttemptAt: event.at + (WAITS_MS[Math.min(attempts, WAITS_MS.length - 1)] ?? 2000),
      }));
    case 'network-returned':
      return { readings: readings.map((one) => (isWaiting(one) ? { ...one, nextAttemptAt: event.at } : one)) };
  }
}

/** Being tried again by itself. */
export const isWaiting = ({ readAt, refused }: Reading): boolean => readAt === null && refused === null;

export const dueReadings = ({ readings }: ReadingsState, at: EpochMs): readonly Reading[] =>
  readings.filter((reading) => isWaiting(reading) && reading.nextAttemptAt <= at);

/** When the next attempt falls due; `null` when nothing waits. */
export function nextAttemptAt({ readings }: ReadingsState): EpochMs | null {
  const times = readings.filter(isWaiting).map((one) => one.nextAttemptAt);
  return times.length === 0 ? null : Math.min(...times);
}

const change = (
  readings: readonly Reading[],
  id: string,
  to: (reading: Reading) => Partial<Reading>,
): ReadingsState => ({
  readings: readings.map((one) => (one.assessmentId === id && isWaiting(one) ? { ...one, ...to(one) } : one)),
});

/** How far it is known that she has read a notice. */
export type ReadState =
  | { readonly kind: 'unread'; readonly refusedBecause: string | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read'; readonly at: string };

/** The server’s word goes first, then what this phone knows. */
export function readingOf({ assessmentId, readAt }: ColourNotice, readings: readonly Reading[]): ReadState {
  const own = readings.find((reading) => reading.assessmentId === assessmentId);
  const at = readAt ?? own?.readAt ?? null;
  if (at !== null) return { kind: 'read', at };
  if (own === undefined) return { kind: 'unread', refusedBecause: null };
  return own.refused === null ? { kind: 'waiting' } : { kind: 'unread', refusedBecause: own.refused.message };
}
