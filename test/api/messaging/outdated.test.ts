import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { outbox } from '../../../api/_server/messaging/tables.ts';
import { escalateAlertsJob } from '../../../shared/contract/operations.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import { act, EMERGENCY, openAlert, signIn } from '../../support/actors.ts';
import { JOB_SECRET, testService } from '../../support/test-service.ts';

const service = testService();

const reminders = async (alertId: string) => {
  const rows = await service()
    .db.query.select()
    .from(outbox)
    .where(eq(outbox.alertId, alertId as never));
  return rows
    .filter((row) => row.channel === 'webhook' && (row.payload as { kind: string }).kind === 'alert-reminder')
    .map((row) => row.state);
};

describe('a reminder whose receiver was down', () => {
  test('does not leave once somebody has answered: it would say that nobody has', async () => {
    const alert = await openAlert(service(), EMERGENCY);
    await service().drain();
    service().clock.advance(3 * MINUTE_MS);
    await service().ok(escalateAlertsJob, { token: JOB_SECRET });
    service().webhook.faults.next({ kind: 'status', status: 503 }, 50);
    await service().drain();
    expect(await reminders(alert.alertId)).toEqual(['waiting']);

    await act(service(), await signIn(service(), 'clinic-doctor'), alert.alertId, 'acknowledge');
    service().webhook.faults.next(null);
    service().clock.advance(HOUR_MS);
    await service().drain();
    expect(await reminders(alert.alertId)).toEqual(['outdated']);
  });
});
