import type { BodyOf } from '../../../../../shared/contract/endpoint.ts';
import type { advanceEnrolment, StaffEnrolmentPage } from '../../../../../shared/contract/enrolment.ts';
import type { EnrolmentEventId } from '../../../../../shared/identity/ids.ts';
import { type CalendarDate, parseCalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { uuid } from '../../../platform/uuid.ts';
import type { EnrolmentAct } from './enrolment-page-view.ts';

/** What is written for the next act. Its id stays until the act is done: pressed twice it is done once. */
export interface EnrolmentActInput {
  readonly id: EnrolmentEventId;
  readonly reason: string;
  readonly number: string;
  readonly issuedOn: string;
}

export const freshInput = (today: CalendarDate): EnrolmentActInput => ({
  id: uuid() as EnrolmentEventId,
  reason: '',
  number: '',
  issuedOn: today,
});

/** What is sent; `null` while something is missing. */
export function actBody(
  act: EnrolmentAct,
  { enrolment }: StaffEnrolmentPage,
  { id, reason, number, issuedOn }: EnrolmentActInput,
): BodyOf<typeof advanceEnrolment> | null {
  const on = { id, basedOn: enrolment.version };
  if (act === 'confirm') return { act, ...on };
  if (act === 'return') return reason.trim() === '' ? null : { act, ...on, reason };
  const day = parseCalendarDate(issuedOn);
  return day === null || number.trim() === '' ? null : { act, ...on, issuedOn: day, number };
}
