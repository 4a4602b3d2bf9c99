import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { ReferralId } from '../../../shared/identity/ids.ts';
import { afterStep, type CancelReason, type ReferralStep } from '../../../shared/risk/grading/referral-life-cycle.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { type About, actOnRisk, type Scene } from './act-on-risk.ts';
import {
  findOpenReferralTo,
  findReferral,
  listReferralSteps,
  type ReferralRow,
  saveReferralEvent,
  updateReferralState,
} from './referral-store.ts';
import { sealNote } from './sealed-content.ts';

interface Step extends About {
  readonly referralId: ReferralId;
  readonly step: Exclude<ReferralStep, 'assessed'>;
  readonly reason?: CancelReason;
  readonly note?: string | undefined;
}

/**
 * One step of a referral by a named person. The place she is sent to accepts and records her arrival; the side that sent her cancels, and the
 * receiving place loses sight of her. A step that cannot follow answers with the state the referral is in.
 */
export function advanceReferral(deps: Deps, caller: StaffCaller, given: Step): Promise<RiskPage> {
  const { referralId, step, reason, note, ...about } = given;
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx, subject }) => {
      const referral = await requireReferral(tx, { referralId, pregnancyId: subject.pregnancy.id });
      const isReceiver = referral.toInstitutionId === caller.institutionId;
      if (isReceiver === (step === 'cancelled')) throw new Refusal('forbidden', { message: WHOSE[step] });
      return referral.state === step && (await wasTakenBy(tx, referral, caller));
    },
    work: async ({ tx, subject, at }) => {
      const referral = await requireReferral(tx, { referralId, pregnancyId: subject.pregnancy.id });
      if (afterStep(referral.state, step) === null) throw new Refusal('state-conflict', { current: referral.state });
      await takeStep(tx, caller, referral, step, at, {
        cancelReason: reason ?? null,
        noteSealed: sealNote(deps, { referralId }, note),
      });
    },
  });
}

const WHOSE = {
  accepted: '由接收的医院来确认',
  arrived: '由接收的医院来确认',
  cancelled: '由转出的一方来取消',
} as const;

async function requireReferral(tx: Queryable, key: Parameters<typeof findReferral>[1]): Promise<ReferralRow> {
  const referral = await findReferral(tx, key);
  if (referral === null) throw new Refusal('not-found');
  return referral;
}

async function wasTakenBy(tx: Queryable, { id, state }: ReferralRow, { staffId }: StaffCaller): Promise<boolean> {
  const steps = await listReferralSteps(tx, { referralIds: [id] });
  return steps.some(({ event }) => event.state === state && event.staffId === staffId);
}

/** Writes one step: the state, and who took it when. */
export async function takeStep(
  tx: Queryable,
  { staffId, institutionId }: StaffCaller,
  { id, pregnancyId }: Pick<ReferralRow, 'id' | 'pregnancyId'>,
  state: ReferralStep,
  at: Date,
  extra: { cancelReason?: CancelReason | null; noteSealed?: string | null } = {},
): Promise<void> {
  await updateReferralState(tx, { referralId: id, pregnancyId, state });
  await saveReferralEvent(tx, { referralId: id, staffId, institutionId, at, state, ...extra });
}

/** An assessment at the place she was sent to proves that she came, and is the result that goes back. */
export async function finishReferral(tx: Queryable, caller: StaffCaller, { subject, at }: Scene): Promise<void> {
  const referral = await findOpenReferralTo(tx, {
    pregnancyId: subject.pregnancy.id,
    toInstitutionId: caller.institutionId,
  });
  if (referral === null) return;
  if (referral.state !== 'arrived') await takeStep(tx, caller, referral, 'arrived', at);
  await takeStep(tx, caller, referral, 'assessed', at);
}
