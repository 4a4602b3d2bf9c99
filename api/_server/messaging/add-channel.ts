import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { saveChannel } from './outbox-store.ts';

interface NewChannel {
  readonly institutionId: InstitutionId;
  readonly channel: 'wecom' | 'webhook';
  /** The robot’s key, or the webhook’s address. */
  readonly address: string;
  readonly secret?: string;
}

/** Gives an institution one more way to be told. Address and secret are sealed. */
export async function addChannel(
  deps: Deps,
  tx: Queryable,
  { institutionId, channel, address, secret }: NewChannel,
): Promise<void> {
  const id = deps.ids.uuid();
  await saveChannel(tx, {
    id,
    institutionId,
    channel,
    addressSealed: deps.cipher.encrypt(address, `institution_channels.address_sealed.${id}`),
    secretSealed: secret === undefined ? null : deps.cipher.encrypt(secret, `institution_channels.secret_sealed.${id}`),
    enabled: true,
  });
}
