import { CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import type { ConsentsReply } from '../../../shared/contract/consent.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { closeOutdatedGrant, saveGrant } from './consent-store.ts';
import { listConsents } from './list-consents.ts';

/** She agrees to one wording. Agreeing to a wording that has been replaced is refused: she must see the new one. */
export async function grantConsent(
  deps: Deps,
  caller: MotherCaller,
  { kind, version }: { kind: ConsentKind; version: string },
): Promise<ConsentsReply> {
  const current = CONSENT_TEXTS[kind].version;
  if (version !== current)
    throw new Refusal('state-conflict', { current, message: '这份说明有了新的版本，请看新的说明' });
  const { accountId } = caller;
  const at = new Date(deps.clock.now());
  await deps.db.transaction(async (tx) => {
    await closeOutdatedGrant(tx, { accountId, kind, version, at });
    await saveGrant(tx, { id: deps.ids.uuid(), accountId, kind, version, grantedAt: at });
  });
  return listConsents(deps, accountId);
}
