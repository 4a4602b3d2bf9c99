import type { AlertUrgency } from '../../../shared/danger/urgency.ts';
import type { AlertId, InstitutionId, OutboxId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import type { MessageKind } from './channels/channel.ts';
import { listChannelsOf, saveMessages } from './outbox-store.ts';

export interface AlertMessage {
  readonly alertId: AlertId;
  readonly alertNumber: string;
  readonly urgency: AlertUrgency;
  readonly kind: MessageKind;
  readonly institutionIds: readonly InstitutionId[];
  readonly occasion: string;
  readonly at: Date;
}

/** What an outbox row keeps of a message: enough to send it, nothing about who or what. */
export interface StoredPayload {
  readonly kind: MessageKind;
  readonly urgency: AlertUrgency;
  readonly alertNumber: string;
}

/**
 * Writes a message about an alert for every way its institutions can be reached, in the caller’s transaction.
 * The key is made of the alert, the occasion and the way, so that the same occasion is told once, however often it is written.
 */
export async function enqueueAlertMessage(deps: Deps, tx: Queryable, message: AlertMessage): Promise<void> {
  const { alertId, institutionIds, occasion, at } = message;
  const payload: StoredPayload = { kind: message.kind, urgency: message.urgency, alertNumber: message.alertNumber };
  const configured = await listChannelsOf(tx, { institutionIds });
  const ways: { institutionId: InstitutionId; channel: 'in-app' | 'wecom' | 'webhook'; channelId: string | null }[] = [
    ...institutionIds.map((institutionId) => ({ institutionId, channel: 'in-app' as const, channelId: null })),
    ...configured.map(({ id, institutionId, channel }) => ({ institutionId, channel, channelId: id })),
  ];
  const [first] = institutionIds;
  if (deps.settings.countyWebhook !== null && first !== undefined)
    ways.push({ institutionId: first, channel: 'webhook', channelId: null });
  await saveMessages(
    tx,
    ways.map((way) => ({
      id: deps.ids.uuid() as OutboxId,
      dedupeKey: [alertId, occasion, way.institutionId, way.channel, way.channelId ?? 'county'].join(':'),
      alertId,
      ...way,
      payload: { ...payload },
      state: 'waiting' as const,
      attempts: 0,
      nextAttemptAt: at,
      createdAt: at,
    })),
  );
}
