import { noteDelivery } from '../danger/note-delivery.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import type { Destination, SendResult } from './channels/channel.ts';
import type { StoredPayload } from './enqueue.ts';
import { type ClaimedMessage, dropOutdated, findChannelAddress, isOutdated, settleAttempt } from './outbox-store.ts';
import { GIVE_UP_AFTER_MS, waitAfter } from './retry-policy.ts';

/** One attempt at one claimed message, from the channel to the row that says what it came to. */
export async function sendMessage(deps: Deps, message: ClaimedMessage): Promise<void> {
  const { row } = message;
  if (row.attempts > 1 && asksForAnAnswer(row) && (await isOutdated(deps.db.query, row))) {
    await dropOutdated(deps.db.query, row);
    return;
  }
  const destination = await destinationOf(deps, deps.db.query, row);
  await settle(deps, row, destination === null ? NO_DESTINATION : await attempt(deps, message, destination));
}

/** A reminder that could not leave when it was due must not say later that nobody answers when somebody has. */
const asksForAnAnswer = (row: ClaimedMessage['row']): boolean =>
  payloadOf(row).kind === 'alert-reminder' || payloadOf(row).kind === 'alert-escalated';

const NO_DESTINATION: SendResult = { kind: 'refused', error: 'no-destination' };

async function attempt(deps: Deps, { row, institutionName }: ClaimedMessage, to: Destination): Promise<SendResult> {
  const message = {
    ...payloadOf(row),
    id: row.dedupeKey,
    institutionName,
    link: `${deps.settings.publicBaseUrl}/#/clinic/danger/alert/index?alertId=${row.alertId}`,
    createdAt: row.createdAt.getTime(),
  };
  try {
    return await deps.channels[row.channel].send(message, to, deps.clock.now());
  } catch {
    // A channel that breaks over a message must not leave it claimed again and again with nothing written down.
    return { kind: 'retry', error: 'channel-failed' };
  }
}

const payloadOf = (row: ClaimedMessage['row']): StoredPayload => row.payload as unknown as StoredPayload;

async function settle(deps: Deps, row: ClaimedMessage['row'], result: SendResult): Promise<void> {
  const now = deps.clock.now();
  const tooOld = now - row.createdAt.getTime() > GIVE_UP_AFTER_MS;
  const nextAttemptAt =
    result.kind === 'retry' && !tooOld ? new Date(now + waitAfter(row.attempts, result.afterMs)) : null;
  const at = new Date(now);
  await deps.db.transaction(async (tx) => {
    await settleAttempt(tx, {
      id: row.id,
      attempt: row.attempts,
      at,
      result: result.kind,
      error: result.kind === 'sent' ? null : result.error,
      nextAttemptAt,
    });
    if (result.kind === 'sent') {
      const { urgency } = payloadOf(row);
      await noteDelivery(tx, {
        alertId: row.alertId,
        urgency,
        channel: row.channel,
        institutionId: row.institutionId,
        at,
      });
    }
  });
  if (result.kind !== 'sent')
    deps.log.warn('delivery', { outboxId: row.id, channel: row.channel, attempt: row.attempts, code: result.error });
}

/** Where a message goes; null when nothing usable is configured, which no further attempt can change. */
async function destinationOf(
  deps: Deps,
  db: Queryable,
  { channel, channelId }: ClaimedMessage['row'],
): Promise<Destination | null> {
  if (channel === 'in-app') return {};
  if (channelId === null) return deps.settings.countyWebhook;
  const stored = await findChannelAddress(db, { channelId });
  if (stored === null) return null;
  const address = opened(deps, stored.addressSealed, `institution_channels.address_sealed.${stored.id}`);
  if (address === null) return null;
  if (channel === 'wecom') return { key: address };
  if (stored.secretSealed === null) return null;
  const secret = opened(deps, stored.secretSealed, `institution_channels.secret_sealed.${stored.id}`);
  return secret === null ? null : { url: address, secret };
}

/** Null when the key that sealed it is no longer there. */
function opened(deps: Deps, sealed: string, place: string): string | null {
  try {
    return deps.cipher.decrypt(sealed, place);
  } catch {
    return null;
  }
}
