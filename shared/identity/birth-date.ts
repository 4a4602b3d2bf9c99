import { type CalendarDate, completedYears } from '../time/calendar-date.ts';

/** The ages a woman with a handbook can have, in completed years, both included: outside, the year is a slip (product default). */
const AGES = { youngest: 10, oldest: 60 } as const;

export type BirthDateRefusal = 'in-the-future' | 'implausible';

/** Why a mother cannot be born on this day, as seen on `today` (China), or `null`. */
export function birthDateRefusal(birthDate: CalendarDate, today: CalendarDate): BirthDateRefusal | null {
  const age = completedYears(birthDate, today);
  if (age < 0) return 'in-the-future';
  return age < AGES.youngest || age > AGES.oldest ? 'implausible' : null;
}

export const BIRTH_DATE_WORDS: Readonly<Record<BirthDateRefusal, string>> = {
  'in-the-future': '出生日期不能在今天以后',
  implausible: '请再看一看出生年份',
};
