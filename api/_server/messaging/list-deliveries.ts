import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { listMessagesOfAlert } from './outbox-store.ts';

/** Every message about an alert and what its attempts came to. */
export async function listDeliveries(db: Queryable, alertId: AlertId): Promise<AlertDetail['deliveries']> {
  const messages = await listMessagesOfAlert(db, { alertId });
  return messages.map(({ message, institutionName }) => ({
    channel: message.channel,
    institutionName,
    state: message.state,
    attempts: message.attempts,
    sentAt: message.sentAt?.toISOString() ?? null,
    lastError: message.lastError,
  }));
}
