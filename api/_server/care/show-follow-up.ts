import { careRow } from '../../../shared/care/schedule/index.ts';
import type { FollowUpPage } from '../../../shared/contract/care.ts';
import type { FollowUpId } from '../../../shared/identity/ids.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import { writersOf } from '../book/names-store.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { listColleagues } from '../risk/colleague-store.ts';
import { nameOf } from '../risk/known-facts.ts';
import { findSubject } from '../risk/scope-store.ts';
import { findFollowUp, listFollowUpEvents } from './follow-up-store.ts';
import { openFollowUpNote } from './sealed-note.ts';

export interface AboutFollowUp {
  readonly followUpId: FollowUpId;
  readonly requestId: string;
}

/** One missed visit: whose it is, what was tried, what became of it. The reading is audited before anything is shown. */
export async function showFollowUp(
  deps: Deps,
  caller: StaffCaller,
  { followUpId, requestId }: AboutFollowUp,
): Promise<FollowUpPage> {
  const db = deps.db.query;
  const row = await findFollowUp(db, { followUpId });
  const { institutionId } = caller;
  const subject = row === null ? null : await findSubject(db, { pregnancyId: row.pregnancyId, institutionId });
  if (row === null || subject === null) throw new Refusal('not-found');
  const at = new Date(deps.clock.now());
  await recordAccess(db, { caller, womanIds: [row.womanId], action: 'read-follow-up', requestId, at });
  const [events, colleagues] = await Promise.all([
    listFollowUpEvents(db, { followUpId }),
    listColleagues(db, { clinicId: subject.clinic.id, alsoAt: [] }),
  ]);
  const writers = await writersOf(db, [...events, { staffId: row.ownerId, institutionId: null, at }]);
  return {
    followUpId,
    pregnancyId: row.pregnancyId,
    name: nameOf(deps, subject.woman),
    stage: stageWords(subject.pregnancy, chinaDate(at.getTime())),
    clinicName: subject.clinic.name,
    rowId: row.rowId,
    title: careRow(row.rowId)?.title ?? row.rowId,
    dueOn: row.dueOn,
    ownerId: row.ownerId,
    ownerName: writers({ staffId: row.ownerId, institutionId: null, at }).staffName ?? '',
    outcome: row.outcome,
    newDate: row.newDate,
    events: events.map((event) => ({
      kind: event.kind,
      by: writers(event),
      channel: event.channel,
      result: event.result,
      note: openFollowUpNote(deps, event),
    })),
    colleagues: colleagues.map(({ staffId, name }) => ({ staffId, name })),
  };
}
