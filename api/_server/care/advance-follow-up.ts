import type * as contract from '../../../shared/contract/care.ts';
import type { FollowUpPage } from '../../../shared/contract/care.ts';
import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireActiveStaff } from '../identity/require-active-staff.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { isRepeat } from '../risk/act-on-risk.ts';
import { listColleagues } from '../risk/colleague-store.ts';
import { lockSubject, type Subject } from '../risk/scope-store.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import {
  type FollowUpRow,
  findFollowUp,
  findFollowUpEvent,
  saveFollowUpEvent,
  updateFollowUp,
} from './follow-up-store.ts';
import { sealFollowUpNote } from './sealed-note.ts';
import { type AboutFollowUp, showFollowUp } from './show-follow-up.ts';

type Body = BodyOf<typeof contract.advanceFollowUp>;

/** An attempt, a hand-over or an outcome: checked, written and audited together. A closed follow-up stays closed. */
export async function advanceFollowUp(
  deps: Deps,
  caller: StaffCaller,
  about: AboutFollowUp,
  body: Body,
): Promise<FollowUpPage> {
  const { followUpId, requestId } = about;
  const at = new Date(deps.clock.now());
  const contentHash = fingerprintOf(deps, 'follow-up', { followUpId, ...body });
  await deps.db.transaction(async (tx) => {
    await requireActiveStaff(tx, caller.staffId);
    const seen = await findFollowUp(tx, { followUpId });
    const subject =
      seen === null
        ? null
        : await lockSubject(tx, { pregnancyId: seen.pregnancyId, institutionId: caller.institutionId });
    if (subject === null) throw new Refusal('not-found');
    if (isRepeat(await findFollowUpEvent(tx, { id: body.id, followUpId }), contentHash)) return;
    // Read again: her row is held now.
    const row = await findFollowUp(tx, { followUpId });
    if (row === null) throw new Refusal('not-found');
    if (row.outcome !== null) throw new Refusal('state-conflict', { current: `closed ${row.outcome}` });
    const { womanId } = row;
    await recordAccess(tx, { caller, womanIds: [womanId], action: 'act-on-follow-up', requestId, at });
    await change(tx, caller, { row, subject, at }, body);
    const saved = await saveFollowUpEvent(tx, {
      id: body.id,
      followUpId,
      womanId,
      kind: body.kind,
      staffId: caller.staffId,
      institutionId: caller.institutionId,
      at,
      channel: body.kind === 'attempt' ? body.channel : null,
      result: body.kind === 'attempt' ? body.result : null,
      contentHash,
      noteSealed: sealFollowUpNote(deps, body.id, body.note),
    });
    if (!saved) throw new Refusal('id-reused');
  });
  return showFollowUp(deps, caller, about);
}

interface Held {
  readonly row: FollowUpRow;
  readonly subject: Subject;
  readonly at: Date;
}

async function change(tx: Queryable, caller: StaffCaller, { row, subject, at }: Held, body: Body): Promise<void> {
  const key = { followUpId: row.id, womanId: row.womanId };
  if (body.kind === 'handed-over') {
    if (row.ownerId !== body.fromStaffId) throw new Refusal('state-conflict', { current: row.ownerId });
    const [to] = await listColleagues(tx, { clinicId: subject.clinic.id, alsoAt: [], staffId: body.toStaffId });
    if (to === undefined) throw refuseField('toStaffId', 'unknown', '没有这位同事');
    await updateFollowUp(tx, key, { ownerId: body.toStaffId });
  }
  if (body.kind === 'closed') {
    const { outcome, newDate } = body;
    if (outcome === 'done') throw refuseField('outcome', 'record-it', '做了的，请在手册里补记，会自己结案');
    if ((outcome === 'new-date') !== (newDate !== undefined))
      throw refuseField('newDate', 'missing', outcome === 'new-date' ? '请填约好的日子' : '这个结果没有新的日子');
    if (newDate !== undefined && newDate < chinaDate(at.getTime()))
      throw refuseField('newDate', 'in-the-past', '新的日子不能在今天以前');
    await updateFollowUp(tx, key, {
      outcome,
      closedBy: caller.staffId,
      closedAt: at,
      ...(newDate === undefined ? {} : { newDate }),
    });
  }
}
