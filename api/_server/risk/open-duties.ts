import type { AssessmentId, ReportClockId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { reportDueAt } from '../../../shared/risk/grading/report-clock.ts';
import type { Route } from '../../../shared/risk/routing/route.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import type { Scene } from './act-on-risk.ts';
import { dutiesOf, type Graded } from './duties-of.ts';
import { keepCase } from './keep-case.ts';
import { isReportOpen, saveReportClock } from './report-clock-store.ts';

interface Confirmed extends Graded {
  readonly assessmentId: AssessmentId;
  readonly colour: RiskColour;
  /** The colour of the assessment before this one. */
  readonly previousColour: RiskColour | null;
}

/** What a confirmed colour asks for by the county’s plan: a report with its clock, a case file with an owner and a cadence. */
export async function openDuties(deps: Deps, caller: StaffCaller, scene: Scene, confirmed: Confirmed): Promise<void> {
  const duties = await dutiesOf(deps, scene.tx, scene.subject, confirmed);
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
