import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import type { HandbookCodeId, PregnancyId } from '../identity/ids.ts';
import { endpoint, mother, staff } from './define.ts';
import { id, instant, text } from './fields.ts';

const hers = { access: mother, consents: CONSENTS_FOR_HANDBOOK };

const codeRow = v.strictObject({
  codeId: id<HandbookCodeId>(),
  madeAt: instant,
  expiresAt: instant,
  readBy: v.nullable(text),
  readAt: v.nullable(instant),
  readableUntil: v.nullable(instant),
  revokedAt: v.nullable(instant),
});
export type HandbookCodeRow = v.InferOutput<typeof codeRow>;

const codes = v.strictObject({ now: instant, codes: v.array(codeRow) });

export const makeHandbookCode = endpoint({
  id: 'handbook-code.make',
  method: 'POST',
  path: '/api/handbook/codes',
  summary: 'A signed code that lets one institution read her handbook; it can be scanned for five minutes.',
  ...hers,
  lane: 'write',
  reply: v.strictObject({ now: instant, code: text, codeId: id<HandbookCodeId>(), expiresAt: instant }),
  errors: ['not-found'],
});

export const listHandbookCodes = endpoint({
  id: 'handbook-code.list',
  method: 'GET',
  path: '/api/handbook/codes',
  summary: 'The codes she made lately and who read by them.',
  ...hers,
  lane: 'read',
  reply: codes,
  errors: ['not-found'],
});

export const revokeHandbookCode = endpoint({
  id: 'handbook-code.revoke',
  method: 'POST',
  path: '/api/handbook/codes/:codeId/revoke',
  summary: 'She takes a code back: nobody reads by it any more.',
  ...hers,
  lane: 'write',
  params: v.strictObject({ codeId: id<HandbookCodeId>() }),
  reply: codes,
  errors: ['not-found'],
});

export const readHandbookCode = endpoint({
  id: 'handbook-code.read',
  method: 'POST',
  path: '/api/clinic/handbook-codes/read',
  summary: 'Staff scan a code. The first institution that reads it is written down, and no other reads by it.',
  access: staff,
  lane: 'write',
  body: v.strictObject({ code: v.pipe(v.string(), v.maxLength(400)) }),
  reply: v.strictObject({ pregnancyId: id<PregnancyId>(), readableUntil: instant }),
  errors: ['code-invalid'],
});
