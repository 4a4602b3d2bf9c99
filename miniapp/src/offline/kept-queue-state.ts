import type { ErrorCode, ErrorReply } from '../../../shared/contract/errors.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import type { SendingEvent } from './kept-sender.ts';

/** Something of hers on its way to the server, kept through restarts until it is there. */
export interface QueuedItem<Body> {
  readonly id: string;
  readonly body: Body;
  readonly queuedAt: EpochMs;
  readonly attempts: number;
  readonly nextAttemptAt: EpochMs;
  /** Why the server does not take it: then she decides what becomes of it. */
  readonly refused: ErrorReply | null;
}

export interface KeptQueueState<Body> {
  /** In the order they were put in. */
  readonly items: readonly QueuedItem<Body>[];
}

export type KeptQueueEvent<Body> =
  | { readonly kind: 'queued'; readonly id: string; readonly body: Body; readonly at: EpochMs }
  | { readonly kind: 'received'; readonly id: string }
  | { readonly kind: 'dropped'; readonly id: string }
  | SendingEvent;

/** Waits between attempts; the last one repeats. */
const WAITS_MS = [2000, 10_000, 60_000];

/** Refusals that pass by themselves: the same is sent again later. */
export const passesLater = (code: ErrorCode): boolean =>
  code === 'unavailable' ||
  code === 'too-many-requests' ||
  code === 'internal' ||
  code === 'session-expired' ||
  code === 'session-required' ||
  code === 'consent-required';

/** What the queue becomes. The same id twice is one item; what was received is gone. */
export function afterQueueEvent<Body>(
  { items }: KeptQueueState<Body>,
  event: KeptQueueEvent<Body>,
): KeptQueueState<Body> {
  switch (event.kind) {
    case 'queued': {
      const { id, body, at } = event;
      if (items.some((item) => item.id === id)) return { items };
      return { items: [...items, { id, body, queuedAt: at, attempts: 0, nextAttemptAt: at, refused: null }] };
    }
    case 'received':
    case 'dropped':
      return { items: items.filter(({ id }) => id !== event.id) };
    case 'refused':
      return { items: items.map((item) => (item.id === event.id ? { ...item, refused: event.reply } : item)) };
    case 'unanswered':
      return {
        items: items.map((item) =>
          item.id === event.id
            ? {
                ...item,
                attempts: item.attempts + 1,
                nextAttemptAt: event.at + (WAITS_MS[Math.min(item.attempts, WAITS_MS.length - 1)] ?? 2000),
              }
            : item,
        ),
      };
    case 'network-returned':
      return { items: items.map((item) => (item.refused === null ? { ...item, nextAttemptAt: event.at } : item)) };
  }
}

/** What falls due, in order. One that waits does not hold up the others. */
export const dueNow = <Body>({ items }: KeptQueueState<Body>, at: EpochMs): readonly QueuedItem<Body>[] =>
  items.filter((item) => item.refused === null && item.nextAttemptAt <= at);

export function nextDueAt<Body>({ items }: KeptQueueState<Body>): EpochMs | null {
  const times = items.filter(({ refused }) => refused === null).map(({ nextAttemptAt }) => nextAttemptAt);
  return times.length === 0 ? null : Math.min(...times);
}
