import type { BookRecord } from '../../../shared/contract/book.ts';
import type { FieldValues } from '../../../shared/handbook/read-fields.ts';
import { withoutCompartment } from '../../../shared/handbook/read-record.ts';
import type { ChildId, PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { type WrittenBy, writersOf } from './names-store.ts';
import { listChildRecords, listPregnancyRecords, type RecordRow } from './record-store.ts';
import { recordContent } from './sealed.ts';

/** Records of the pregnancy, and of each child, that come with the book; the rest is asked for as it is wanted. */
const OF_PREGNANCY = 16;
const OF_CHILD = 8;

interface Of {
  readonly womanId: WomanId;
  readonly pregnancyId: PregnancyId;
  readonly childIds: readonly ChildId[];
  readonly compartment: boolean;
}

/** The newest records of a pregnancy and of each child, newest first. */
export async function recordsOnBook(deps: Deps, db: Queryable, of: Of) {
  const { womanId, pregnancyId, childIds } = of;
  const pages = await Promise.all([
    listPregnancyRecords(db, { womanId, pregnancyId, limit: OF_PREGNANCY + 1 }),
    ...childIds.map((childId) => listChildRecords(db, { womanId, childId, limit: OF_CHILD + 1 })),
  ]);
  const more = pages.some((page, at) => page.length > (at === 0 ? OF_PREGNANCY : OF_CHILD));
  const shown = pages.flatMap((page, at) => page.slice(0, at === 0 ? OF_PREGNANCY : OF_CHILD));
  return { records: await asBookRecords(deps, db, shown, of), more };
}

/** Rows as the book shows them, newest first. */
export async function asBookRecords(
  deps: Deps,
  db: Queryable,
  rows: readonly RecordRow[],
  { compartment }: { readonly compartment: boolean },
): Promise<BookRecord[]> {
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  const writers = await writersOf(db, distinct);
  return distinct
    .sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : a.id < b.id ? 1 : -1))
    .map((row) => recordOnBook(deps, row, writers(row), compartment));
}

export function recordOnBook(deps: Deps, row: RecordRow, by: WrittenBy, compartment: boolean): BookRecord {
  const { values, references } = recordContent.open(deps, row.id, row.contentSealed);
  const shown = compartment ? values : withoutCompartment(row.kind, values);
  return {
    recordId: row.id,
    kind: row.kind,
    childId: row.childId,
    happenedOn: row.happenedOn,
    careRow: row.careRow,
    version: row.version,
    by,
    values: onWire(shown),
    references: referencesOf(references, shown),
    more: row.compartment && !compartment,
  };
}

/** A range beside a value that is not shown would say what was measured. */
export const referencesOf = (
  all: Readonly<Record<string, readonly [number | null, number | null]>>,
  shown: FieldValues,
): BookRecord['references'] =>
  Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => shown[name] !== undefined)
      .map(([name, [low, high]]) => [name, [low, high] as [number | null, number | null]]),
  );

export const onWire = (values: FieldValues): BookRecord['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'string' ? value : [...value],
    ]),
  );
