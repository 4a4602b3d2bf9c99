import type { EnrolmentList } from '../../../shared/contract/enrolment.ts';
import type { EnrolmentState } from '../../../shared/handbook/enrolment-state.ts';
import { maskName } from '../../../shared/identity/mask-name.ts';
import { stageWords } from '../../../shared/pregnancy/stage-words.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { nameOf } from '../risk/known-facts.ts';
import { listEnrolmentsIn } from './enrolment-store.ts';

/** The longest tab there is. */
const MOST_ROWS = 50;

type Found = Awaited<ReturnType<typeof listEnrolmentsIn>>[number];

/** What the caller’s institution has to look at and to hand out, masked. */
export async function listEnrolments(deps: Deps, caller: StaffCaller, requestId: string): Promise<EnrolmentList> {
  const db = deps.db.query;
  const { institutionId } = caller;
  const at = new Date(deps.clock.now());
  const today = chinaDate(at.getTime());
  const waiting = (state: EnrolmentState) => listEnrolmentsIn(db, { institutionId, state, limit: MOST_ROWS + 1 });
  const [toConfirm, toIssue] = await Promise.all([waiting('submitted'), waiting('confirmed')]);
  const womanIds = [...toConfirm, ...toIssue].map(({ woman }) => woman.id);
  await recordAccess(db, { caller, womanIds, action: 'read-enrolments', requestId, at });
  return {
    now: at.toISOString(),
    today,
    toConfirm: tab(deps, toConfirm, 'submitted', today),
    toIssue: tab(deps, toIssue, 'confirmed', today),
  };
}

const tab = (deps: Deps, found: readonly Found[], state: EnrolmentState, today: CalendarDate) => ({
  rows: found.slice(0, MOST_ROWS).map(({ woman, pregnancy, clinicName, since }) => ({
    pregnancyId: pregnancy.id,
    maskedName: maskName(nameOf(deps, woman)),
    stage: stageWords(pregnancy, today),
    clinicName,
    state,
    since: since.toISOString(),
  })),
  more: found.length > MOST_ROWS,
});
