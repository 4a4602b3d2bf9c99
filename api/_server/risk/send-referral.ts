import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/referral.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import { mayBeSent } from '../../../shared/risk/referral-life-cycle.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, actOnRisk, isRepeat } from './act-on-risk.ts';
import { findOpenReferralTo, findReferral, saveReferral, saveReferralEvent } from './referral-store.ts';
import { referralTargets } from './referral-targets.ts';
import { findScreening } from './screening-store.ts';
import { fingerprintOf, sealNote } from './sealed-content.ts';

/** Sends her to a place that may assess, or asks it for help. From now on that place sees her. */
export function sendReferral(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: BodyOf<typeof contract.sendReferral>,
): Promise<RiskPage> {
  const { id, kind, stableToTransfer, toInstitutionId, screeningId, note } = body;
  const { pregnancyId } = about;
  const hash = fingerprintOf(deps, 'referral', { pregnancyId, ...body });
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => isRepeat(await findReferral(tx, { referralId: id, pregnancyId }), hash),
    work: async ({ tx, subject, at }) => {
      if (!mayBeSent(kind, stableToTransfer)) {
        throw refuseField('kind', 'not-stable', '她不适合转运，请改为请上级到现场或远程指导');
      }
      const open = await findOpenReferralTo(tx, { pregnancyId, toInstitutionId });
      if (open !== null) throw new Refusal('state-conflict', { current: open.state, message: '已经转到这家医院了' });
      const targets = await referralTargets(tx, subject, caller);
      if (!targets.some((place) => place.institutionId === toInstitutionId)) {
        throw refuseField('toInstitutionId', 'not-a-receiver', '请从列表里选一家可以评估的医院');
      }
      if (screeningId !== null && (await findScreening(tx, { screeningId, pregnancyId })) === null) {
        throw refuseField('screeningId', 'not-hers', '这次筛查不是她的');
      }
      const { staffId, institutionId } = caller;
      const saved = await saveReferral(tx, {
        id,
        womanId: subject.woman.id,
        pregnancyId,
        screeningId,
        kind,
        stableToTransfer,
        fromInstitutionId: institutionId,
        toInstitutionId,
        state: 'sent',
        sentAt: at,
        contentHash: hash,
      });
      if (!saved) throw new Refusal('id-reused');
      const noteSealed = sealNote(deps, { referralId: id }, note);
      await saveReferralEvent(tx, { referralId: id, staffId, institutionId, at, state: 'sent', noteSealed });
    },
  });
}
