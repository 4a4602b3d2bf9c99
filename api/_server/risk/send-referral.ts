import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/referral.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { mayBeSent } from '../../../shared/risk/grading/referral-life-cycle.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, actOnRisk, isRepeat, type Scene } from './act-on-risk.ts';
import { findOpenReferralTo, findReferral, saveReferral, saveReferralEvent } from './referral-store.ts';
import { referralTargets } from './referral-targets.ts';
import { findScreening } from './screening-store.ts';
import { fingerprintOf, sealNote } from './sealed-content.ts';

type Body = BodyOf<typeof contract.sendReferral>;

/** She is sent to a place that may assess, or its help is asked for; the same id again is the same referral. */
export function sendReferral(deps: Deps, caller: StaffCaller, about: About, body: Body): Promise<RiskPage> {
  const { pregnancyId } = about;
  const hash = fingerprint(deps, pregnancyId, body);
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => isRepeat(await findReferral(tx, { referralId: body.id, pregnancyId }), hash),
    work: (scene) => openReferral(deps, caller, scene, body),
  });
}

const fingerprint = (deps: Deps, pregnancyId: PregnancyId, body: Body): string =>
  fingerprintOf(deps, 'referral', { pregnancyId, ...body });

/** Writes a referral. From now on the place she is sent to sees her. */
export async function openReferral(deps: Deps, caller: StaffCaller, scene: Scene, body: Body): Promise<void> {
  const { tx, subject, at } = scene;
  const { id: pregnancyId } = subject.pregnancy;
  const { id, kind, stableToTransfer, toInstitutionId, screeningId, note } = body;
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
    contentHash: fingerprint(deps, pregnancyId, body),
  });
  if (!saved) throw new Refusal('id-reused');
  const noteSealed = sealNote(deps, { referralId: id }, note);
  await saveReferralEvent(tx, { referralId: id, staffId, institutionId, at, state: 'sent', noteSealed });
}
