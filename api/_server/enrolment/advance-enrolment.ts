import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/enrolment.ts';
import type { StaffEnrolmentPage } from '../../../shared/contract/enrolment.ts';
import { nextEnrolmentState } from '../../../shared/handbook/enrolment-state.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireActiveStaff } from '../identity/require-active-staff.ts';
import { requireUnder } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, isRepeat, type Scene } from '../risk/act-on-risk.ts';
import { lockSubject } from '../risk/scope-store.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { findEnrolmentEvent } from './enrolment-store.ts';
import { advance, holdEnrolment } from './open-enrolment.ts';
import { sealPaperNumber } from './sealed.ts';
import { showStaffEnrolment } from './show-staff-enrolment.ts';

type Body = BodyOf<typeof contract.advanceEnrolment>;

/** Her township sends it back, confirms it or hands out the paper book. Of two people the second is told how it stands. */
export async function advanceEnrolment(
  deps: Deps,
  caller: StaffCaller,
  about: About,
  body: Body,
): Promise<StaffEnrolmentPage> {
  const { pregnancyId, requestId } = about;
  const { institutionId } = caller;
  const at = new Date(deps.clock.now());
  const contentHash = fingerprintOf(deps, 'enrolment-advance', { pregnancyId, ...body });
  await deps.db.transaction(async (tx) => {
    await requireActiveStaff(tx, caller.staffId);
    const subject = await lockSubject(tx, { pregnancyId, institutionId });
    if (subject === null) throw new Refusal('not-found');
    const { woman, clinic } = subject;
    await requireUnder(tx, { ancestorId: institutionId, institutionId: clinic.id });
    if (isRepeat(await findEnrolmentEvent(tx, { id: body.id, womanId: woman.id }), contentHash)) return;
    await recordAccess(tx, { caller, womanIds: [woman.id], action: 'act-on-enrolment', requestId, at });
    await takeEnrolmentFurther(deps, caller, { tx, subject, at }, body, contentHash);
  });
  return showStaffEnrolment(deps, caller, about);
}

/** The act itself, on her row held. */
export async function takeEnrolmentFurther(
  deps: Deps,
  { staffId, institutionId }: StaffCaller,
  { tx, subject: { woman }, at }: Scene,
  body: Body,
  contentHash: string,
): Promise<void> {
  const { id, act } = body;
  const womanId = woman.id;
  const { state: current, version } = await holdEnrolment(deps, tx, woman);
  const state = nextEnrolmentState(current, act);
  if (version !== body.basedOn || state === null) throw new Refusal('state-conflict', { current });
  const content = contentOf(body, woman.enrolledAt, at);
  const also =
    body.act === 'issue'
      ? {
          paperInstitutionId: institutionId,
          paperIssuedOn: body.issuedOn,
          paperNumberSealed: sealPaperNumber(deps, womanId, body.number),
        }
      : {};
  const by = { staffId, institutionId };
  const written = { content, contentHash, state, also };
  await advance(deps, tx, { id, womanId, act, version: version + 1, by, at }, written);
}

function contentOf(body: Body, enrolledAt: Date, at: Date) {
  if (body.act === 'confirm') return {};
  if (body.act === 'return') {
    if (body.reason.trim() === '') throw refuseField('reason', 'missing', '请写明要她改什么');
    return { note: body.reason };
  }
  const { issuedOn, number } = body;
  if (issuedOn > chinaDate(at.getTime())) throw refuseField('issuedOn', 'in-the-future', '日期不能在今天以后');
  if (issuedOn < chinaDate(enrolledAt.getTime())) throw refuseField('issuedOn', 'too-early', '发册日期不能在建册以前');
  return { number };
}
