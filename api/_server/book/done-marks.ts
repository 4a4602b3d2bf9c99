import type { RecordId, WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { findDoneRow, saveDoneRow } from './done-store.ts';
import { type DoneEntry, doneMarks } from './sealed.ts';

type Cipher = Pick<Deps, 'cipher'>;

/** What of the care calendar has been done for her and her children. */
export async function readDone(
  deps: Cipher,
  db: Queryable,
  { womanId }: { womanId: WomanId },
): Promise<readonly DoneEntry[]> {
  const row = await findDoneRow(db, { womanId });
  return row === null ? [] : doneMarks.open(deps, womanId, row.doneSealed);
}

/** Writes what one record answers (each entry a row, or its day alone), in place of what it answered before. Her row is held by the caller. */
export async function markDone(
  deps: Cipher,
  db: Queryable,
  { womanId, recordId, entries }: { womanId: WomanId; recordId: RecordId; entries: readonly DoneEntry[] },
): Promise<void> {
  const others = (await readDone(deps, db, { womanId })).filter((each) => each.recordId !== recordId);
  await saveDoneRow(db, { womanId, doneSealed: doneMarks.seal(deps, womanId, [...others, ...entries]) });
}
