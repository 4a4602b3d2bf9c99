import { TERM_DAYS, week } from '../../pregnancy/gestational-age.ts';
import { type CalendarDate, daysBetween } from '../../time/calendar-date.ts';
import { type Answered, answer, noAnswer } from './measure.ts';

/** How prematurity is corrected for; to be signed by a clinician. */
export const CORRECTION_CLAUSE = {
  claim: '不满37周出生的宝宝，出生后730天以内（两岁），按原来的预产期（40周）算年龄，再对照生长标准；以后按出生日算。',
  source: '通行做法，据临床知识，未见原文；早产即不满37周',
  status: 'knowledge-unverified',
} as const;

/** Born before this day of gestation is early (37+0). */
const TERM_BEGINS = week(37);

/** The last day on which an early birth is corrected for: the last of the standard’s table for children measured lying. */
export const LAST_CORRECTED_DAY = 730;

export interface GrowthAge {
  /** The age at which to read the standard, in days. */
  readonly ageDays: number;
  readonly sinceBirthDays: number;
  readonly corrected: boolean;
}

/** A child as far as its age goes: the day of birth and the completed days of gestation at birth. */
export interface Born {
  readonly bornOn: CalendarDate;
  readonly gestationDays: number;
}

/**
 * The age at which to read the growth standard on a day. No answer before birth and, for an early child, before the due date.
 * Source: `CORRECTION_CLAUSE`.
 */
export function ageForGrowth({ bornOn, gestationDays }: Born, on: CalendarDate): Answered<GrowthAge> {
  const sinceBirthDays = daysBetween(bornOn, on);
  if (sinceBirthDays < 0) return noAnswer('age-outside-table');
  const corrected = gestationDays < TERM_BEGINS && sinceBirthDays <= LAST_CORRECTED_DAY;
  const ageDays = corrected ? sinceBirthDays - (TERM_DAYS - gestationDays) : sinceBirthDays;
  return ageDays < 0 ? noAnswer('before-due-date') : answer({ ageDays, sinceBirthDays, corrected });
}
