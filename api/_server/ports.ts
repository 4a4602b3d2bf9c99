import type { Clock } from './adapters/clock.ts';
import type { FieldCipher } from './adapters/field-cipher.ts';
import type { Ids } from './adapters/ids.ts';
import type { KeyValue } from './adapters/key-value.ts';
import type { Logger } from './adapters/logger.ts';
import type { WeChat } from './adapters/wechat.ts';
import type { Database } from './db/client.ts';
import type { Channel } from './messaging/channels/channel.ts';

/** What the environment decides about behaviour, already parsed. */
export interface Settings {
  readonly demo: boolean;
  readonly testClock: boolean;
  readonly jobSecrets: readonly string[];
  readonly publicBaseUrl: string;
  readonly trustProxy: boolean;
  readonly rateLimitFactor: number;
  readonly sessionIdleMs: number;
  readonly sessionMaxMs: number;
  readonly sweepMs: number;
  readonly outboxLeaseMs: number;
  readonly outboxPollMs: number;
  /** The county’s own webhook, told of every alert beside the institutions’ channels. */
  readonly countyWebhook: { readonly url: string; readonly secret: string } | null;
}

/** Everything a use case may reach outside itself. Built in one place, `createDeps`; replaced piece by piece in tests. */
export interface Deps {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cipher: FieldCipher;
  readonly blindIndex: (normalised: string) => string;
  readonly kv: KeyValue;
  readonly wechat: WeChat;
  readonly channels: Readonly<Record<Channel['id'], Channel>>;
  readonly log: Logger;
  readonly settings: Settings;
  /** Says that the outbox may have something due. Safe to lose: whoever sweeps next finds it. */
  readonly wakeDispatcher: () => void;
}
