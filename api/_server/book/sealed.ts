import type { BookChild, DatingEntry } from '../../../shared/contract/book.ts';
import type { FieldValues } from '../../../shared/handbook/read-fields.ts';
import type { ClinicRecord } from '../../../shared/handbook/read-record.ts';
import type { References } from '../../../shared/handbook/read-references.ts';
import type {
  ChildId,
  HomeValueId,
  PregnancyEventId,
  RecordId,
  RecordVersionId,
  WomanId,
} from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Deps } from '../ports.ts';

/** What a record says, sealed as one. */
export interface RecordContent {
  readonly values: ClinicRecord;
  readonly references: References;
}

/** What is known of a child from its birth. */
export type ChildParticulars = Pick<BookChild, 'name' | 'sex' | 'birthWeightG'>;

/** One value measured at home. */
export interface HomeContent {
  readonly clock: string;
  readonly values: FieldValues;
}

/** A point of a page of home values. */
export interface HomePagePoint extends HomeContent {
  readonly id: HomeValueId;
  readonly on: CalendarDate;
}

export type Dated = Pick<DatingEntry, 'method' | 'lastMenstrualPeriod' | 'dueDate'>;

/** What an event of a pregnancy says: the dating, or why. */
export interface PregnancyEventContent {
  readonly dating?: Dated;
  /** The dating it replaced. */
  readonly from?: Dated;
  readonly note?: string | undefined;
  readonly on?: CalendarDate | undefined;
}

/** What has been done of the care calendar: row or null, kind, day, and whose. */
export interface DoneEntry {
  readonly recordId: RecordId;
  readonly subjectId: string;
  readonly row: string | null;
  readonly kind: string;
  readonly on: CalendarDate;
}

/** Seals and opens one kind of content, bound to the row it stands in. */
const sealedIn = <Id extends string, T>(column: string) => ({
  seal: ({ cipher }: Pick<Deps, 'cipher'>, id: Id, content: T): string =>
    cipher.encrypt(JSON.stringify(content), `${column}.${id}`),
  open: ({ cipher }: Pick<Deps, 'cipher'>, id: Id, sealed: string): T =>
    JSON.parse(cipher.decrypt(sealed, `${column}.${id}`)) as T,
});

/** Bound to the record, not to its version: the present row and its version hold the same words. */
export const recordContent = sealedIn<RecordId, RecordContent>('records.content_sealed');
export const correctionReason = sealedIn<RecordVersionId, string>('record_versions.reason_sealed');
export const childParticulars = sealedIn<ChildId, ChildParticulars>('children.particulars_sealed');
export const homeContent = sealedIn<HomeValueId, HomeContent>('home_values.content_sealed');
export const homePage = sealedIn<string, readonly HomePagePoint[]>('home_value_pages.points_sealed');
export const pregnancyEvent = sealedIn<PregnancyEventId, PregnancyEventContent>('pregnancy_events.content_sealed');
export const doneMarks = sealedIn<WomanId, readonly DoneEntry[]>('care_done.done_sealed');
