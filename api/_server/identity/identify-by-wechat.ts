import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';

/** The WeChat identity behind a login code, as its blind index and its plain id (for sealing only). */
export async function identifyByWeChat(deps: Deps, code: string): Promise<{ openid: string; openidIndex: string }> {
  const exchanged = await deps.wechat.exchangeCode(code);
  if (exchanged.ok) return { openid: exchanged.openid, openidIndex: deps.blindIndex(`openid:${exchanged.openid}`) };
  switch (exchanged.reason) {
    case 'invalid-code':
    case 'code-used':
      throw new Refusal('wechat-code-invalid');
    case 'blocked':
      throw new Refusal('forbidden', { message: '微信限制了这个账号登录' });
    case 'rate-limited':
      throw new Refusal('too-many-requests', { retryAfterSeconds: 60 });
    case 'busy':
    case 'unreachable':
      throw new Refusal('unavailable', { message: '微信暂时没有回应，请再试一次；急事请直接打120' });
  }
}
