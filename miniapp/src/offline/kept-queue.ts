import { now } from '../platform/clock.ts';
import {
  afterQueueEvent,
  dueNow,
  type KeptQueueEvent,
  type KeptQueueState,
  nextDueAt,
  passesLater,
  type QueuedItem,
} from './kept-queue-state.ts';
import { createKeptSender } from './kept-sender.ts';

interface Options<Body> {
  /** Kept on the phone under this name. */
  readonly name: string;
  readonly send: (body: Body) => Promise<unknown>;
}

/** A queue of one kind of thing: what was received is gone from it, what was refused waits for her. */
export function createKeptQueue<Body>({ name, send }: Options<Body>) {
  const { useKept, happens, forget, start } = createKeptSender<
    KeptQueueState<Body>,
    QueuedItem<Body>,
    KeptQueueEvent<Body>
  >({
    name,
    empty: { items: [] },
    after: afterQueueEvent,
    due: dueNow,
    nextAt: nextDueAt,
    idOf: ({ id }) => id,
    send: async ({ id, body }) => {
      await send(body);
      return { kind: 'received', id };
    },
    passes: passesLater,
  });
  return {
    useQueue: useKept,
    put: (id: string, body: Body): void => happens({ kind: 'queued', id, body, at: now() }),
    /** She lets one go that the server does not take. */
    drop: (id: string): void => happens({ kind: 'dropped', id }),
    forget,
    start,
  };
}
