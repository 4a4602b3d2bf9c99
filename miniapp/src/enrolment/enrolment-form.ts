import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { enrol } from '../../../shared/contract/handbook.ts';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import { normalisePhone } from '../../../shared/identity/phone.ts';
import { type Dating, type DatingMethod, settleDating } from '../../../shared/pregnancy/dating.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/time/calendar-date.ts';

/** The short form as she fills it in. Everything may still be empty. */
export interface EnrolmentForm {
  readonly step: number;
  readonly name: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly method: DatingMethod | '';
  readonly lastMenstrualPeriod: string;
  readonly dueDate: string;
  readonly previousBirths: number | null;
  /** She writes the number herself; stays so while she clears it to write another. */
  readonly manyBirths: boolean;
  readonly township: string;
  readonly clinicId: string;
}

export const EMPTY_FORM: EnrolmentForm = {
  step: 0,
  name: '',
  birthDate: '',
  phone: '',
  method: '',
  lastMenstrualPeriod: '',
  dueDate: '',
  previousBirths: null,
  manyBirths: false,
  township: '',
  clinicId: '',
};

export type EnrolmentBody = BodyOf<typeof enrol>;

/** What is sent; `null` while something the server must have is missing. Judging it is `problemsOf`’s business. */
export function bodyOf(form: EnrolmentForm): EnrolmentBody | null {
  const birthDate = parseCalendarDate(form.birthDate);
  const dating = datingOf(form);
  if (birthDate === null || dating === null || form.previousBirths === null || form.clinicId === '') return null;
  const phone = form.phone.trim();
  return {
    name: form.name.trim(),
    birthDate,
    ...(phone === '' ? {} : { phone: normalisePhone(phone) ?? phone }),
    dating,
    previousBirths: form.previousBirths,
    clinicId: form.clinicId as InstitutionId,
  };
}

function datingOf(form: EnrolmentForm): EnrolmentBody['dating'] | null {
  const { method } = form;
  if (method === '') return null;
  if (method === 'last-menstrual-period') {
    const lastMenstrualPeriod = parseCalendarDate(form.lastMenstrualPeriod);
    return lastMenstrualPeriod === null ? null : { method, lastMenstrualPeriod };
  }
  const dueDate = parseCalendarDate(form.dueDate);
  return dueDate === null ? null : { method, dueDate };
}

/** The due date her entry leads to, or why it leads to none; `null` before she chose a way to tell. */
export function settledDating(form: EnrolmentForm, today: CalendarDate): Dating | null {
  if (form.method === '') return null;
  const lastMenstrualPeriod = parseCalendarDate(form.lastMenstrualPeriod) ?? undefined;
  const dueDate = parseCalendarDate(form.dueDate) ?? undefined;
  return settleDating({ method: form.method, lastMenstrualPeriod, dueDate }, today);
}
