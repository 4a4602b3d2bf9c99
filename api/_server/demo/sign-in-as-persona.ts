import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import { findAccount, saveAccount } from '../identity/account-store.ts';
import { openSession } from '../identity/open-session.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { openidOfPersona } from './openid-of-persona.ts';
import { DEMO_STAFF, DEMO_WOMEN, NEW_MOTHER } from './personas.ts';

/** Signs in as a synthetic person. Mounted in demonstration mode only. */
export async function signInAsPersona(deps: Deps, { persona }: { persona: string }): Promise<SessionReply> {
  return deps.db.transaction(async (tx) => {
    if (persona === NEW_MOTHER) return openSession(deps, tx, await newMother(deps, tx));
    const kind = DEMO_STAFF.some((member) => member.persona === persona) ? 'staff' : 'mother';
    if (kind === 'mother' && !DEMO_WOMEN.some((woman) => woman.persona === persona)) throw new Refusal('not-found');
    const account = await findAccount(tx, { openidIndex: deps.blindIndex(`openid:${openidOfPersona(persona)}`), kind });
    if (account === null) throw new Refusal('not-found');
    if (account.disabledAt !== null) throw new Refusal('account-disabled');
    return openSession(deps, tx, account.id);
  });
}

async function newMother(deps: Deps, tx: Parameters<typeof saveAccount>[0]): Promise<AccountId> {
  const id = deps.ids.uuid() as AccountId;
  const openid = openidOfPersona(id);
  await saveAccount(tx, {
    id,
    kind: 'mother',
    openidIndex: deps.blindIndex(`openid:${openid}`),
    openidSealed: deps.cipher.encrypt(openid, `accounts.openid_sealed.${id}`),
    createdAt: new Date(deps.clock.now()),
  });
  return id;
}
