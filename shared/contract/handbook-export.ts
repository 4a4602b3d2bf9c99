import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import { endpoint, mother } from './define.ts';
import { text } from './fields.ts';

/** What can be taken out of the handbook. `card` is one page for her bag, to be shown without a network. */
export const EXPORT_KINDS = ['book-pdf', 'card-pdf', 'fhir-ips', 'json'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const exportHandbook = endpoint({
  id: 'handbook.export',
  method: 'GET',
  path: '/api/handbook/export/:kind',
  summary:
    'Her handbook to take along: printed in Chinese, one page for her bag, a FHIR International Patient Summary, or her data as JSON.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'write',
  params: v.strictObject({ kind: v.picklist(EXPORT_KINDS) }),
  reply: v.strictObject({
    fileName: text,
    mediaType: text,
    /** The file, base64. */
    content: text,
    /** Characters the print could not draw, marked where they stand and listed here; never dropped. */
    undrawn: v.array(text),
  }),
  errors: ['not-found'],
});
