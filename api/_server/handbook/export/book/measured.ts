import type { Book, BookRecord } from '../../../../../shared/contract/book.ts';
import type { Measured } from '../../../../../shared/curves/mother-axis.ts';
import type { Pressure } from '../../../../../shared/curves/mother-curves.ts';
import type { HomeKind } from '../../../../../shared/handbook/home/kinds.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';

type Values = BookRecord['values'];

/** One set of values somebody measured. */
export type Taken = Measured<Values>;

/** What clinics measured of her: the records that hold a field. */
export const fromRecords = (records: readonly BookRecord[]): readonly Taken[] =>
  records.map(({ happenedOn, values }) => ({ on: happenedOn as CalendarDate, provenance: 'clinic', value: values }));

/** What was measured at home, of one kind, about her or a child. */
export const fromHome = (book: Book, subjectId: string, kind: HomeKind): readonly Taken[] =>
  book.homeSeries
    .filter((series) => series.subjectId === subjectId && series.kind === kind)
    .flatMap(({ points }) =>
      points.map(({ on, values }) => ({ on: on as CalendarDate, provenance: 'self' as const, value: values })),
    );

/** The numbers of one field; what has none is left out. */
export const numbersOf = (taken: readonly Taken[], field: string): readonly Measured[] =>
  taken.flatMap(({ on, provenance, value }) => {
    const number = value[field];
    return typeof number === 'number' ? [{ on, provenance, value: number }] : [];
  });

export const pressuresOf = (taken: readonly Taken[]): readonly Measured<Pressure>[] =>
  taken.flatMap(({ on, provenance, value: { sbp, dbp } }) =>
    typeof sbp === 'number' && typeof dbp === 'number' ? [{ on, provenance, value: { sbp, dbp } }] : [],
  );
