import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../api/_server/messaging/channels/channel.ts';
import { createDispatcher } from '../../api/_server/messaging/dispatcher.ts';
import { claimMessages, settleAttempt } from '../../api/_server/messaging/outbox-store.ts';
import { testDatabase } from '../support/database.ts';
import { inParallel } from '../support/loop-client.ts';
import { type LoopService, startLoopService } from '../support/loop-service.ts';

const REPORTS = 60;
const database = testDatabase();
const begun: string[] = [];
let atTheSameTime = 0;
const underWay = new Set<string>();

/** Takes a few turns for each message, so that two senders of one would meet. */
const slowWebhook: Channel = {
  id: 'webhook',
  async send({ id }) {
    begun.push(id);
    if (underWay.has(id)) atTheSameTime += 1;
    underWay.add(id);
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    underWay.delete(id);
    return { kind: 'sent' };
  },
};

let service: LoopService;
beforeAll(async () => {
  service = await startLoopService(database.url, {
    women: REPORTS + 2,
    replace: ({ channels }) => ({ channels: { ...channels, webhook: slowWebhook } }),
  });
});
afterAll(() => service.close());

const drain = () => createDispatcher(service.deps).drain(Number.POSITIVE_INFINITY);
const claim = () =>
  claimMessages(service.deps.db.query, {
    at: new Date(service.clock.now()),
    leaseMs: service.deps.settings.outboxLeaseMs,
    limit: 100,
    except: [],
  });
const attempts = () =>
  service.rows<{ state: string; attempts: number; n: number }>(
    'select state, attempts, count(*)::int as n from outbox group by 1, 2 order by 1, 2',
  );

describe('the outbox between workers', () => {
  it('gives each message to one of four dispatchers that work at once', async () => {
    await inParallel(
      service.county.women.slice(0, REPORTS).map((woman) => () => service.report(woman)),
      4,
    );
    await Promise.all([drain(), drain(), drain(), drain()]);
    expect(begun).toHaveLength(REPORTS);
    expect(new Set(begun).size).toBe(REPORTS);
    expect(atTheSameTime).toBe(0);
    expect(await attempts()).toEqual([{ state: 'sent', attempts: 1, n: 2 * REPORTS }]);
  });

  it('passes a killed worker’s messages on when its lease ends, and not before', async () => {
    const [woman] = service.county.women.slice(REPORTS);
    if (woman === undefined) throw new Error('one woman too few');
    await service.report(woman);
    const before = begun.length;
    expect(await claim()).toHaveLength(2);

    service.clock.advance(service.deps.settings.outboxLeaseMs - 1);
    await drain();
    expect(begun.length - before).toBe(0);

    service.clock.advance(1);
    await drain();
    expect(begun.length - before).toBe(1);
    expect(await attempts()).toContainEqual({ state: 'sent', attempts: 2, n: 2 });
  });

  it('does not let a worker whose lease has passed on undo what the next one did', async () => {
    const [woman] = service.county.women.slice(REPORTS + 1);
    if (woman === undefined) throw new Error('one woman too few');
    await service.report(woman);
    const slow = await claim();
    service.clock.advance(service.deps.settings.outboxLeaseMs);
    await drain();
    for (const { row } of slow) {
      const at = new Date(service.clock.now());
      await settleAttempt(service.deps.db.query, {
        id: row.id,
        attempt: row.attempts,
        at,
        result: 'retry',
        error: 'timeout',
        nextAttemptAt: at,
      });
    }
    expect((await attempts()).filter(({ state }) => state !== 'sent')).toEqual([]);
  });
});
