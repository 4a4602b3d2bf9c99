import { ERROR_WORDS } from '../../../shared/contract/errors.ts';
import { CallRefused, NoAnswer } from '../session/call-error.ts';
import { NoWeChat } from '../session/sign-in.ts';

/** What to tell a clinician whose act did not go through: nothing here is tried again by itself. */
export function failureWords(error: unknown): string {
  if (error instanceof NoAnswer) return '没有网络，没能提交。请再试一次，急事请直接打电话';
  if (error instanceof CallRefused) return error.reply.fields?.[0]?.message ?? error.message;
  if (error instanceof NoWeChat) return error.message;
  return ERROR_WORDS.internal;
}
