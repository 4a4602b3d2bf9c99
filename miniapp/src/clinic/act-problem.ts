import { CallRefused } from '../session/call-error.ts';
import { failureWords } from './failure-words.ts';

/** Why something did not go through, and what kind of refusal it was. */
export interface ActProblem {
  /** `overtaken`: somebody else acted first. `arrived`: an earlier try had arrived after all, with other content. */
  readonly kind: 'refused' | 'overtaken' | 'arrived';
  readonly words: string;
  readonly error: unknown;
}

/** What became of an act. */
export type Acted = 'done' | 'busy' | ActProblem['kind'];

export function actProblem(error: unknown): ActProblem {
  const code = error instanceof CallRefused ? error.reply.code : null;
  if (error instanceof CallRefused && code === 'state-conflict') {
    return { kind: 'overtaken', words: `${error.message}。刚才的操作没有记下，请看最新的情况。`, error };
  }
  if (code === 'id-reused') {
    return {
      kind: 'arrived',
      words: '上一次提交其实已经收到，和现在填的不一样。请看最新的记录；还要改，请再提交一次。',
      error,
    };
  }
  return { kind: 'refused', words: failureWords(error), error };
}
