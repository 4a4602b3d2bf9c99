import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { type AccountKind, findAccount, saveAccount } from './account-store.ts';
import { identifyByWeChat } from './identify-by-wechat.ts';
import { openSession } from './open-session.ts';

/** Signs in by WeChat. A mother’s account is opened at first sight; staff are only those who were invited. */
export async function signInWithWeChat(
  deps: Deps,
  { code, as }: { code: string; as: AccountKind },
): Promise<SessionReply> {
  const identity = await identifyByWeChat(deps, code);
  return deps.db.transaction(async (tx) => {
    if (as === 'mother') await openMotherAccount(deps, tx, identity);
    const account = await findAccount(tx, { openidIndex: identity.openidIndex, kind: as });
    if (account === null) throw new Refusal('forbidden', { message: '这个微信还不是医护账号，请用邀请码登录' });
    if (account.disabledAt !== null) throw new Refusal('account-disabled');
    return openSession(deps, tx, account.id);
  });
}

async function openMotherAccount(
  deps: Deps,
  tx: Parameters<typeof saveAccount>[0],
  identity: { openid: string; openidIndex: string },
) {
  const id = deps.ids.uuid() as AccountId;
  await saveAccount(tx, {
    id,
    kind: 'mother',
    openidIndex: identity.openidIndex,
    openidSealed: deps.cipher.encrypt(identity.openid, `accounts.openid_sealed.${id}`),
    createdAt: new Date(deps.clock.now()),
  });
}
