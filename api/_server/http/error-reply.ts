import { ERROR_STATUS, ERROR_WORDS, type ErrorReply } from '../../../shared/contract/errors.ts';
import type { Logger } from '../adapters/logger.ts';
import { isDatabaseUnavailable } from '../db/failures.ts';
import { Refusal } from '../refusal.ts';

const RETRY_AFTER_SECONDS = 2;

/** The one shape of every failed answer. What is not ours to explain is logged by name only and answered `internal`. */
export function errorReply(thrown: unknown, requestId: string, log: Logger): Response {
  const refusal = asRefusal(thrown, requestId, log);
  const { fields, current, retryAfterSeconds } = refusal.detail;
  const body: ErrorReply = {
    code: refusal.code,
    message: refusal.message,
    requestId,
    ...(fields === undefined ? {} : { fields }),
    ...(current === undefined ? {} : { current }),
  };
  const headers: Record<string, string> = {};
  if (refusal.code === 'unavailable' || refusal.code === 'too-many-requests') {
    headers['retry-after'] = String(retryAfterSeconds ?? RETRY_AFTER_SECONDS);
  }
  return Response.json(body, { status: ERROR_STATUS[refusal.code], headers });
}

function asRefusal(thrown: unknown, requestId: string, log: Logger): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const errorName = thrown instanceof Error ? thrown.name : typeof thrown;
  if (isDatabaseUnavailable(thrown)) {
    log.warn('database-away', { requestId, errorName });
    return new Refusal('unavailable');
  }
  log.error('unexpected', { requestId, errorName });
  return new Refusal('internal', { message: ERROR_WORDS.internal });
}
