import { ERROR_WORDS, type ErrorCode, type FieldError } from '../../shared/contract/errors.ts';

interface RefusalDetail {
  readonly message?: string;
  readonly fields?: readonly FieldError[];
  readonly current?: string;
  readonly retryAfterSeconds?: number;
}

/** A use case says no. The HTTP floor turns it into the closed error reply; anything else thrown is `internal`. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly detail: RefusalDetail;

  constructor(code: ErrorCode, detail: RefusalDetail = {}) {
    super(detail.message ?? ERROR_WORDS[code]);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}

/** One field is wrong: the usual refusal of a form. */
export const refuseField = (field: string, reason: string, message: string): Refusal =>
  new Refusal('invalid-input', { fields: [{ field, reason, message }] });
