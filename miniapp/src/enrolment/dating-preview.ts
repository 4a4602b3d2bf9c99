import { gestationDaysOn, gestationWords } from '../../../shared/pregnancy/gestational-age.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../shared/time/china-time.ts';
import { type EnrolmentForm, settledDating } from './enrolment-form.ts';

/** What her date means today, so that a slip in the year is seen at once; `null` while it means nothing. */
export function datingPreview(form: EnrolmentForm, today: CalendarDate): string | null {
  const dating = settledDating(form, today);
  if (dating === null || !dating.ok) return null;
  return `今天${gestationWords(gestationDaysOn(dating.dueDate, today))}，预产期${chineseDate(dating.dueDate)}`;
}
