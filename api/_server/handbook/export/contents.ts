import type { Book, BookRecord } from '../../../../shared/contract/book.ts';
import type { Place } from '../../../../shared/contract/handbook.ts';
import type { RecordVersion } from '../../../../shared/contract/her-book.ts';
import type { PregnancyId, RecordId } from '../../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';

/** Everything an export may hold: her whole book, and nothing of the compartment. */
export interface HandbookContents {
  /** With all records of the current pregnancy and of every child, and two years of home values of each kind. */
  readonly book: Book;
  readonly birthDate: CalendarDate;
  readonly clinic: Place;
  /** Where to go for "hospital today". */
  readonly hospital: Place;
  /** The mother’s records of her earlier pregnancies, newest first. */
  readonly earlier: readonly { readonly pregnancyId: PregnancyId; readonly records: readonly BookRecord[] }[];
  /** Every version of every record that was corrected. */
  readonly histories: readonly { readonly recordId: RecordId; readonly versions: readonly RecordVersion[] }[];
}

/** A file as it leaves the service. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Characters the print could not draw, each once, in the order they were met. */
  readonly undrawn: readonly string[];
}
