import type * as contract from '../../../shared/contract/case.ts';
import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { CaseFileId } from '../../../shared/identity/ids.ts';
import { TERM_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { type About, actOnRisk, isRepeat, type Scene } from './act-on-risk.ts';
import { contactsOf, nextContactOf } from './case-contacts.ts';
import { findCase, findCaseContact, saveCaseEvent, updateCase } from './case-store.ts';
import { fingerprintOf, sealNote } from './sealed-content.ts';

type Body = BodyOf<typeof contract.recordCaseContact>;

/** A contact with her; the same id again is the same contact. */
export function recordCaseContact(
  deps: Deps,
  caller: StaffCaller,
  { caseId, ...about }: About & { readonly caseId: CaseFileId },
  body: Body,
): Promise<RiskPage> {
  const { contactId } = body;
  const hash = fingerprint(deps, caseId, body);
  return actOnRisk(deps, caller, {
    ...about,
    done: async ({ tx }) => isRepeat(await findCaseContact(tx, { contactId, caseId }), hash),
    work: (scene) => writeContact(deps, caller, scene, caseId, body),
  });
}

const fingerprint = (deps: Deps, caseId: CaseFileId, body: Body): string =>
  fingerprintOf(deps, 'contact', { caseId, ...body });

/** Writes a contact on its real day, however late it is told, into a closed file too: what was done is never lost. */
export async function writeContact(
  deps: Deps,
  { staffId, institutionId }: StaffCaller,
  { tx, subject, at }: Scene,
  caseId: CaseFileId,
  body: Body,
): Promise<void> {
  const { id: pregnancyId, dueDate } = subject.pregnancy;
  const { contactId, on, kind, reached, note } = body;
  const file = await findCase(tx, { caseId, pregnancyId });
  if (file === null) throw new Refusal('not-found');
  requirePlausibleDay(on, dueDate, chinaDate(at.getTime()));
  const saved = await saveCaseEvent(tx, {
    caseId,
    staffId,
    institutionId,
    at,
    kind: 'contact',
    contactId,
    happenedOn: on,
    contact: kind,
    reached,
    noteSealed: sealNote(deps, { caseId }, note),
    contentHash: fingerprint(deps, caseId, body),
  });
  if (!saved) throw new Refusal('id-reused');
  if (file.closedAt !== null) return;
  const nextContactOn = nextContactOf(file, subject.pregnancy, await contactsOf(tx, { caseId }));
  await updateCase(tx, { caseId, pregnancyId, change: { nextContactOn } });
}

/** Not in the future, and not before this pregnancy began. */
function requirePlausibleDay(on: CalendarDate, dueDate: CalendarDate, today: CalendarDate): void {
  if (on > today) throw refuseField('on', 'in-the-future', '联系的日期不能在今天以后');
  if (on < addDays(dueDate, -TERM_DAYS)) throw refuseField('on', 'too-long-ago', '这一天她还没有怀孕，请再看一看日期');
}
