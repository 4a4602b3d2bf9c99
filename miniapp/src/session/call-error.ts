import type { ErrorReply, FieldError } from '../../../shared/contract/errors.ts';
import { ERROR_WORDS } from '../../../shared/contract/errors.ts';

/** The server said no. `message` is a sentence for the person. */
export class CallRefused extends Error {
  readonly reply: ErrorReply;

  constructor(reply: ErrorReply) {
    super(reply.message);
    this.name = 'CallRefused';
    this.reply = reply;
  }

  /** The sentence for one field, if that field was refused. */
  fieldMessage(field: string): string | undefined {
    return this.reply.fields?.find((refused: FieldError) => refused.field === field)?.message;
  }
}

/** Nothing came back: no network, or the server could not be reached in time. */
export class NoAnswer extends Error {
  constructor() {
    super('现在没有网络，稍后会再试');
    this.name = 'NoAnswer';
  }
}

/** The body of a failed answer as the contract promises it; anything else is a plain `internal`. */
export function errorReplyOf(body: unknown): ErrorReply {
  if (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    'message' in body &&
    typeof body.code === 'string' &&
    Object.keys(ERROR_WORDS).includes(body.code)
  ) {
    return body as ErrorReply;
  }
  return { code: 'internal', message: ERROR_WORDS.internal, requestId: '' };
}
