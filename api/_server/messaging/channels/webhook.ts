import { Webhook } from 'standardwebhooks';
import { SECOND_MS } from '../../../../shared/time/china-time.ts';
import type { Channel, MessageKind, OutboundMessage } from './channel.ts';
import { postJson, type Reach } from './post-json.ts';
import { resultOfAnswer } from './result-of-answer.ts';

/** What receivers know the events by; part of the published interface. */
const EVENT_TYPES: Readonly<Record<MessageKind, string>> = {
  'alert-opened': 'alert.opened',
  'alert-raised': 'alert.raised',
  'alert-repeated': 'alert.repeated',
  'alert-escalated': 'alert.escalated',
  'alert-reminder': 'alert.reminder',
};

/** The fields are picked one by one, so that nothing added to a message later leaves by itself. */
function bodyOf(message: OutboundMessage): string {
  return JSON.stringify({
    type: EVENT_TYPES[message.kind],
    timestamp: new Date(message.createdAt).toISOString(),
    data: { alertNumber: message.alertNumber, urgency: message.urgency, link: message.link },
  });
}

/** What a header can carry; a line break in an id would otherwise end the header. */
const SENDABLE_ID = /^[\w.:-]{1,255}$/;

function keyFrom(secret: string): Webhook | null {
  try {
    return new Webhook(secret);
  } catch {
    return null;
  }
}

/** A POST to a system of the hospital's own, signed by the Standard Webhooks convention. */
export function createWebhookChannel(reach: Reach): Channel {
  return {
    id: 'webhook',
    async send(message, { url, secret }, now) {
      if (url === undefined || secret === undefined) return { kind: 'refused', error: 'no-destination' };
      if (!SENDABLE_ID.test(message.id)) return { kind: 'refused', error: 'bad-message' };
      const key = keyFrom(secret);
      if (key === null) return { kind: 'refused', error: 'bad-secret' };
      const body = bodyOf(message);
      const headers = {
        'webhook-id': message.id,
        'webhook-timestamp': String(Math.floor(now / SECOND_MS)),
        'webhook-signature': key.sign(message.id, new Date(now), body),
      };
      return resultOfAnswer(await postJson(url, body, headers, reach), now);
    },
  };
}
