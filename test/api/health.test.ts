import { describe, expect, onTestFinished, test } from 'vitest';
import { showWorklist } from '../../shared/contract/clinic.ts';
import { deliverOutboxJob, escalateAlertsJob, showHealth } from '../../shared/contract/operations.ts';
import { MINUTE_MS } from '../../shared/time/china-time.ts';
import { openAlert, signIn } from '../support/actors.ts';
import { JOB_SECRET, startTestService, type TestService } from '../support/test-service.ts';

async function county(): Promise<TestService> {
  const service = await startTestService();
  onTestFinished(() => service.close());
  return service;
}

/** The status code, the word, and the parts that are not well. */
async function healthOf(service: TestService): Promise<readonly unknown[]> {
  const answer = await service.call(showHealth);
  const { status, parts } = answer.json as { status: string; parts: { part: string; ok: boolean }[] };
  return [answer.status, status, ...parts.filter(({ ok }) => !ok).map(({ part }) => part)];
}

const sweep = (service: TestService) => service.ok(escalateAlertsJob, { token: JOB_SECRET });

describe('the dead-man switch of escalation', () => {
  test('is red until the first sweep, green for two minutes after each, red from then on', async () => {
    const service = await county();
    expect(await healthOf(service)).toEqual([503, 'failing', 'escalation']);
    await sweep(service);
    expect(await healthOf(service)).toEqual([200, 'ok']);
    service.clock.advance(2 * MINUTE_MS);
    expect(await healthOf(service)).toEqual([200, 'ok']);
    service.clock.advance(1);
    expect(await healthOf(service)).toEqual([503, 'failing', 'escalation']);
    await sweep(service);
    expect(await healthOf(service)).toEqual([200, 'ok']);
  });

  test('shows on the clinic’s list too', async () => {
    const service = await county();
    const token = await signIn(service, 'clinic-doctor');
    const swept = async () => (await service.ok(showWorklist, { token })).sweep;
    expect(await swept()).toEqual({ at: null, stale: true });
    await sweep(service);
    const at = new Date(service.clock.now()).toISOString();
    expect(await swept()).toEqual({ at, stale: false });
    service.clock.advance(2 * MINUTE_MS + 1);
    expect(await swept()).toEqual({ at, stale: true });
  });

  test('asks whoever looks to come back', async () => {
    expect((await (await county()).call(showHealth)).headers.get('retry-after')).toBe('2');
  });
});

describe('the dead-man switch of delivery', () => {
  test('goes red when a message has waited more than two minutes, green when it has left', async () => {
    const service = await county();
    await openAlert(service);
    service.clock.advance(2 * MINUTE_MS + 1);
    await sweep(service);
    expect(await healthOf(service)).toEqual([503, 'failing', 'dispatcher']);
    expect((await service.ok(deliverOutboxJob, { token: JOB_SECRET })).handled).toBe(2);
    expect(await healthOf(service)).toEqual([200, 'ok']);
  });
});

test('a platform’s cron, which can only GET, wakes the jobs as well', async () => {
  const service = await county();
  for (const path of ['/api/jobs/escalate-alerts', '/api/jobs/deliver-outbox']) {
    expect((await service.request('GET', path, { token: JOB_SECRET })).status).toBe(200);
    expect((await service.request('GET', path)).status).toBe(401);
  }
});
