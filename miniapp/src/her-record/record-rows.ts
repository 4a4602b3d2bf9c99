import type { Book, BookRecord } from '../../../shared/contract/book.ts';
import { RECORD_FORMS } from '../../../shared/handbook/forms/index.ts';
import { recordLine } from '../../../shared/handbook/record-words.ts';
import { chineseDate } from '../../../shared/time/china-time.ts';

/** One record of the book as a row. */
export interface RecordRow {
  readonly recordId: string;
  readonly title: string;
  readonly on: string;
  readonly note: string;
}

/** Whose record it is, where there is more than one child. */
export function childName({ children }: Pick<Book, 'children'>, childId: string): string {
  const child = children.filter((each) => each.childId === childId)[0];
  if (child === undefined) return '宝宝';
  if (child.name !== null) return child.name;
  const siblings = children.filter((each) => each.pregnancyId === child.pregnancyId);
  return siblings.length > 1 ? `宝宝${child.ordinal}` : '宝宝';
}

export const recordTitle = (book: Pick<Book, 'children'>, { kind, childId }: BookRecord): string =>
  childId === null ? RECORD_FORMS[kind].title : `${childName(book, childId)} · ${RECORD_FORMS[kind].title}`;

/** Every record of the book, newest first: what, when, and the few values that matter. */
export const recordRows = (book: Book): readonly RecordRow[] =>
  book.records.map((record) => {
    const line = recordLine(record.kind, record.values);
    return {
      recordId: record.recordId,
      title: recordTitle(book, record),
      on: chineseDate(record.happenedOn),
      note: line === '' ? (record.by.institutionName ?? '') : line,
    };
  });
