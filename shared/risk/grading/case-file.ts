import { addDays, type CalendarDate, daysBetween } from '../../time/calendar-date.ts';

export const CASE_CONTACT_KINDS = ['phone', 'home-visit', 'clinic-visit'] as const;
export type CaseContactKind = (typeof CASE_CONTACT_KINDS)[number];

export const CASE_CONTACT_WORDS: Readonly<Record<CaseContactKind, string>> = {
  phone: '电话',
  'home-visit': '上门',
  'clinic-visit': '来院',
};

export const CASE_CLOSE_REASONS = [
  'day-42-reached',
  'pregnancy-lost',
  'moved-away',
  'lost-to-follow-up',
  'risk-gone',
] as const;
export type CaseCloseReason = (typeof CASE_CLOSE_REASONS)[number];

export const CASE_CLOSE_WORDS: Readonly<Record<CaseCloseReason, string>> = {
  'day-42-reached': '产后42天已满',
  'pregnancy-lost': '妊娠终止',
  'moved-away': '迁出，已转介',
  'lost-to-follow-up': '失访',
  'risk-gone': '风险已解除',
};

/** Case management runs to the 42nd day after birth (彭水卫发〔2022〕109号: 随访至产后42天). */
export const CASE_UNTIL_DAYS = 42;

/** Contacts that failed before anybody may give her up as lost: a product default, as for alerts. */
export const ATTEMPTS_BEFORE_LOST = 3;

/**
 * Days between contacts where no plan gives an interval (purple follows the points of its own programme): a product default after the monthly
 * tracing of 冠卫健发〔2021〕38号 二(四), so that no open file is without a next contact.
 */
export const CASE_CADENCE_DAYS = 28;

export interface CaseContact {
  /** The real day of the contact, whenever it was written down. */
  readonly on: CalendarDate;
  readonly reached: boolean;
}

export interface CaseFacts {
  /** Days from one contact to the next; `null` where no plan and no setting gives one. */
  readonly cadenceDays: number | null;
  readonly openedOn: CalendarDate;
  readonly contacts: readonly CaseContact[];
  readonly deliveredOn: CalendarDate | null;
}

export interface NextContact {
  /** The day the next contact is due; `null` without a cadence or once day 42 is past. */
  readonly dueOn: CalendarDate | null;
  /** Whole days since it was due; 0 while it is in time. */
  readonly daysLate: number;
  /** The last day of case management; unknown before birth. */
  readonly until: CalendarDate | null;
}

/** The last day she was reached, or the day the file was opened: from it the cadence counts. A failed attempt moves nothing. */
export function lastReachedOn({ contacts, openedOn }: Pick<CaseFacts, 'contacts' | 'openedOn'>): CalendarDate {
  return contacts.reduce((last, { on, reached }) => (reached && on > last ? on : last), openedOn);
}

/** The day the next contact falls due: the cadence after the last one that reached her, at the latest on day 42. */
export function nextContactDueOn(facts: CaseFacts): CalendarDate | null {
  const until = caseUntil(facts.deliveredOn);
  const last = lastReachedOn(facts);
  if (facts.cadenceDays === null || (until !== null && last >= until)) return null;
  const due = addDays(last, facts.cadenceDays);
  return until !== null && due > until ? until : due;
}

export const caseUntil = (deliveredOn: CalendarDate | null): CalendarDate | null =>
  deliveredOn === null ? null : addDays(deliveredOn, CASE_UNTIL_DAYS);

/** Where an open file stands on `today` (China). */
export function nextContact(facts: CaseFacts, today: CalendarDate): NextContact {
  const dueOn = nextContactDueOn(facts);
  return {
    dueOn,
    daysLate: dueOn === null || dueOn >= today ? 0 : daysBetween(dueOn, today),
    until: caseUntil(facts.deliveredOn),
  };
}

export type CaseCloseRefusal = 'before-day-42' | 'needs-attempts';

/** Why a file cannot be closed for this reason on `today`, or `null`. */
export function caseCloseRefusal(
  reason: CaseCloseReason,
  { deliveredOn, failedAttempts }: { readonly deliveredOn: CalendarDate | null; readonly failedAttempts: number },
  today: CalendarDate,
): CaseCloseRefusal | null {
  const until = caseUntil(deliveredOn);
  if (reason === 'day-42-reached' && (until === null || today < until)) return 'before-day-42';
  return reason === 'lost-to-follow-up' && failedAttempts < ATTEMPTS_BEFORE_LOST ? 'needs-attempts' : null;
}

export const CASE_CLOSE_REFUSAL_WORDS: Readonly<Record<CaseCloseRefusal, string>> = {
  'before-day-42': '还没有到产后42天',
  'needs-attempts': '失访前要先记满三次没联系上',
};
