import type { CaseFileId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { CASE_CADENCE_DAYS } from '../../../shared/risk/grading/case-file.ts';
import type { Route } from '../../../shared/risk/routing/route.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import type { Scene } from './act-on-risk.ts';
import { contactsOf, nextContactOf } from './case-contacts.ts';
import { findOpenCase, saveCase, saveCaseEvent, updateCase } from './case-store.ts';

/**
 * An open file goes on under the new colour; where none is open and the plan asks for one, the assessor opens it and owns it. A colour that
 * asks for none closes nothing and slows nothing down: a person closes the file, with a reason.
 */
export async function keepCase(
  deps: Deps,
  caller: StaffCaller,
  { tx, subject, at }: Scene,
  { colour }: { readonly colour: RiskColour },
  { caseManagement, cadence }: Route,
): Promise<void> {
  const pregnancyId = subject.pregnancy.id;
  const { staffId, institutionId } = caller;
  const today = chinaDate(at.getTime());
  const open = await findOpenCase(tx, { pregnancyId });
  const asked = caseManagement.applies === 'yes';
  const everyDays = cadence.everyDays ?? CASE_CADENCE_DAYS;
  if (open === null && !asked) return;
  const event = { staffId, institutionId, at, happenedOn: today, colour };
  if (open === null) {
    const file = {
      id: deps.ids.uuid() as CaseFileId,
      womanId: subject.woman.id,
      pregnancyId,
      colour,
      ownerId: staffId,
      cadenceDays: everyDays,
      openedOn: today,
    };
    const nextContactOn = nextContactOf(file, subject.pregnancy, []);
    await saveCase(tx, { ...file, nextContactOn });
    await saveCaseEvent(tx, { ...event, caseId: file.id, kind: 'opened' });
    return;
  }
  const cadenceDays = asked ? everyDays : open.cadenceDays;
  const contacts = await contactsOf(tx, { caseId: open.id });
  const nextContactOn = nextContactOf({ ...open, cadenceDays }, subject.pregnancy, contacts);
  await updateCase(tx, { caseId: open.id, pregnancyId, change: { colour, cadenceDays, nextContactOn } });
  await saveCaseEvent(tx, { ...event, caseId: open.id, kind: 'continued' });
}
