import { enrol, type Handbook } from '../../../shared/contract/handbook.ts';
import { call } from '../session/call.ts';
import { CallRefused } from '../session/call-error.ts';
import type { EnrolmentBody } from './enrolment-form.ts';
import { type FormField, formFieldOf } from './enrolment-problems.ts';

export type Refusals = Readonly<Partial<Record<FormField, string>>>;

/** What became of sending the form. */
export type Sent =
  | { readonly kind: 'enrolled'; readonly handbook: Handbook }
  | { readonly kind: 'already-enrolled' }
  | { readonly kind: 'consent-required' }
  /** Some fields were refused, each with its sentence. */
  | { readonly kind: 'refused'; readonly refusals: Refusals }
  | { readonly kind: 'failed'; readonly error: unknown };

export async function sendEnrolment(body: EnrolmentBody): Promise<Sent> {
  try {
    return { kind: 'enrolled', handbook: await call(enrol, { body }) };
  } catch (error) {
    return afterFailure(error);
  }
}

function afterFailure(error: unknown): Sent {
  if (!(error instanceof CallRefused)) return { kind: 'failed', error };
  const { code, fields = [] } = error.reply;
  // An answer that was lost on its way looks like this at the second try.
  if (code === 'already-enrolled') return { kind: 'already-enrolled' };
  if (code === 'consent-required') return { kind: 'consent-required' };
  const refusals: Partial<Record<FormField, string>> = {};
  for (const { field, message } of fields) {
    const known = formFieldOf(field);
    if (known !== null) refusals[known] ??= message;
  }
  return Object.keys(refusals).length === 0 ? { kind: 'failed', error } : { kind: 'refused', refusals };
}
