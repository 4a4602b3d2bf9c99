import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import { layerOfCounty } from '../../../shared/risk/counties/index.ts';
import { type GradingEvent, regradingDue } from '../../../shared/risk/grading/regrading.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import { listAdmissions } from '../danger/list-admissions.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { About } from './act-on-risk.ts';
import { listAssessments } from './assessment-store.ts';
import { carePlanOnPage } from './care-plan-on-page.ts';
import { listColleagues } from './colleague-store.ts';
import { dutiesOf } from './duties-of.ts';
import { mayAssess } from './entitlement.ts';
import { keyPopulationOnPage } from './key-population-on-page.ts';
import { ageOf, knownFacts, nameOf } from './known-facts.ts';
import { caseFileOnPage, referralsOnPage, reportClocksOnPage } from './page-duties.ts';
import { assessmentOnPage, screeningOnPage } from './page-grading.ts';
import { placesSentTo, referralTargets } from './referral-targets.ts';
import { findReadable, type Subject } from './scope-store.ts';
import { findLatestScreening, listScreeningDays } from './screening-store.ts';
import { findStanding, type Standing } from './standing-store.ts';

/** As many assessments and screenings as a pregnancy can have, several times over. */
const MOST = 60;

/** The whole grading of one pregnancy for the clinician who works on it. The reading is audited before anything is shown. */
export async function showRisk(deps: Deps, caller: StaffCaller, about: About): Promise<RiskPage> {
  const db = deps.db.query;
  const { pregnancyId, requestId } = about;
  const { institutionId } = caller;
  const at = new Date(deps.clock.now());
  const readable = await findReadable(db, { pregnancyId, institutionId, at });
  if (readable === null) throw new Refusal('not-found');
  const { subject, mayWrite } = readable;
  const today = chinaDate(at.getTime());
  const { deliveredOn } = subject.pregnancy;
  await recordAccess(db, { caller, womanIds: [subject.woman.id], action: 'read-risk', requestId, at });
  const [
    entitled,
    due,
    standing,
    screening,
    assessments,
    referrals,
    reportClocks,
    caseFile,
    targets,
    colleagues,
    plan,
  ] = await Promise.all([
    mayAssess(db, caller),
    dueGradings(deps, subject, today),
    findStanding(db, { pregnancyId }),
    findLatestScreening(db, { pregnancyId }),
    listAssessments(db, { pregnancyId, limit: MOST }),
    referralsOnPage(deps, db, { pregnancyId, institutionId }),
    reportClocksOnPage(deps, db, { pregnancyId }),
    caseFileOnPage(deps, db, { pregnancyId, deliveredOn }),
    referralTargets(db, subject, caller),
    colleaguesOf(deps, subject),
    planOnPage(deps, subject),
  ]);
  return {
    now: at.toISOString(),
    today,
    woman: womanOnPage(deps, subject, today),
    layer: layerOfCounty(subject.clinic.county),
    mayWrite,
    mayAssess: entitled && mayWrite,
    prefilled: { ...knownFacts(deps, subject, today) },
    regradingDue: due,
    awaitsAssessment: standing !== null && standing.positiveSince !== null,
    latestScreening: screening === null ? null : screeningOnPage(deps, screening),
    assessments: assessments.map((entry) => assessmentOnPage(deps, entry)),
    referrals,
    reportClocks,
    caseFile,
    ...plan,
    referralTargets: mayWrite ? targets : [],
    colleagues: mayWrite ? colleagues : [],
  };
}

const womanOnPage = (deps: Deps, subject: Subject, today: CalendarDate): RiskPage['woman'] => ({
  pregnancyId: subject.pregnancy.id,
  name: nameOf(deps, subject.woman),
  ageYears: ageOf(deps, subject.woman, today),
  stage: stageWords(subject.pregnancy, today),
  dueDate: subject.pregnancy.dueDate,
  deliveredOn: subject.pregnancy.deliveredOn,
  previousBirths: subject.pregnancy.previousBirths,
  clinicName: subject.clinic.name,
  colour: subject.colour,
});

/** What the county’s plan asks for, and whether she is of its key population. */
async function planOnPage(deps: Deps, subject: Subject): Promise<Pick<RiskPage, 'carePlan' | 'keyPopulation'>> {
  const db = deps.db.query;
  const duties = await dutiesOf(deps, db, subject);
  return {
    keyPopulation: await keyPopulationOnPage(deps, db, subject, duties),
    carePlan: subject.pregnancy.lostOn === null ? carePlanOnPage(duties) : null,
  };
}

/** Which gradings are due: by her dates, by her admissions, and by what has been graded since. */
async function dueGradings(deps: Deps, { pregnancy, woman }: Subject, today: CalendarDate) {
  const db = deps.db.query;
  const key = { pregnancyId: pregnancy.id, limit: MOST };
  const [screenings, assessments, admissions, standing] = await Promise.all([
    listScreeningDays(db, key),
    listAssessments(db, key),
    listAdmissions(db, { womanId: woman.id, since: pregnancy.createdAt }),
    findStanding(db, { pregnancyId: pregnancy.id }),
  ]);
  const finished = [
    ...screenings.filter(({ result }) => result !== 'incomplete'),
    ...assessments.map(({ assessment }) => assessment),
  ];
  return regradingDue(
    {
      registeredOn: chinaDate(pregnancy.createdAt.getTime()),
      deliveredOn: pregnancy.deliveredOn,
      lostOn: pregnancy.lostOn,
      events: eventsOf(admissions, standing),
      gradings: finished.map(({ occasion, at }) => ({ occasion, on: chinaDate(at.getTime()) })),
    },
    today,
  ).map(({ occasion, dueOn }) => ({ occasion, dueOn }));
}

/** Every admission, and the last visit; an admission that is both stands once. */
function eventsOf(admissions: readonly CalendarDate[], standing: Standing | null): GradingEvent[] {
  const events: GradingEvent[] = admissions.map((on) => ({ kind: 'admission', on }));
  if (standing === null || standing.event === null || standing.eventOn === null) return events;
  if (standing.event === 'admission' && admissions.includes(standing.eventOn)) return events;
  return [...events, { kind: standing.event, on: standing.eventOn }];
}

async function colleaguesOf({ db }: Deps, subject: Subject): Promise<RiskPage['colleagues']> {
  const alsoAt = await placesSentTo(db.query, subject);
  const colleagues = await listColleagues(db.query, { clinicId: subject.clinic.id, alsoAt });
  return colleagues.map(({ staffId, name, institutionName }) => ({ staffId, name, institutionName }));
}
