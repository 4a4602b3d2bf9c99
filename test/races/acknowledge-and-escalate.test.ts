import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalateAlerts } from '../../api/_server/jobs/escalate-alerts.ts';
import type { AlertId } from '../../shared/identity/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/china-time.ts';
import { testDatabase } from '../support/database.ts';
import { inParallel } from '../support/loop-client.ts';
import { type LoopService, startLoopService } from '../support/loop-service.ts';

const EACH = 30;
const database = testDatabase();
let service: LoopService;
let used = 0;
beforeAll(async () => {
  service = await startLoopService(database.url, { women: 4 * EACH });
});
afterAll(() => service.close());

/** So many new emergencies, each of a woman of her own. */
function emergencies(): Promise<AlertId[]> {
  const women = service.county.women.slice(used, used + EACH);
  used += EACH;
  return inParallel(
    women.map((woman) => () => service.report(woman, 'emergency')),
    4,
  );
}

const sweep = () => escalateAlerts(service.deps);
const acknowledge = (alertId: AlertId, doctor: 0 | 1) =>
  service.call('POST', `/api/clinic/alerts/${alertId}/acknowledge`, service.county.doctors[doctor].token);

interface Step {
  readonly alert_id: string;
  readonly kind: string;
  readonly step: number | null;
}

/** What happened to these alerts, in order, without what happens to every alert. */
const history = (alertIds: readonly AlertId[]) =>
  service.rows<Step>(
    `select alert_id, kind, (detail ->> 'step')::int as step from alert_events
     where alert_id = any($1::uuid[]) and kind in ('escalated', 'acknowledged') order by id`,
    [alertIds],
  );
const stepsOf = (steps: readonly Step[], alertId: AlertId) =>
  steps.filter((one) => one.alert_id === alertId && one.kind === 'escalated').map(({ step }) => step);

describe('people and sweeps at the same moment', () => {
  it('takes each due step once though ten sweeps run in parallel', async () => {
    const alerts = await emergencies();
    service.clock.advance(20 * MINUTE_MS - 1);
    await Promise.all(Array.from({ length: 10 }, sweep));
    const steps = await history(alerts);
    for (const alertId of alerts) expect(stepsOf(steps, alertId)).toEqual([0, 1, 2, 3]);
    const doubled = await service.rows(
      `select alert_id, institution_id, channel, split_part(dedupe_key, ':', 5) from outbox
       where dedupe_key like '%:step:%' group by 1, 2, 3, 4 having count(*) > 1`,
    );
    expect(doubled).toEqual([]);
  });

  it('catches up on three hours without a scheduler in one sweep: every step once, in order', async () => {
    const alerts = await emergencies();
    service.clock.advance(3 * HOUR_MS);
    await sweep();
    // The ladder, then of the repeats every five minutes only the latest: the 37th moment, counted from 0.
    const steps = await history(alerts);
    for (const alertId of alerts) expect(stepsOf(steps, alertId)).toEqual([0, 1, 2, 3, 36]);
    await sweep();
    expect(await history(alerts)).toEqual(steps);
  });

  it('never escalates after an acknowledgment, however close the two come', async () => {
    const alerts = await emergencies();
    service.clock.advance(5 * MINUTE_MS);
    const [answers] = await Promise.all([
      inParallel(
        alerts.map((alertId) => () => acknowledge(alertId, 0)),
        6,
      ),
      ...Array.from({ length: 10 }, sweep),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(alerts.map(() => 200));
    service.clock.advance(HOUR_MS);
    await sweep();
    const steps = await history(alerts);
    for (const alertId of alerts) {
      const kinds = steps.filter((one) => one.alert_id === alertId).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'acknowledged')).toHaveLength(1);
      expect(kinds.at(-1)).toBe('acknowledged');
    }
  });

  it('gives an alert to one of two doctors who take it at once and tells the other', async () => {
    const alerts = await emergencies();
    const answers = await inParallel(
      alerts.map((alertId) => () => Promise.all([acknowledge(alertId, 0), acknowledge(alertId, 1)])),
      4,
    );
    const owners = await service.rows<{ id: string; owner_id: string }>(
      'select id, owner_id from alerts where id = any($1::uuid[])',
      [alerts],
    );
    for (const [index, pair] of answers.entries()) {
      const statuses = pair.map(({ status }) => status);
      expect([...statuses].sort()).toEqual([200, 409]);
      const winner = service.county.doctors[statuses[0] === 200 ? 0 : 1];
      expect(owners.find(({ id }) => id === alerts[index])?.owner_id).toBe(winner.staffId);
      const refused = pair.find(({ status }) => status === 409);
      expect(await refused?.json()).toMatchObject({ code: 'state-conflict', current: 'acknowledged' });
    }
    const taken = (await history(alerts)).filter(({ kind }) => kind === 'acknowledged');
    expect(taken).toHaveLength(alerts.length);
  });
});
