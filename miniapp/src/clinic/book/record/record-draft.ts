import type { Book, BookRecord } from '../../../../../shared/contract/book.ts';
import type { StaffBook } from '../../../../../shared/contract/record.ts';
import { fieldsOf, RECORD_FORMS } from '../../../../../shared/handbook/forms/index.ts';
import { type FieldProblem, readFields } from '../../../../../shared/handbook/read-fields.ts';
import { recordDayRefusal } from '../../../../../shared/handbook/record-day.ts';
import type { RecordKind } from '../../../../../shared/handbook/record-kinds.ts';
import type { ChildId, RecordId, RecordVersionId } from '../../../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { uuid } from '../../../platform/uuid.ts';
import { EMPTY_RECORD, type RecordForm } from '../../../record-form/record-form.ts';

/** One record being written or corrected. */
export interface RecordDraft {
  readonly recordId: RecordId;
  readonly versionId: RecordVersionId;
  readonly basedOn: number | null;
  readonly kind: RecordKind;
  readonly childId: ChildId | null;
  readonly happenedOn: string;
  readonly careRow: string | null;
  readonly form: RecordForm;
  readonly reason: string;
}

/** The only living child is the one a new record is of. */
function onlyChild(book: Book): ChildId | null {
  const living = book.children.filter(({ diedOn }) => diedOn === null);
  return living.length === 1 ? (living[0]?.childId ?? null) : null;
}

export function newDraft(kind: RecordKind, { book }: StaffBook): RecordDraft {
  const [pregnancy] = book.pregnancies;
  return {
    recordId: uuid() as RecordId,
    versionId: uuid() as RecordVersionId,
    basedOn: null,
    kind,
    childId: RECORD_FORMS[kind].of === 'child' ? onlyChild(book) : null,
    happenedOn: kind === 'delivery' ? (pregnancy?.deliveredOn ?? book.today) : book.today,
    careRow: null,
    form: EMPTY_RECORD,
    reason: '',
  };
}

/** A correction begins with the record as it stands; what was unusual then was meant. */
export function correctionOf(record: BookRecord): RecordDraft {
  return {
    recordId: record.recordId,
    versionId: uuid() as RecordVersionId,
    basedOn: record.version,
    kind: record.kind,
    childId: record.childId,
    happenedOn: record.happenedOn,
    careRow: record.careRow,
    form: { values: record.values, unread: {}, meant: Object.keys(record.values) },
    reason: '',
  };
}

/** Everything that holds it up, by field; `happenedOn`, `childId` and `reason` stand beside the form’s own. */
export function draftProblems(draft: RecordDraft, { book }: StaffBook): readonly FieldProblem[] {
  const { kind, form, childId, happenedOn, basedOn, reason } = draft;
  const read = readFields(fieldsOf(kind), form.values, { today: book.today, meant: form.meant });
  const problems: FieldProblem[] = read.ok ? [] : [...read.problems];
  for (const name of Object.keys(form.unread))
    problems.push({ field: name, reason: 'wrong-type', message: '这里要填数字' });
  const [pregnancy] = book.pregnancies;
  const child = book.children.filter((each) => each.childId === childId)[0];
  if (RECORD_FORMS[kind].of === 'child' && child === undefined)
    problems.push({ field: 'childId', reason: 'missing', message: '请选是哪个宝宝' });
  const day =
    pregnancy === undefined
      ? null
      : recordDayRefusal(kind, happenedOn as CalendarDate, {
          today: book.today,
          pregnancy,
          bornOn: child?.bornOn ?? null,
        });
  if (day !== null) problems.push({ field: 'happenedOn', reason: 'out-of-range', message: day.message });
  if (basedOn !== null && reason.trim() === '')
    problems.push({ field: 'reason', reason: 'missing', message: '改一份记录，请写明为什么' });
  return problems;
}
