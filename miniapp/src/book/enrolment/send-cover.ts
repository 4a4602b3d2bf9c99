import type { BodyOf } from '../../../../shared/contract/endpoint.ts';
import { type EnrolmentPage, submitEnrolment } from '../../../../shared/contract/enrolment.ts';
import type { CoverField } from '../../../../shared/handbook/cover.ts';
import { call } from '../../session/call.ts';
import { CallRefused } from '../../session/call-error.ts';
import type { CoverProblems } from './cover-problems.ts';

/** What became of sending the cover. */
export type SentCover =
  | { readonly kind: 'received'; readonly page: EnrolmentPage }
  /** Fields were refused, each with its sentence. */
  | { readonly kind: 'refused'; readonly problems: CoverProblems }
  /** It stands otherwise than she saw: nothing was taken. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'consent-required' }
  /** Nobody answered: it waits on the phone. */
  | { readonly kind: 'waiting'; readonly error: unknown };

export async function sendCover(body: BodyOf<typeof submitEnrolment>): Promise<SentCover> {
  try {
    return { kind: 'received', page: await call(submitEnrolment, { body }) };
  } catch (error) {
    if (!(error instanceof CallRefused)) return { kind: 'waiting', error };
    const { code, fields = [] } = error.reply;
    if (code === 'state-conflict' || code === 'id-reused') return { kind: 'overtaken' };
    if (code === 'consent-required') return { kind: 'consent-required' };
    if (fields.length === 0) return { kind: 'waiting', error };
    const problems: Partial<Record<CoverField, string>> = {};
    for (const { field, message } of fields) problems[field.replace(/^form\./, '') as CoverField] = message;
    return { kind: 'refused', problems };
  }
}
