import * as v from 'valibot';
import { CONSENT_KINDS } from '../consent/consent.ts';
import { endpoint, mother } from './define.ts';
import { instant, text } from './fields.ts';

const consentState = v.strictObject({
  kind: v.picklist(CONSENT_KINDS),
  currentVersion: text,
  /** The version she agreed to and still agrees to; `null` when never given or withdrawn. */
  grantedVersion: v.nullable(text),
  grantedAt: v.nullable(instant),
  withdrawnAt: v.nullable(instant),
});

const consents = v.strictObject({ consents: v.array(consentState) });
export type ConsentsReply = v.InferOutput<typeof consents>;

export const listConsents = endpoint({
  id: 'consent.list',
  method: 'GET',
  path: '/api/consents',
  summary: 'Each consent, its present wording’s version, and what she has given.',
  access: mother,
  lane: 'read',
  reply: consents,
});

export const grantConsent = endpoint({
  id: 'consent.grant',
  method: 'POST',
  path: '/api/consents',
  summary: 'Give one consent to the wording she was shown. Only the present version can be given.',
  access: mother,
  lane: 'write',
  body: v.strictObject({ kind: v.picklist(CONSENT_KINDS), version: v.pipe(v.string(), v.maxLength(20)) }),
  reply: consents,
  errors: ['state-conflict'],
});

export const withdrawConsent = endpoint({
  id: 'consent.withdraw',
  method: 'POST',
  path: '/api/consents/:kind/withdraw',
  summary: 'Withdraw one consent; processing under it stops at once.',
  access: mother,
  lane: 'write',
  params: v.strictObject({ kind: v.picklist(CONSENT_KINDS) }),
  reply: consents,
});
