import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { listCareLadder } from '../institutions/directory.ts';
import { ENTITLED_KINDS } from './entitlement.ts';
import { listReferrals } from './referral-store.ts';
import type { Subject } from './scope-store.ts';

/** Where she can be sent: the places of her county that may assess, without the caller’s own. */
export async function referralTargets(
  db: Queryable,
  { clinic }: Subject,
  { institutionId }: StaffCaller,
): Promise<RiskPage['referralTargets']> {
  const places = await listCareLadder(db, { clinicId: clinic.id });
  return places
    .filter((place) => ENTITLED_KINDS.includes(place.kind) && place.id !== institutionId)
    .map(({ id, name }) => ({ institutionId: id, name }));
}

/** The places that see her by a referral. */
export async function placesSentTo(db: Queryable, { pregnancy }: Subject) {
  const sent = await listReferrals(db, { pregnancyId: pregnancy.id });
  return sent.filter(({ referral }) => referral.state !== 'cancelled').map(({ referral }) => referral.toInstitutionId);
}
