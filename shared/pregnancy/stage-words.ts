import type { CalendarDate } from '../time/calendar-date.ts';
import { gestationWords } from './gestational-age.ts';
import { type PregnancyOutcome, stageOn } from './stage.ts';

/** The days of a record that say where she is. */
export interface PregnancyDates {
  readonly dueDate: CalendarDate;
  readonly deliveredOn: CalendarDate | null;
  readonly lostOn: CalendarDate | null;
}

/** How a pregnancy ended, by its record, or that it goes on. */
export const outcomeOf = ({ deliveredOn, lostOn }: PregnancyDates): PregnancyOutcome =>
  lostOn !== null
    ? { kind: 'lost', on: lostOn }
    : deliveredOn !== null
      ? { kind: 'delivered', on: deliveredOn }
      : { kind: 'ongoing' };

/** `孕31周+2天`, `产后第9天`; after a loss nothing is counted. */
export function stageWords(pregnancy: PregnancyDates, today: CalendarDate): string {
  const stage = stageOn(pregnancy.dueDate, outcomeOf(pregnancy), today);
  if (stage.kind === 'after-loss') return '孕产期';
  return stage.kind === 'pregnant' ? gestationWords(stage.gestationDays) : `产后第${stage.daysSinceBirth}天`;
}
