import type { Book, BookChild, BookPregnancy } from '../../../shared/contract/book.ts';
import type { PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { enrolmentOnBook } from '../enrolment/enrolment-on-book.ts';
import type { Deps } from '../ports.ts';
import { homeSeriesOnBook } from './book-home-series.ts';
import { recordsOnBook } from './book-records.ts';
import { type ChildRow, listChildren } from './child-store.ts';
import { datingsOf } from './datings.ts';
import { readDone } from './done-marks.ts';
import { listPregnancies, type PregnancyRow } from './pregnancy-store.ts';
import { childParticulars } from './sealed.ts';

/** Whose book, open at which pregnancy, and what the reader may see. */
export interface BookOf {
  readonly womanId: WomanId;
  readonly name: string;
  readonly clinicName: string;
  readonly pregnancyId: PregnancyId;
  /** Staff who care for her read what belongs to the compartment; lists, prints and her shared screen do not. */
  readonly compartment: boolean;
}

/** The handbook, whole, from the rows it is kept in. The caller has made sure that the reader may see her. */
export async function assembleBook(deps: Deps, db: Queryable, of: BookOf): Promise<Book> {
  const { womanId, pregnancyId } = of;
  const at = new Date(deps.clock.now());
  const [pregnancies, children, done, enrolment] = await Promise.all([
    listPregnancies(db, { womanId }),
    listChildren(db, { womanId }),
    readDone(deps, db, { womanId }),
    enrolmentOnBook(deps, db, { womanId }),
  ]);
  const current = pregnancies.find(({ pregnancy }) => pregnancy.id === pregnancyId);
  const [{ records, more }, homeSeries, datings] = await Promise.all([
    recordsOnBook(deps, db, { ...of, childIds: children.map(({ id }) => id) }),
    homeSeriesOnBook(deps, db, { womanId, pregnancyId, childIds: children.map(({ id }) => id) }),
    current === undefined ? [] : datingsOf(deps, db, current.pregnancy),
  ]);
  return {
    now: at.toISOString(),
    today: chinaDate(at.getTime()),
    name: of.name,
    clinicName: of.clinicName,
    enrolment,
    pregnancies: pregnancies
      .map(({ pregnancy, colour }) => pregnancyOnBook(pregnancy, colour))
      .sort((a, b) => Number(b.pregnancyId === pregnancyId) - Number(a.pregnancyId === pregnancyId)),
    datings,
    children: children.map((child) => childOnBook(deps, child)),
    records,
    moreRecords: more,
    homeSeries,
    done: doneBySubject(done),
  };
}

const pregnancyOnBook = (row: PregnancyRow, colour: BookPregnancy['colour']): BookPregnancy => ({
  pregnancyId: row.id,
  dueDate: row.dueDate,
  datingMethod: row.datingMethod,
  enrolledOn: chinaDate(row.createdAt.getTime()),
  deliveredOn: row.deliveredOn,
  dischargedOn: row.dischargedOn,
  lostOn: row.lostOn,
  movedOn: row.movedOn,
  fetusCount: row.fetusCount,
  colour,
});

const childOnBook = (deps: Deps, row: ChildRow): BookChild => ({
  childId: row.id,
  pregnancyId: row.pregnancyId,
  ordinal: row.ordinal,
  ...childParticulars.open(deps, row.id, row.particularsSealed),
  bornOn: row.bornOn,
  gestationDays: row.gestationDays,
  diedOn: row.diedOn,
});

function doneBySubject(done: Awaited<ReturnType<typeof readDone>>): Book['done'] {
  const bySubject = new Map<string, Book['done'][number]>();
  for (const { subjectId, row, kind, on } of done) {
    const entry = bySubject.get(subjectId) ?? { subjectId, marks: [] };
    entry.marks.push({ row, kind: kind as Book['done'][number]['marks'][number]['kind'], on });
    bySubject.set(subjectId, entry);
  }
  return [...bySubject.values()];
}
