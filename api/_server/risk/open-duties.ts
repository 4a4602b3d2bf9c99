import type { AssessmentId, CaseFileId, ReportClockId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { layerOfCounty } from '../../../shared/risk/counties/index.ts';
import { CASE_CADENCE_DAYS } from '../../../shared/risk/grading/case-file.ts';
import { reportDueAt } from '../../../shared/risk/grading/report-clock.ts';
import { type Route, route } from '../../../shared/risk/routing/route.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import type { Scene } from './act-on-risk.ts';
import { contactsOf, nextContactOf } from './case-contacts.ts';
import { findOpenCase, saveCase, saveCaseEvent, updateCase } from './case-store.ts';
import { ageOf } from './known-facts.ts';
import { isReportOpen, saveReportClock } from './report-clock-store.ts';

interface Confirmed {
  readonly assessmentId: AssessmentId;
  readonly colour: RiskColour;
  readonly purple: 'yes' | 'no' | 'unknown';
  readonly star: boolean;
  /** The colour of the assessment before this one. */
  readonly previousColour: RiskColour | null;
}

/** What a confirmed colour asks for by the county’s plan: a report with its clock, a case file with an owner and a cadence. */
export async function openDuties(deps: Deps, caller: StaffCaller, scene: Scene, confirmed: Confirmed): Promise<void> {
  const { subject, at } = scene;
  const { colour, purple, star } = confirmed;
  const duties = route(
    {
      colour,
      purple,
      star: star && colour === 'yellow',
      stage: subject.pregnancy.deliveredOn === null ? 'pregnancy' : 'postpartum',
      ageYears: ageOf(deps, subject.woman, chinaDate(at.getTime())),
    },
    layerOfCounty(subject.clinic.county),
  );
  await startReport(deps, scene, confirmed, duties);
  await keepCase(deps, caller, scene, confirmed, duties);
}

/** A colour that is new to her starts its report; one that is confirmed again does not start it a second time. */
async function startReport(deps: Deps, scene: Scene, confirmed: Confirmed, { deadlines }: Route): Promise<void> {
  const { tx, subject, at } = scene;
  const { colour, previousColour, assessmentId } = confirmed;
  const deadline = deadlines.find(({ id }) => id === `report-${colour}`);
  if (deadline === undefined || !('hours' in deadline.within || 'days' in deadline.within)) return;
  const pregnancyId = subject.pregnancy.id;
  if (previousColour === colour || (await isReportOpen(tx, { pregnancyId, colour }))) return;
  await saveReportClock(tx, {
    id: deps.ids.uuid() as ReportClockId,
    womanId: subject.woman.id,
    pregnancyId,
    assessmentId,
    colour,
    openedAt: at,
    dueAt: new Date(reportDueAt(at.getTime(), deadline.within)),
    reportTo: deadline.to,
    clause: `${deadline.clause.document} ${deadline.clause.article}`,
  });
}

/**
 * An open file goes on under the new colour; where none is open and the plan asks for one, the assessor opens it and owns it. A colour that
 * asks for none closes nothing and slows nothing down: a person closes the file, with a reason.
 */
async function keepCase(
  deps: Deps,
  caller: StaffCaller,
  { tx, subject, at }: Scene,
  { colour }: Confirmed,
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
