import type { CalendarDate } from '../time/calendar-date.ts';
import type { CareGroup } from './schedule/row.ts';

/**
 * `due`: its window is open (or it passed before she came, and it is still worth doing) · `overdue`: its window has passed and it is still
 * worth doing · `missed`: too late to do, yet it can be recorded with its real day if it was done.
 */
export type CareState = 'upcoming' | 'due' | 'overdue' | 'done' | 'missed' | 'not-applicable';

export type NotApplicable = 'born-before' | 'too-old' | 'hearing-passed' | 'not-for-this-child';

/** One thing of the care calendar for one pregnancy or one child. */
export interface CareTask {
  /** `nbph-anc-2:<pregnancy or child>`. */
  readonly id: string;
  readonly rowId: string;
  readonly subjectId: string;
  readonly group: CareGroup;
  readonly title: string;
  /** The first day on which it can be done. */
  readonly earliest: CalendarDate;
  /** The last day of its window; `null` where no end is stated. */
  readonly latest: CalendarDate | null;
  /** The last day on which it is still worth doing; `null` where there is none. */
  readonly lastUse: CalendarDate | null;
  readonly state: CareState;
  readonly doneOn: CalendarDate | null;
  readonly why: NotApplicable | null;
  /** Reckoned from the day of birth, because nobody wrote down when she left the hospital. */
  readonly approximate: boolean;
}
