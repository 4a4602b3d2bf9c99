import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../api/_server/messaging/channels/channel.ts';
import { createDispatcher } from '../../api/_server/messaging/dispatcher.ts';
import { listDeliveries } from '../../api/_server/messaging/list-deliveries.ts';
import { institutionChannels } from '../../api/_server/messaging/tables.ts';
import { testDatabase } from '../support/database.ts';
import { inParallel } from '../support/loop-client.ts';
import { type LoopService, startLoopService } from '../support/loop-service.ts';

const STALLED = 'https://stalled.example';
const REPORTS = 80;
const database = testDatabase();

/** The clinic’s own receiver never answers until it is let go; the county’s answers at once. */
let letGo: () => void = () => undefined;
const gate = new Promise<void>((open) => {
  letGo = open;
});
let waiting = 0;
let mostWaiting = 0;
let served = 0;
let onServed: () => void = () => undefined;
const webhook: Channel = {
  id: 'webhook',
  async send(_, { url }) {
    if (url === STALLED) {
      waiting += 1;
      mostWaiting = Math.max(mostWaiting, waiting);
      await gate;
      waiting -= 1;
    } else {
      served += 1;
      onServed();
    }
    return { kind: 'sent' };
  },
};

let service: LoopService;
beforeAll(async () => {
  service = await startLoopService(database.url, {
    women: REPORTS + 1,
    replace: ({ channels }) => ({ channels: { ...channels, webhook } }),
  });
});
afterAll(() => service.close());

/** Gives the clinic a receiver of its own. `sealedAs` other than the real place makes its address unreadable. */
async function addReceiver(url: string, sealedAs = 'address_sealed'): Promise<string> {
  const { deps, county } = service;
  const id = randomUUID();
  await deps.db.query.insert(institutionChannels).values({
    id,
    institutionId: county.clinic,
    channel: 'webhook',
    addressSealed: deps.cipher.encrypt(url, `institution_channels.${sealedAs}.${id}`),
    secretSealed: deps.cipher.encrypt(service.receiver.secret, `institution_channels.secret_sealed.${id}`),
    enabled: true,
  });
  return id;
}

const states = (channelId: string) =>
  service.rows('select state, count(*)::int as n from outbox where channel_id = $1 group by 1', [channelId]);

describe('a receiver that does not answer', () => {
  it('holds up its own messages and nobody else’s', async () => {
    const stalled = await addReceiver(STALLED);
    await inParallel(
      service.county.women.slice(0, REPORTS).map((woman) => () => service.report(woman)),
      4,
    );
    const all = new Promise<void>((done) => {
      onServed = () => served === REPORTS && done();
    });
    const dispatcher = createDispatcher(service.deps);
    dispatcher.poke();
    await all;
    expect(await states(stalled)).toEqual([{ state: 'waiting', n: REPORTS }]);
    expect(mostWaiting).toBeGreaterThan(0);

    letGo();
    await dispatcher.settled();
    expect(await states(stalled)).toEqual([{ state: 'sent', n: REPORTS }]);
    expect(mostWaiting).toBeLessThan(16);
  });

  it('leaves a message that cannot be sent at all parked where the clinic sees it', async () => {
    const poison = await addReceiver('https://unreadable.example', 'another_place');
    const woman = service.county.women[REPORTS];
    if (woman === undefined) throw new Error('one woman too few');
    const alertId = await service.report(woman);
    await createDispatcher(service.deps).drain(Number.POSITIVE_INFINITY);
    expect(await states(poison)).toEqual([{ state: 'parked', n: 1 }]);
    const shown = await listDeliveries(service.deps.db.query, alertId);
    expect(shown.map(({ state }) => state).sort()).toEqual(['parked', 'sent', 'sent', 'sent']);
    expect(shown.find(({ state }) => state === 'parked')).toMatchObject({ attempts: 1, lastError: 'no-destination' });
  });
});
