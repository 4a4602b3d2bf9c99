import { type CalendarDate, daysBetween } from '../time/calendar-date.ts';
import { gestationDaysOn } from './gestational-age.ts';

/** What the record says of a pregnancy. A loss is never shown a countdown (a12). */
export type PregnancyOutcome =
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'delivered'; readonly on: CalendarDate }
  | { readonly kind: 'lost'; readonly on: CalendarDate };

/** Where she is on a day: gestational days, or days since birth (the day of birth is day 0). */
export type Stage =
  | { readonly kind: 'pregnant'; readonly gestationDays: number; readonly daysToDueDate: number }
  | { readonly kind: 'postpartum'; readonly daysSinceBirth: number }
  | { readonly kind: 'after-loss' };

/** The stage on `today` (China) of a pregnancy with this due date and outcome. */
export function stageOn(dueDate: CalendarDate, outcome: PregnancyOutcome, today: CalendarDate): Stage {
  if (outcome.kind === 'lost') return { kind: 'after-loss' };
  if (outcome.kind === 'delivered') return { kind: 'postpartum', daysSinceBirth: daysBetween(outcome.on, today) };
  return {
    kind: 'pregnant',
    gestationDays: gestationDaysOn(dueDate, today),
    daysToDueDate: daysBetween(today, dueDate),
  };
}
