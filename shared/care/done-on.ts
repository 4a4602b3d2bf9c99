import type { CalendarDate } from '../time/calendar-date.ts';
import type { CareMark } from './care-input.ts';
import type { CareGroup, CareRow } from './schedule/row.ts';
import type { CareWindow } from './window.ts';

/** Which rows a record answers by its day alone, where it was not written for one of them. */
const ANSWERS: Readonly<Record<string, readonly CareGroup[]>> = {
  'antenatal-first': ['visit', 'guideline-visit'],
  'antenatal-return': ['visit', 'guideline-visit'],
  'postpartum-visit': ['postpartum'],
  'day-42': ['postpartum'],
  'child-check': ['child-check'],
};

/** The examination of day 42 is no home visit, and a home visit not the examination. */
const fits = (kind: string, row: CareRow): boolean =>
  row.group !== 'postpartum' || (kind === 'day-42') === (row.id === 'pp-42');

/** The day on which a row was done: written for it, or a visit on a day of its window or while it was still worth doing. */
export function doneOnFor(row: CareRow, window: CareWindow, marks: readonly CareMark[]): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const mark of marks) {
    const until = window.lastUse ?? window.latest;
    const byDay =
      mark.row === null &&
      (ANSWERS[mark.kind] ?? []).indexOf(row.group) >= 0 &&
      fits(mark.kind, row) &&
      mark.on >= window.earliest &&
      (until === null || mark.on <= until);
    if ((mark.row === row.id || byDay) && (first === null || mark.on < first)) first = mark.on;
  }
  return first;
}
