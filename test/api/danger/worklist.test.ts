import { eq, sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { alerts } from '../../../api/_server/danger/tables.ts';
import { showWorklist } from '../../../shared/contract/clinic.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import { act, EMERGENCY, MILD, openAlert, signIn } from '../../support/actors.ts';
import { startTestService, type TestService } from '../../support/test-service.ts';

async function county(): Promise<TestService> {
  const service = await startTestService();
  onTestFinished(() => service.close());
  return service;
}

/** So many more alerts that stand exactly as this one does. */
async function copy({ db }: TestService, alertId: AlertId, times: number): Promise<void> {
  await db.query.execute(sql`insert into alerts
    select (jsonb_populate_record(a, jsonb_build_object(
      'id', gen_random_uuid(), 'number', 'C' || n, 'seq', 100000 + n))).*
    from alerts a, generate_series(1, ${times}) n where a.id = ${alertId}`);
}

test('however many are in hand, the list shows who still waits, and says how many it leaves out', async () => {
  const service = await county();
  const token = await signIn(service, 'clinic-doctor');
  const before = await service.ok(showWorklist, { token });
  const open = before.waiting.length + before.inHand.length;
  const taken = await openAlert(service, EMERGENCY);
  await act(service, token, taken.alertId, 'acknowledge');
  const waits = await openAlert(service, MILD);
  expect((await service.ok(showWorklist, { token })).notShown).toBe(0);

  await copy(service, taken.alertId, 250);
  const full = await service.ok(showWorklist, { token });
  expect(full.waiting.map(({ alertId }) => alertId)).toContain(waits.alertId);
  expect(full.waiting.length + full.inHand.length).toBe(200);
  expect(full.notShown).toBe(open + 2 + 250 - 200);
});

test('what is closed today counts as closed today, whenever it was opened', async () => {
  const service = await county();
  const token = await signIn(service, 'clinic-doctor');
  const { alertId } = await openAlert(service);
  const yesterday = new Date(service.clock.now() - DAY_MS);
  await service.db.query
    .update(alerts)
    .set({ openedAt: yesterday, waitingSince: yesterday })
    .where(eq(alerts.id, alertId));
  const before = (await service.ok(showWorklist, { token })).today;
  await act(service, token, alertId, 'acknowledge');
  await act(service, token, alertId, 'plan', { plan: 'advised' });
  await act(service, token, alertId, 'outcome', { outcome: 'advised-and-better' });
  await act(service, token, alertId, 'close');
  expect((await service.ok(showWorklist, { token })).today).toEqual({ ...before, closed: before.closed + 1 });
});
