import type { AlertUrgency } from '../../../../shared/danger/urgency.ts';
import type { EpochMs } from '../../../../shared/time/china-time.ts';

/** What happened to an alert that an institution has to be told. */
export type MessageKind = 'alert-opened' | 'alert-raised' | 'alert-repeated' | 'alert-escalated' | 'alert-reminder';

/** All a channel ever learns: how urgent, which institution, where to look. Who and what stay behind the link. */
export interface OutboundMessage {
  /** The key receivers deduplicate by; the same in every attempt. */
  readonly id: string;
  readonly kind: MessageKind;
  readonly urgency: AlertUrgency;
  readonly alertNumber: string;
  readonly institutionName: string;
  readonly link: string;
  readonly createdAt: EpochMs;
}

/** `refused` is final: the message is parked where people see it. `error` is a short code, never a body or an address. */
export type SendResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'retry'; readonly error: string; readonly afterMs?: number }
  | { readonly kind: 'refused'; readonly error: string };

export interface Destination {
  readonly url?: string;
  readonly secret?: string;
  readonly key?: string;
}

/** A way to an institution. `send` is one attempt, bounded in time, and never throws. */
export interface Channel {
  readonly id: 'wecom' | 'webhook' | 'in-app';
  send(message: OutboundMessage, destination: Destination, now: EpochMs): Promise<SendResult>;
}
