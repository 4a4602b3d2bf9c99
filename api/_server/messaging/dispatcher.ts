import type { Deps } from '../ports.ts';
import { type ClaimedMessage, claimMessages, receiverOf } from './outbox-store.ts';
import { sendMessage } from './send-message.ts';

/** Hands in all. */
const AT_ONCE = 64;
/** Messages taken at a time: few, so that a receiver goes little beyond its share. */
const A_HANDFUL = 4;
/** Hands one receiver may hold before nothing more is taken for it. */
const SHARE = 8;

export interface Dispatcher {
  /** Something may be due: take what there is. Cheap, coalesced, never throws. */
  poke(): void;
  /** Works until nothing is due or under way, or until the deadline; for schedulers. Answers how many were attempted. */
  drain(deadlineMs: number): Promise<{ attempted: number; more: boolean }>;
  /** Resolves when nothing is being claimed or sent. */
  settled(): Promise<void>;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Sends what is due with a fixed number of hands, of which one receiver gets only some: one that stalls holds those up
 * and leaves the others theirs, however many messages wait for it.
 */
export function createDispatcher(deps: Deps): Dispatcher {
  /** What is being sent, and to whom. */
  const underWay = new Map<Promise<void>, string>();
  let claiming: Promise<void> | null = null;
  let poked = false;
  let stopped = false;
  let attempted = 0;

  async function claim(): Promise<void> {
    while (!stopped) {
      const limit = Math.min(A_HANDFUL, AT_ONCE - underWay.size);
      if (limit <= 0) return;
      const at = new Date(deps.clock.now());
      const except = holdingTheirShare([...underWay.values()]);
      const { outboxLeaseMs: leaseMs } = deps.settings;
      const claimed = await claimMessages(deps.db.query, { at, leaseMs, limit, except });
      attempted += claimed.length;
      for (const message of claimed) send(message);
      if (claimed.length < limit) return;
    }
  }

  function send(message: ClaimedMessage): void {
    const sending: Promise<void> = sendMessage(deps, message)
      .catch((error: unknown) =>
        deps.log.error('delivery-failed', { outboxId: message.row.id, errorName: nameOf(error) }),
      )
      .finally(() => {
        underWay.delete(sending);
        poke();
      });
    underWay.set(sending, receiverOf(message.row));
  }

  function poke(): void {
    if (stopped) return;
    if (claiming !== null) {
      poked = true;
      return;
    }
    poked = false;
    claiming = claim()
      .catch((error: unknown) => {
        deps.log.error('claim-failed', { errorName: nameOf(error) });
      })
      .finally(() => {
        claiming = null;
        if (poked) poke();
      });
  }

  const busy = (): boolean => claiming !== null || underWay.size > 0;

  return {
    poke,
    async drain(deadlineMs) {
      const before = attempted;
      poke();
      while (busy() && deps.clock.now() < deadlineMs) await (claiming ?? Promise.race(underWay.keys()));
      return { attempted: attempted - before, more: underWay.size > 0 };
    },
    async settled() {
      while (busy()) await (claiming ?? Promise.race(underWay.keys()));
    },
    async stop() {
      stopped = true;
      await claiming;
      await Promise.allSettled(underWay.keys());
    },
  };
}

/** Receivers that hold as many hands as one may. */
const holdingTheirShare = (receivers: readonly string[]): string[] =>
  [...new Set(receivers)].filter((one) => receivers.filter((other) => other === one).length >= SHARE);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
