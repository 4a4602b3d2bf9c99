import { CallRefused, NoAnswer } from '../session/call-error.ts';
import { NoWeChat } from '../session/sign-in.ts';

/** A failed call in one sentence for her. What is no answer of ours says only that it did not work. */
export function failureWords(error: unknown): string {
  if (error instanceof NoAnswer) return '现在没有网络，请过一会儿再试';
  if (error instanceof CallRefused || error instanceof NoWeChat) return error.message;
  return '没有成功，请再试一次';
}
