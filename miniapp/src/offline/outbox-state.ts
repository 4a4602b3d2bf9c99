import type { ReportBody, ReportStatus } from '../../../shared/contract/danger.ts';
import type { ErrorCode, ErrorReply } from '../../../shared/contract/errors.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import type { SendingEvent } from './kept-sender.ts';

/** A report on its way. It stays here until the server’s receipt, through restarts. */
export interface OutboxItem {
  readonly body: ReportBody;
  readonly queuedAt: EpochMs;
  readonly attempts: number;
  readonly nextAttemptAt: EpochMs;
  /** The server’s receipt: only with it may the screen say 已送达. */
  readonly receipt: ReportStatus | null;
  /** Why the server does not take it: for good, or until she has agreed or enrolled. She must telephone. */
  readonly refused: ErrorReply | null;
}

export interface OutboxState {
  readonly items: readonly OutboxItem[];
}

export type OutboxEvent =
  | { readonly kind: 'queued'; readonly body: ReportBody; readonly at: EpochMs }
  | { readonly kind: 'delivered'; readonly receipt: ReportStatus }
  | SendingEvent
  /** She has, or may have, agreed or enrolled since. */
  | { readonly kind: 'let-in'; readonly at: EpochMs };

/** Waits between attempts; the last one repeats. Short, because somebody may be bleeding. */
const WAITS_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Receipts kept for reading without a network; what is not delivered is never dropped. */
const RECEIPTS_KEPT = 10;

export const EMPTY_OUTBOX: OutboxState = { items: [] };

/** What the outbox becomes. Queuing an id twice changes nothing; a receipt is never taken back. */
export function afterOutboxEvent(state: OutboxState, event: OutboxEvent): OutboxState {
  switch (event.kind) {
    case 'queued': {
      if (state.items.some((item) => item.body.id === event.body.id)) return state;
      const item: OutboxItem = {
        body: event.body,
        queuedAt: event.at,
        attempts: 0,
        nextAttemptAt: event.at,
        receipt: null,
        refused: null,
      };
      return { items: withoutOldReceipts([item, ...state.items]) };
    }
    case 'delivered':
      return change(state, event.receipt.reportId, () => ({ receipt: event.receipt, refused: null }));
    case 'refused':
      return change(state, event.id, () => ({ refused: event.reply }));
    case 'unanswered':
      return change(state, event.id, (item) => ({
        attempts: item.attempts + 1,
        nextAttemptAt: event.at + (WAITS_MS[Math.min(item.attempts, WAITS_MS.length - 1)] ?? 1000),
      }));
    case 'network-returned':
      return { items: state.items.map((item) => (isWaiting(item) ? { ...item, nextAttemptAt: event.at } : item)) };
    case 'let-in':
      return {
        items: state.items.map((item) => (isHeld(item) ? { ...item, refused: null, nextAttemptAt: event.at } : item)),
      };
  }
}

/** Refusals that pass by themselves. */
const PASSING: readonly ErrorCode[] = [
  'unavailable',
  'internal',
  'too-many-requests',
  'session-required',
  'session-expired',
];

/** What was refused is tried again. Every other refusal is shown, and stands unless it is held. */
export const passesByItself = (code: ErrorCode): boolean => PASSING.includes(code);

/** What she can do something about herself; the report waits for it. Every other refusal is final. */
const HOLDS: readonly ErrorCode[] = ['consent-required', 'not-found'];

/** Waits for her consent or her enrolment, and is not sent meanwhile: without her consent it must not be. */
export const isHeld = (item: OutboxItem): boolean => item.refused !== null && HOLDS.includes(item.refused.code);

/** Being tried again by itself. */
export const isWaiting = (item: OutboxItem): boolean => item.receipt === null && item.refused === null;

/** Reports due to be tried, oldest first: they arrive in the order things happened. */
export const dueItems = (state: OutboxState, at: EpochMs): readonly OutboxItem[] =>
  state.items.filter((item) => isWaiting(item) && item.nextAttemptAt <= at).reverse();

/** When the next attempt falls due; `null` when nothing waits. */
export function nextAttemptAt(state: OutboxState): EpochMs | null {
  const times = state.items.filter(isWaiting).map((item) => item.nextAttemptAt);
  return times.length === 0 ? null : Math.min(...times);
}

const change = (state: OutboxState, id: string, to: (item: OutboxItem) => Partial<OutboxItem>): OutboxState => ({
  items: state.items.map((item) => (item.body.id === id && item.receipt === null ? { ...item, ...to(item) } : item)),
});

function withoutOldReceipts(items: readonly OutboxItem[]): readonly OutboxItem[] {
  let receipts = 0;
  return items.filter((item) => {
    if (item.receipt === null) return true;
    receipts += 1;
    return receipts <= RECEIPTS_KEPT;
  });
}
