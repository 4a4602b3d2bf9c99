import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { AccountId, StaffId } from '../../../shared/identity/ids.ts';
import { hashToken } from '../adapters/token-hash.ts';
import { dropShiftsOf } from '../institutions/roster-store.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findAccount, reopenPost, saveAccount, saveStaff, useInvitation } from './account-store.ts';
import { identifyByWeChat } from './identify-by-wechat.ts';
import { openSession } from './open-session.ts';

/** Binds an invitation to the caller’s WeChat identity. One invitation, one person, one use. */
export async function acceptInvitation(
  deps: Deps,
  { code, invitation }: { code: string; invitation: string },
): Promise<SessionReply> {
  const { openid, openidIndex } = await identifyByWeChat(deps, code);
  const at = new Date(deps.clock.now());
  return deps.db.transaction(async (tx) => {
    const invited = await useInvitation(tx, { codeHash: hashToken(invitation), at });
    if (invited === null) throw new Refusal('invitation-invalid');
    const accountId = deps.ids.uuid() as AccountId;
    const openidSealed = deps.cipher.encrypt(openid, `accounts.openid_sealed.${accountId}`);
    await saveAccount(tx, { id: accountId, kind: 'staff', openidIndex, openidSealed, createdAt: at });
    const account = await findAccount(tx, { openidIndex, kind: 'staff' });
    if (account?.id === accountId) {
      await saveStaff(tx, { id: deps.ids.uuid() as StaffId, accountId, ...invited });
      return openSession(deps, tx, accountId);
    }
    // Somebody who works here keeps the post they have: a second invitation does not move them silently. Whoever was
    // disabled has none, and is given the new one.
    const reopened = account === null ? null : await reopenPost(tx, { accountId: account.id, post: invited });
    if (account === null || reopened === null)
      throw new Refusal('invitation-invalid', { message: '这个微信已绑定医护账号，请直接登录' });
    // The shifts planned for the post that ended would come alive again, at a place they have left.
    await dropShiftsOf(tx, { staffId: reopened.staffId, from: at });
    return openSession(deps, tx, account.id);
  });
}
