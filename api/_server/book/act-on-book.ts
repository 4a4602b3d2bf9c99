import type { StaffBook } from '../../../shared/contract/record.ts';
import { recordAccess } from '../audit/record-access.ts';
import { replanCare } from '../care/replan-care.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireActiveStaff } from '../identity/require-active-staff.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { About, Scene } from '../risk/act-on-risk.ts';
import { lockSubject } from '../risk/scope-store.ts';
import { showStaffBook } from './show-staff-book.ts';

interface Act extends About {
  /** True when what the caller asks for has been done already: a retry is answered, not repeated. */
  readonly done: (scene: Scene) => Promise<boolean>;
  readonly work: (scene: Scene) => Promise<void>;
}

/** One clinician’s writing in a handbook: checked, written and audited together, answered with the new whole. */
export async function actOnBook(deps: Deps, caller: StaffCaller, act: Act): Promise<StaffBook> {
  const { pregnancyId, requestId } = act;
  const at = new Date(deps.clock.now());
  await deps.db.transaction(async (tx) => {
    await requireActiveStaff(tx, caller.staffId);
    const subject = await lockSubject(tx, { pregnancyId, institutionId: caller.institutionId });
    if (subject === null) throw new Refusal('not-found');
    const scene = { tx, subject, at };
    if (await act.done(scene)) return;
    await recordAccess(tx, { caller, womanIds: [subject.woman.id], action: 'act-on-book', requestId, at });
    await act.work(scene);
    await replanCare(deps, tx, { womanId: subject.woman.id, clinicId: subject.woman.clinicId });
  });
  return showStaffBook(deps, caller, { pregnancyId, requestId });
}
