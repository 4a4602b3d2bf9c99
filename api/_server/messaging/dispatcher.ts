import type { Deps } from '../ports.ts';
import { claimMessages } from './outbox-store.ts';
import { sendMessage } from './send-message.ts';

/** Enough that a few hanging receivers do not keep the others waiting. */
const AT_ONCE = 32;

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

/** Sends what is due with a fixed number of hands: a slow receiver holds one hand, never the queue. */
export function createDispatcher(deps: Deps): Dispatcher {
  const underWay = new Set<Promise<void>>();
  let claiming: Promise<number> | null = null;
  let poked = false;
  let stopped = false;
  let attempted = 0;

  async function claim(): Promise<number> {
    const free = AT_ONCE - underWay.size;
    if (free <= 0 || stopped) return 0;
    const { outboxLeaseMs: leaseMs } = deps.settings;
    const claimed = await claimMessages(deps.db.query, { at: new Date(deps.clock.now()), leaseMs, limit: free });
    attempted += claimed.length;
    for (const message of claimed) {
      const sending: Promise<void> = sendMessage(deps, message)
        .catch((error: unknown) =>
          deps.log.error('delivery-failed', { outboxId: message.row.id, errorName: nameOf(error) }),
        )
        .finally(() => {
          underWay.delete(sending);
          poke();
        });
      underWay.add(sending);
    }
    return claimed.length;
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
        return 0;
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
      while (busy() && deps.clock.now() < deadlineMs) await (claiming ?? Promise.race(underWay));
      return { attempted: attempted - before, more: underWay.size > 0 };
    },
    async settled() {
      while (busy()) await (claiming ?? Promise.race(underWay));
    },
    async stop() {
      stopped = true;
      await claiming;
      await Promise.allSettled(underWay);
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
