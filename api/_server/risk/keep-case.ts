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

type Graded = { readonly colour: RiskColour };

/**
 * An open file goes on under the new colour; where none is open and the plan asks for one, the assessor opens it and owns it. A colour that
 * asks for none closes nothing and slows nothing down: a person closes the file, with a reason.
 */
export async function keepCase(
  deps: Deps,
  caller: StaffCaller,
  scene: Scene,
  graded: Graded,
  duties: Route,
): Promise<void> {
  const { tx, subject, at } = scene;
  const { colour } = graded;
  const pregnancyId = subject.pregnancy.id;
  const open = await findOpenCase(tx, { pregnancyId });
  if (open === null) return openCase(deps, caller, scene, graded, duties);
  const cadenceDays = isAsked(duties) ? paceOf(duties) : open.cadenceDays;
  const contacts = await contactsOf(tx, { caseId: open.id });
  const nextContactOn = nextContactOf({ ...open, cadenceDays }, subject.pregnancy, contacts);
  await updateCase(tx, { caseId: open.id, pregnancyId, change: { colour, cadenceDays, nextContactOn } });
  await saveCaseEvent(tx, { ...eventOf(caller, at, colour), caseId: open.id, kind: 'continued' });
}

/** Opens a file where none is open and the plan asks for one; whoever found that it does owns it. A file that is open is left as it is. */
export async function openCase(
  deps: Deps,
  caller: StaffCaller,
  { tx, subject, at }: Scene,
  { colour }: Graded,
  duties: Route,
): Promise<void> {
  const pregnancyId = subject.pregnancy.id;
  if (!isAsked(duties) || (await findOpenCase(tx, { pregnancyId })) !== null) return;
  const file = {
    id: deps.ids.uuid() as CaseFileId,
    womanId: subject.woman.id,
    pregnancyId,
    colour,
    ownerId: caller.staffId,
    cadenceDays: paceOf(duties),
    openedOn: chinaDate(at.getTime()),
  };
  const nextContactOn = nextContactOf(file, subject.pregnancy, []);
  await saveCase(tx, { ...file, nextContactOn });
  await saveCaseEvent(tx, { ...eventOf(caller, at, colour), caseId: file.id, kind: 'opened' });
}

const isAsked = ({ caseManagement }: Route): boolean => caseManagement.applies === 'yes';
const paceOf = ({ cadence }: Route): number => cadence.everyDays ?? CASE_CADENCE_DAYS;

const eventOf = ({ staffId, institutionId }: StaffCaller, at: Date, colour: RiskColour) => ({
  staffId,
  institutionId,
  at,
  happenedOn: chinaDate(at.getTime()),
  colour,
});
