import type { Book, BookChild, BookRecord } from '../../../../../shared/contract/book.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { fromHome, type Taken } from './measured.ts';

const GROWTH_KINDS: readonly BookRecord['kind'][] = ['newborn', 'child-check'];

/** Everything measured of a child’s size in kilograms and centimetres, by day: at birth, at its checks, at home. */
export function growthTaken(book: Book, child: BookChild, records: readonly BookRecord[]): readonly Taken[] {
  const own = records.filter(({ childId, kind }) => childId === child.childId && GROWTH_KINDS.includes(kind));
  const clinic = own.map(({ kind, happenedOn, values }): Taken => {
    const { birthWeightG, ...rest } = values;
    const weight = kind === 'newborn' && typeof birthWeightG === 'number' ? { weightKg: birthWeightG / 1000 } : {};
    return { on: happenedOn as CalendarDate, provenance: 'clinic', value: { ...rest, ...weight } };
  });
  const hasBirth = own.some(({ kind }) => kind === 'newborn');
  const atBirth: readonly Taken[] =
    hasBirth || child.birthWeightG === null
      ? []
      : [{ on: child.bornOn as CalendarDate, provenance: 'clinic', value: { weightKg: child.birthWeightG / 1000 } }];
  return [...atBirth, ...clinic, ...fromHome(book, child.childId, 'baby-growth')].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
}
