import type { ConsentKind } from '../../../shared/consent/consent.ts';
import type { ConsentsReply } from '../../../shared/contract/consent.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { closeGrant } from './consent-store.ts';
import { listConsents } from './list-consents.ts';

/** She takes one consent back. The next request already meets it; alerts a clinic holds are still answered. */
export async function withdrawConsent(deps: Deps, caller: MotherCaller, kind: ConsentKind): Promise<ConsentsReply> {
  await closeGrant(deps.db.query, { accountId: caller.accountId, kind, at: new Date(deps.clock.now()) });
  return listConsents(deps, caller.accountId);
}
