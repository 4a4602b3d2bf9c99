import { type ReportBody, sendReport } from '../../../shared/contract/danger.ts';
import { now } from '../platform/clock.ts';
import { call } from '../session/call.ts';
import { createKeptSender } from './kept-sender.ts';
import {
  afterOutboxEvent,
  dueItems,
  EMPTY_OUTBOX,
  isHeld,
  isWaiting,
  nextAttemptAt,
  type OutboxEvent,
  type OutboxItem,
  type OutboxState,
  passesByItself,
} from './outbox-state.ts';

const outbox = createKeptSender<OutboxState, OutboxItem, OutboxEvent>({
  name: 'outbox',
  empty: EMPTY_OUTBOX,
  after: afterOutboxEvent,
  due: dueItems,
  nextAt: nextAttemptAt,
  idOf: ({ body }) => body.id,
  send: async ({ body }) => ({ kind: 'delivered', receipt: await call(sendReport, { body }) }),
  passes: passesByItself,
});

export const useOutbox = outbox.useKept;

/** Takes a report in and starts sending. It is on the phone before this returns. */
export const queueReport = (body: ReportBody): void => outbox.happens({ kind: 'queued', body, at: now() });

/** Forgets reports of whoever was signed in before; what is not delivered yet stays until they say so. */
export const clearOutbox = outbox.forget;

/** Reports that would still go out. */
export const waitingCount = (state: OutboxState): number =>
  state.items.filter((item) => isWaiting(item) || isHeld(item)).length;

/** The server has just treated her as somebody who agreed and enrolled: what was held for want of that goes out. */
export function sendHeldReports(): void {
  if (useOutbox.getState().items.some(isHeld)) outbox.happens({ kind: 'let-in', at: now() });
}

/** Also sends a report made before anybody was signed in, with the sign-in. */
export const startOutbox = outbox.start;
