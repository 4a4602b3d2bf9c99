import type { RiskWorklist } from '../../../shared/contract/risk.ts';
import { maskName } from '../../../shared/identity/mask-name.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import { referralTiming } from '../../../shared/risk/grading/referral-life-cycle.ts';
import { type Grading, regradingDue } from '../../../shared/risk/grading/regrading.ts';
import { reportStanding } from '../../../shared/risk/grading/report-clock.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { mayAssess } from './entitlement.ts';
import { nameOf } from './known-facts.ts';
import { listToScreen } from './to-screen-store.ts';
import { listOpenCases, listOpenReferrals, listToAssess, listToReport } from './worklist-store.ts';

/** A due date so long ago is nobody’s within day 42 any more: 42 days, the weeks a pregnancy can run over, and time to be late. */
const LONGEST_AFTER_DUE_DATE = 120;
const LONGEST_BEFORE_DUE_DATE = 280;

/** The grading work of an institution, in five tabs. What a list shows is masked and carries the colour, nothing beside it. */
export async function showRiskWorklist(deps: Deps, caller: StaffCaller, requestId: string): Promise<RiskWorklist> {
  const db = deps.db.query;
  const { institutionId } = caller;
  const at = new Date(deps.clock.now());
  const today = chinaDate(at.getTime());
  const live = {
    institutionId,
    today,
    from: addDays(today, -LONGEST_AFTER_DUE_DATE),
    to: addDays(today, LONGEST_BEFORE_DUE_DATE),
    day42: addDays(today, -42),
  };
  const entitled = await mayAssess(db, caller);
  const [toScreen, toAssess, toReport, cases, sent] = await Promise.all([
    listToScreen(db, live),
    listToAssess(db, { institutionId }),
    // A report is the duty of the places that assess.
    entitled ? listToReport(db, { institutionId }) : [],
    listOpenCases(db, { institutionId }),
    listOpenReferrals(db, { institutionId }),
  ]);
  const shown = [...toScreen, ...toAssess, ...toReport, ...cases, ...sent];
  const womanIds = shown.map(({ woman }) => woman.id);
  await recordAccess(db, { caller, womanIds, action: 'read-risk-worklist', requestId, at });
  const her = (row: (typeof shown)[number]) => herRow(deps, row, today);
  return {
    now: at.toISOString(),
    today,
    mayAssess: entitled,
    toScreen: tab(toScreen, (row) => ({ ...her(row), ...firstDue(row, today) })),
    toAssess: tab(toAssess, (row) => ({
      ...her(row),
      positiveSince: (row.positiveSince ?? at).toISOString(),
      referral: row.referral,
    })),
    toReport: tab(toReport, (row) => ({
      ...her(row),
      clockId: row.clock.id,
      dueAt: row.clock.dueAt.toISOString(),
      ...reportStanding(row.clock.dueAt.getTime(), null, at.getTime()),
    })),
    // A green or yellow woman among them would say what stands beside her colour: no row of this tab has one.
    caseFiles: tab(cases, (row) => ({
      ...withoutColour(her(row)),
      ownerName: row.ownerLeftAt === null ? row.ownerName : `${row.ownerName}（已停用，请移交）`,
      nextContactOn: row.file.nextContactOn,
      daysLate: row.file.nextContactOn === null ? 0 : Math.max(0, daysBetween(row.file.nextContactOn, today)),
    })),
    referrals: tab(sent, (row) => ({ ...her(row), ...referralOf(row, institutionId, today) })),
  };
}

/** Rows with the count of all there are, which every row of a query carries. */
const tab = <Row extends { readonly count: number }, Shown>(rows: readonly Row[], show: (row: Row) => Shown) => ({
  rows: rows.map(show),
  count: rows[0]?.count ?? 0,
});

const withoutColour = <Row extends { readonly colour: unknown }>({ colour: _, ...row }: Row) => row;

type ToScreen = Awaited<ReturnType<typeof listToScreen>>[number];
type Sent = Awaited<ReturnType<typeof listOpenReferrals>>[number];

const herRow = (
  deps: Deps,
  row: Omit<ToScreen, 'gradedOn' | 'postpartumGradedOn' | 'day42GradedOn' | 'event' | 'eventOn'>,
  today: CalendarDate,
) => ({
  pregnancyId: row.pregnancy.id,
  maskedName: maskName(nameOf(deps, row.woman)),
  stage: stageWords(row.pregnancy, today),
  clinicName: row.clinicName,
  colour: row.colour,
});

/** The earliest grading that is due for her, from what her standing remembers. */
function firstDue({ pregnancy, ...standing }: ToScreen, today: CalendarDate) {
  const graded: readonly (readonly [Grading['occasion'], CalendarDate | null | undefined])[] = [
    ['visit', standing.gradedOn],
    ['postpartum-visit', standing.postpartumGradedOn],
    ['day-42', standing.day42GradedOn],
  ];
  const registeredOn = chinaDate(pregnancy.createdAt.getTime());
  const [first] = regradingDue(
    {
      registeredOn,
      deliveredOn: pregnancy.deliveredOn,
      lostOn: pregnancy.lostOn,
      events:
        standing.event === null || standing.eventOn === null ? [] : [{ kind: standing.event, on: standing.eventOn }],
      gradings: graded.flatMap(([occasion, on]) => (on === null || on === undefined ? [] : [{ occasion, on }])),
    },
    today,
  );
  return first ?? { occasion: 'visit' as const, dueOn: today };
}

function referralOf(
  { referral, toName }: Sent,
  institutionId: Sent['referral']['toInstitutionId'],
  today: CalendarDate,
) {
  const { id, kind, state, sentAt, toInstitutionId } = referral;
  const { late, daysLate } = referralTiming({ state, sentOn: chinaDate(sentAt.getTime()) }, today);
  return {
    referralId: id,
    kind,
    state,
    direction: toInstitutionId === institutionId ? ('to-us' as const) : ('from-us' as const),
    toInstitutionName: toName,
    sentAt: sentAt.toISOString(),
    late,
    daysLate,
  };
}
