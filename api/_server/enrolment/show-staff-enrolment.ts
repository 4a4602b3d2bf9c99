import type { StaffEnrolmentPage } from '../../../shared/contract/enrolment.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import { requireUnder } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { About } from '../risk/act-on-risk.ts';
import { ageOf, nameOf } from '../risk/known-facts.ts';
import { findSubject } from '../risk/scope-store.ts';
import { enrolmentPage } from './show-enrolment.ts';

/**
 * One enrolment for the staff of her clinic and of what lies above it; a hospital she was only referred to enrols nobody. The reading is
 * audited before anything is shown.
 */
export async function showStaffEnrolment(
  deps: Deps,
  caller: StaffCaller,
  { pregnancyId, requestId }: About,
): Promise<StaffEnrolmentPage> {
  const db = deps.db.query;
  const { institutionId, role } = caller;
  const subject = await findSubject(db, { pregnancyId, institutionId });
  if (subject === null) throw new Refusal('not-found');
  const { woman, pregnancy, clinic } = subject;
  await requireUnder(db, { ancestorId: institutionId, institutionId: clinic.id });
  const at = new Date(deps.clock.now());
  const today = chinaDate(at.getTime());
  await recordAccess(db, { caller, womanIds: [woman.id], action: 'read-enrolment', requestId, at });
  return {
    pregnancyId,
    name: nameOf(deps, woman),
    ageYears: ageOf(deps, woman, today),
    birthDate: deps.cipher.decrypt(woman.birthDateSealed, `women.birth_date_sealed.${woman.id}`) as CalendarDate,
    previousBirths: pregnancy.previousBirths,
    stage: stageWords(pregnancy, today),
    dueDate: pregnancy.dueDate,
    clinicName: clinic.name,
    enrolledOn: chinaDate(woman.enrolledAt.getTime()),
    mayAct: role !== 'village-doctor',
    enrolment: await enrolmentPage(deps, db, { womanId: woman.id }),
  };
}
