import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { InstitutionId, PregnancyId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { CASE_CLOSE_WORDS, CASE_CONTACT_WORDS, nextContact } from '../../../shared/risk/grading/case-file.ts';
import { referralTiming } from '../../../shared/risk/grading/referral-life-cycle.ts';
import { reportStanding } from '../../../shared/risk/grading/report-clock.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { contactsIn, failedAttempts } from './case-contacts.ts';
import { type CaseEventRow, findLatestCase, listCaseEvents } from './case-store.ts';
import { listReferralSteps, listReferrals } from './referral-store.ts';
import { listReportClocks } from './report-clock-store.ts';
import { openNote } from './sealed-content.ts';

interface Key {
  readonly pregnancyId: PregnancyId;
}

/** Her referrals with every step, newest first. The note is what the sender wrote. */
export async function referralsOnPage(
  deps: Deps,
  db: Queryable,
  { pregnancyId, institutionId }: Key & { readonly institutionId: InstitutionId },
): Promise<RiskPage['referrals']> {
  const today = chinaDate(deps.clock.now());
  const sent = await listReferrals(db, { pregnancyId });
  const steps = await listReferralSteps(db, { referralIds: sent.map(({ referral }) => referral.id) });
  return sent.map(({ referral, fromName, toName }) => {
    const { id, kind, state, stableToTransfer, sentAt } = referral;
    const own = steps
      .filter(({ event }) => event.referralId === id)
      .map(({ event, staffName, institutionName }) => ({
        state: event.state,
        by: { staffName, institutionName, at: event.at.toISOString() },
        reason: event.cancelReason,
        note: openNote(deps, { referralId: id }, event.noteSealed),
      }));
    return {
      referralId: id,
      kind,
      state,
      stableToTransfer,
      fromInstitutionName: fromName,
      toInstitutionName: toName,
      isReceiver: referral.toInstitutionId === institutionId,
      note: own[0]?.note ?? null,
      ...referralTiming({ state, sentOn: chinaDate(sentAt.getTime()) }, today),
      steps: own,
    };
  });
}

/** Her reports to the county, newest first: time left, lateness, or who has submitted them. */
export async function reportClocksOnPage(deps: Deps, db: Queryable, key: Key): Promise<RiskPage['reportClocks']> {
  const clocks = await listReportClocks(db, key);
  return clocks.map(({ clock, staffName, institutionName }) => ({
    clockId: clock.id,
    colour: clock.colour,
    openedAt: clock.openedAt.toISOString(),
    dueAt: clock.dueAt.toISOString(),
    to: clock.reportTo,
    source: clock.clause,
    ...reportStanding(clock.dueAt.getTime(), clock.submittedAt?.getTime() ?? null, deps.clock.now()),
    submitted:
      clock.submittedAt === null
        ? null
        : { staffName: staffName ?? '', institutionName: institutionName ?? '', at: clock.submittedAt.toISOString() },
  }));
}

/** Her newest case file with its time line. */
export async function caseFileOnPage(
  deps: Deps,
  db: Queryable,
  { pregnancyId, deliveredOn }: Key & { readonly deliveredOn: CalendarDate | null },
): Promise<RiskPage['caseFile']> {
  const latest = await findLatestCase(db, { pregnancyId });
  if (latest === null) return null;
  const { file, ownerName, ownerInstitutionName } = latest;
  const events = await listCaseEvents(db, { caseId: file.id });
  const contacts = contactsIn(events.map(({ event }) => event));
  const open = file.closedAt === null;
  const next = nextContact({ ...file, contacts, deliveredOn }, chinaDate(deps.clock.now()));
  return {
    caseId: file.id,
    colour: file.colour,
    open,
    ownerId: file.ownerId,
    ownerName,
    ownerInstitutionName,
    openedOn: file.openedOn,
    cadenceDays: file.cadenceDays,
    nextContactOn: open ? next.dueOn : null,
    daysLate: open ? next.daysLate : 0,
    until: next.until,
    failedAttempts: failedAttempts(contacts, file),
    closeReason: file.closeReason,
    timeline: events.map(({ event, staffName, institutionName }) => ({
      kind: event.kind,
      by: { staffName, institutionName, at: event.at.toISOString() },
      on: event.happenedOn,
      contact: event.contact,
      reached: event.reached,
      words: wordsOf(event),
      note: openNote(deps, { caseId: file.id }, event.noteSealed),
    })),
  };
}

const COLOUR_WORDS: Readonly<Record<RiskColour, string>> = {
  green: '绿色',
  yellow: '黄色',
  orange: '橙色',
  red: '红色',
};

function wordsOf({ kind, colour, contact, reached, closeReason }: CaseEventRow): string {
  switch (kind) {
    case 'opened':
      return '建立专案';
    case 'continued':
      return colour === null ? '再次评估，专案继续' : `再次评估为${COLOUR_WORDS[colour]}，专案继续`;
    case 'contact':
      return `${contact === null ? '联系' : CASE_CONTACT_WORDS[contact]}：${reached ? '联系上了' : '没联系上'}`;
    case 'handed-over':
      return '移交给另一位同事';
    case 'closed':
      return closeReason === null ? '结案' : `结案：${CASE_CLOSE_WORDS[closeReason]}`;
  }
}
