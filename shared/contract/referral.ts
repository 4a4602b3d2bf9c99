import * as v from 'valibot';
import type { InstitutionId, PregnancyId, ReferralId, ScreeningId } from '../identity/ids.ts';
import { CANCEL_REASONS, REFERRAL_KINDS } from '../risk/grading/referral-life-cycle.ts';
import { endpoint, staff } from './define.ts';
import { id, note } from './fields.ts';
import { ofPregnancy } from './risk.ts';
import { riskPage } from './risk-page.ts';

export const sendReferral = endpoint({
  id: 'referral.send',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/referrals',
  summary:
    'Send her to a place that may assess, or ask it for help where she cannot be moved. The id is made by the client.',
  access: staff,
  lane: 'write',
  params: ofPregnancy,
  body: v.strictObject({
    id: id<ReferralId>(),
    /** Who is not stable is not transferred: help comes to her. */
    kind: v.picklist(REFERRAL_KINDS),
    stableToTransfer: v.boolean(),
    toInstitutionId: id<InstitutionId>(),
    /** The screening it follows from, when one does. */
    screeningId: v.nullable(id<ScreeningId>()),
    note: v.optional(note),
  }),
  reply: riskPage,
  errors: ['not-found', 'id-reused', 'state-conflict'],
});

const step = <B extends Parameters<typeof v.strictObject>[0]>(verb: string, summary: string, body: B) =>
  endpoint({
    id: `referral.${verb}`,
    method: 'POST',
    path: `/api/clinic/pregnancies/:pregnancyId/referrals/:referralId/${verb}`,
    summary,
    access: staff,
    lane: 'write',
    params: v.strictObject({ pregnancyId: id<PregnancyId>(), referralId: id<ReferralId>() }),
    body: v.strictObject(body),
    reply: riskPage,
    errors: ['not-found', 'state-conflict'],
  });

export const acceptReferral = step('accept', 'The place she is sent to expects her.', {});
export const recordArrival = step(
  'arrive',
  'She has arrived at the place she was sent to, or its help has reached her.',
  {},
);
export const cancelReferral = step('cancel', 'She is not coming, for a reason that is written down.', {
  reason: v.picklist(CANCEL_REASONS),
  note: v.optional(note),
});
