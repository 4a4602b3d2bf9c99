import type { StaffBook } from '../../../shared/contract/record.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { About } from '../risk/act-on-risk.ts';
import { ageOf, nameOf } from '../risk/known-facts.ts';
import { findReadable } from '../risk/scope-store.ts';
import { assembleBook } from './assemble-book.ts';

/** The handbook of one woman for the clinician who cares for her. The reading is audited before anything is shown. */
export async function showStaffBook(deps: Deps, caller: StaffCaller, about: About): Promise<StaffBook> {
  const db = deps.db.query;
  const { pregnancyId, requestId } = about;
  const at = new Date(deps.clock.now());
  const readable = await findReadable(db, { pregnancyId, institutionId: caller.institutionId, at });
  if (readable === null) throw new Refusal('not-found');
  const today = chinaDate(at.getTime());
  const { woman, pregnancy, clinic } = readable.subject;
  await recordAccess(db, { caller, womanIds: [woman.id], action: 'read-book', requestId, at });
  return {
    pregnancyId,
    ageYears: ageOf(deps, woman, today),
    stage: stageWords(pregnancy, today),
    mayWrite: readable.mayWrite,
    book: await assembleBook(deps, db, {
      womanId: woman.id,
      name: nameOf(deps, woman),
      clinicName: clinic.name,
      pregnancyId,
      compartment: true,
    }),
  };
}
