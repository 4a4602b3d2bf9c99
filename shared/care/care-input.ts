import type { CalendarDate } from '../time/calendar-date.ts';

/** The pregnancy she is in or has just ended. */
export interface CarePregnancy {
  readonly pregnancyId: string;
  /** The due date that stands: corrected, where it was corrected. */
  readonly dueDate: CalendarDate;
  readonly enrolledOn: CalendarDate;
  readonly deliveredOn: CalendarDate | null;
  /** `null`: not written down; then the day of birth is taken and the task says that it is approximate. */
  readonly dischargedOn: CalendarDate | null;
  readonly lostOn: CalendarDate | null;
  /** Raised blood sugar of pregnancy was diagnosed. Absent: unknown, and nothing is planned for it. */
  readonly gdm?: boolean;
}

export interface CareChild {
  readonly childId: string;
  readonly pregnancyId: string;
  readonly bornOn: CalendarDate;
  readonly diedOn: CalendarDate | null;
  readonly birthWeightG: number | null;
  /** What the first hearing screen found. Absent: unknown. */
  readonly hearing?: 'pass' | 'refer';
  /** Staff have said that the child belongs to those who get the HPV vaccine. */
  readonly hpvEligible?: boolean;
}

/** Something done: for a row, or a visit that answers whichever row its day falls in. */
export interface CareMark {
  readonly row: string | null;
  readonly kind: string;
  readonly on: CalendarDate;
}

export interface CareInput {
  readonly pregnancy: CarePregnancy;
  readonly children: readonly CareChild[];
  /** Of the mother. Absent: unknown. */
  readonly hbsag?: 'positive' | 'negative';
  /** By the pregnancy or the child they are of. */
  readonly done: readonly { readonly subjectId: string; readonly marks: readonly CareMark[] }[];
}
