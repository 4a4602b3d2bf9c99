import type { Book, BookRecord } from '../../../shared/contract/book.ts';
import { HOME_FORMS, HOME_KINDS } from '../../../shared/handbook/home/kinds.ts';
import { withoutCompartment } from '../../../shared/handbook/read-record.ts';
import type { PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { homeSeries } from '../book/book-home-series.ts';
import { asBookRecords, onWire, referencesOf } from '../book/book-records.ts';
import { writersOf } from '../book/names-store.ts';
import { listChildRecords, listPregnancyRecords, listVersionsOf } from '../book/record-store.ts';
import { correctionReason, recordContent } from '../book/sealed.ts';
import type { Queryable } from '../db/client.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { HandbookContents } from './export/contents.ts';
import { findPatient } from './patient.ts';
import { showBook } from './show-book.ts';
import { showHandbook } from './show-handbook.ts';

/** More records than any pregnancy or child has; so that nothing can make one export without end. */
const MOST = 500;

/** All that is hers, for a file she takes along: every record and home value, the corrections, and nothing of the compartment. */
export async function gatherContents(deps: Deps, caller: MotherCaller): Promise<HandbookContents> {
  const db = deps.db.query;
  const patient = await findPatient(db, caller);
  if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
  const { woman, pregnancy } = patient;
  const [book, handbook] = await Promise.all([showBook(deps, caller), showHandbook(deps, caller)]);
  const [current, earlier, series] = await Promise.all([
    currentRecords(deps, db, woman.id, book),
    earlierRecords(deps, db, woman.id, book),
    allHomeValues(deps, db, woman.id, book),
  ]);
  const all = [...current, ...earlier.flatMap(({ records }) => records)];
  return {
    book: { ...book, records: current, moreRecords: false, homeSeries: series },
    birthDate: deps.cipher.decrypt(woman.birthDateSealed, `women.birth_date_sealed.${woman.id}`) as CalendarDate,
    clinic: handbook.clinic,
    hospital: handbook.hospital,
    earlier: earlier.filter(({ pregnancyId, records }) => pregnancyId !== pregnancy.id && records.length > 0),
    histories: await corrections(deps, db, woman.id, all),
  };
}

async function currentRecords(deps: Deps, db: Queryable, womanId: WomanId, book: Book): Promise<BookRecord[]> {
  const [pregnancy] = book.pregnancies;
  const pages = await Promise.all([
    ...(pregnancy === undefined
      ? []
      : [listPregnancyRecords(db, { womanId, pregnancyId: pregnancy.pregnancyId, limit: MOST })]),
    ...book.children.map(({ childId }) => listChildRecords(db, { womanId, childId, limit: MOST })),
  ]);
  return asBookRecords(deps, db, pages.flat(), { compartment: false });
}

const earlierRecords = (deps: Deps, db: Queryable, womanId: WomanId, book: Book) =>
  Promise.all(
    book.pregnancies.slice(1).map(async ({ pregnancyId }) => {
      const rows = await listPregnancyRecords(db, { womanId, pregnancyId: pregnancyId as PregnancyId, limit: MOST });
      const hers = rows.filter(({ childId }) => childId === null);
      return { pregnancyId, records: await asBookRecords(deps, db, hers, { compartment: false }) };
    }),
  );

/** Two years of every kind, about each pregnancy and each child. */
async function allHomeValues(deps: Deps, db: Queryable, womanId: WomanId, book: Book): Promise<Book['homeSeries']> {
  const subjects = [
    ...book.pregnancies.map(({ pregnancyId }) => ({ subjectId: pregnancyId as string, of: 'mother' })),
    ...book.children.map(({ childId }) => ({ subjectId: childId as string, of: 'child' })),
  ];
  const all = await Promise.all(
    subjects.flatMap(({ subjectId, of }) =>
      HOME_KINDS.filter((kind) => HOME_FORMS[kind].of === of).map((kind) =>
        homeSeries(deps, db, { womanId, subjectId, kind }),
      ),
    ),
  );
  return all.filter(({ points }) => points.length > 0);
}

/** Every version of the records that were corrected, without what belongs to the compartment. */
async function corrections(
  deps: Deps,
  db: Queryable,
  womanId: WomanId,
  records: readonly BookRecord[],
): Promise<HandbookContents['histories']> {
  const corrected = records.filter(({ version }) => version > 1);
  if (corrected.length === 0) return [];
  const rows = await listVersionsOf(db, { womanId, recordIds: corrected.map(({ recordId }) => recordId) });
  const writers = await writersOf(db, rows);
  return corrected.map(({ recordId, kind }) => ({
    recordId,
    versions: rows
      .filter((row) => row.recordId === recordId)
      .map((row) => {
        const { values, references } = recordContent.open(deps, row.recordId, row.contentSealed);
        const shown = withoutCompartment(kind, values);
        return {
          version: row.version,
          happenedOn: row.happenedOn,
          by: writers(row),
          reason: row.reasonSealed === null ? null : correctionReason.open(deps, row.id, row.reasonSealed),
          values: onWire(shown),
          references: referencesOf(references, shown),
        };
      }),
  }));
}
