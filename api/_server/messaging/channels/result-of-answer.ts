import { type EpochMs, SECOND_MS } from '../../../../shared/time/china-time.ts';
import type { SendResult } from './channel.ts';
import type { PostAnswer } from './post-json.ts';

/** An alert does not wait longer than this for a receiver's wish. */
export const LONGEST_WISHED_WAIT_MS = 60 * SECOND_MS;

/** `Retry-After` as seconds or as an HTTP date; nonsense counts as no wish. */
function wishedWaitMs(retryAfter: string | null, now: EpochMs): number | null {
  if (retryAfter === null) return null;
  const text = retryAfter.trim();
  const ms = /^\d+$/.test(text)
    ? Number(text) * SECOND_MS
    : /^[A-Z][a-z]{2}, /.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_WISHED_WAIT_MS);
}

/** What the HTTP status alone says. Redirects are refusals: an address that moved is to be configured anew, not followed. */
export function resultOfAnswer(answer: PostAnswer, now: EpochMs): SendResult {
  if (answer.kind === 'failed') {
    return answer.error === 'address-refused'
      ? { kind: 'refused', error: answer.error }
      : { kind: 'retry', error: answer.error };
  }
  const { status } = answer;
  if (status >= 200 && status <= 299) return { kind: 'sent' };
  const error = `http-${status}`;
  const passing = status >= 500 || status === 408 || status === 425 || status === 429;
  if (!passing) return { kind: 'refused', error };
  const afterMs = status === 429 || status === 503 ? wishedWaitMs(answer.retryAfter, now) : null;
  return afterMs === null ? { kind: 'retry', error } : { kind: 'retry', error, afterMs };
}
