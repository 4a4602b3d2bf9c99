import { eq } from 'drizzle-orm';
import { alertEvents } from '../../api/_server/danger/tables.ts';
import { DEMO_INSTITUTIONS } from '../../api/_server/demo/county.ts';
import { outbox } from '../../api/_server/messaging/tables.ts';
import type { AlertId } from '../../shared/identity/ids.ts';
import type { TestService } from './test-service.ts';

/** Who was told what about an alert, in order, by the worklist channel: `alert-opened qingquan`. */
export async function toldOf(service: TestService, alertId: AlertId): Promise<string[]> {
  const rows = await service.db.query.select().from(outbox).where(eq(outbox.alertId, alertId)).orderBy(outbox.seq);
  return rows
    .filter(({ channel }) => channel === 'in-app')
    .map(({ payload, institutionId }) => {
      const place = DEMO_INSTITUTIONS.find(({ id }) => id === institutionId);
      return `${String(payload.kind)} ${place?.key ?? institutionId}`;
    });
}

/** The events of an alert in the order they were written. */
export const eventsOf = (service: TestService, alertId: AlertId) =>
  service.db.query.select().from(alertEvents).where(eq(alertEvents.alertId, alertId)).orderBy(alertEvents.id);

export const eventKindsOf = async (service: TestService, alertId: AlertId): Promise<string[]> =>
  (await eventsOf(service, alertId)).map(({ kind }) => kind);
