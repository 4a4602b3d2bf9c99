import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeyValue } from '../../api/_server/adapters/key-value.ts';
import { KeyValueDown } from '../../api/_server/adapters/key-value.ts';
import { createInProcessKeyValue } from '../../api/_server/adapters/key-value-in-process.ts';
import { createDispatcher } from '../../api/_server/messaging/dispatcher.ts';
import type { AlertId } from '../../shared/identity/ids.ts';
import { testDatabase } from '../support/database.ts';
import { inParallel } from '../support/loop-client.ts';
import { type LoopService, startLoopService } from '../support/loop-service.ts';

const REPORTS = 40;
const database = testDatabase();
let wiped = 0;
let down = 0;

/** A store that forgets everything at every seventh call and is away at every fifth. */
function forgetful(fresh: () => KeyValue): KeyValue {
  let store = fresh();
  let calls = 0;
  const now = async (): Promise<KeyValue> => {
    calls += 1;
    if (calls % 7 === 0) {
      wiped += 1;
      store = fresh();
    }
    if (calls % 5 === 0) {
      down += 1;
      throw new KeyValueDown('away');
    }
    return store;
  };
  return {
    get: async (key) => (await now()).get(key),
    set: async (key, value, options) => (await now()).set(key, value, options),
    increment: async (key, ttlMs) => (await now()).increment(key, ttlMs),
    remove: async (key) => (await now()).remove(key),
    expiresIn: async (key) => (await now()).expiresIn(key),
    ping: async () => (await now()).ping(),
    close: () => store.close(),
  };
}

let service: LoopService;
beforeAll(async () => {
  service = await startLoopService(database.url, {
    women: REPORTS,
    replace: ({ clock }) => ({ kv: forgetful(() => createInProcessKeyValue(clock)) }),
  });
});
afterAll(() => service.close());

it('reports, deliveries and sign-outs stand though the key–value store is wiped and away all the time', async () => {
  const { county, receiver, deps } = service;
  const dispatcher = createDispatcher(deps);
  const alerts = await inParallel(
    county.women.map((woman) => async (): Promise<AlertId> => {
      const alertId = await service.report(woman);
      dispatcher.poke();
      return alertId;
    }),
    4,
  );
  await dispatcher.settled();
  expect(wiped).toBeGreaterThan(0);
  expect(down).toBeGreaterThan(0);
  expect(new Set(alerts).size).toBe(REPORTS);
  const wanted = alerts.map((alertId) => `${alertId}:opened:${county.clinic}:webhook:county`);
  expect([...receiver.accepted].sort()).toEqual(wanted.sort());

  const [woman] = county.women;
  const token = woman?.token ?? '';
  expect((await service.call('DELETE', '/api/session', token)).status).toBe(200);
  for (let again = 0; again < 20; again += 1)
    expect((await service.call('GET', '/api/danger/reports', token)).status).toBe(401);
});
