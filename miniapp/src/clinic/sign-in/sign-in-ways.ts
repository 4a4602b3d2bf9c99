import { CallRefused } from '../../session/call-error.ts';

/** Whether this build can learn who is here: WeChat can, a demonstration pretends to, a plain browser cannot. */
export const hasWayIn = (platform: string | undefined, demo: boolean): boolean => demo || platform !== 'h5';

/** The refusals that mean something particular at this door. */
export function signInProblem(error: unknown, way: 'wechat' | 'invitation'): string | null {
  if (!(error instanceof CallRefused)) return null;
  if (error.reply.code === 'forbidden' && way === 'wechat') return '这个微信还没有绑定医护账号，请先填邀请码';
  return null;
}
