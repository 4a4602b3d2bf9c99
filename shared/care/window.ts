import { TERM_DAYS } from '../pregnancy/gestational-age.ts';
import { addMonths } from '../time/add-months.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import type { CareChild, CarePregnancy } from './care-input.ts';
import type { CareRow } from './schedule/row.ts';

export interface CareWindow {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate | null;
  /** The last day on which it is still worth doing; `null` where there is none. */
  readonly lastUse: CalendarDate | null;
  readonly approximate: boolean;
}

/** A day that ends no window. */
const later = (a: CalendarDate, b: CalendarDate | null): CalendarDate => (b !== null && b > a ? b : a);

function daysFrom(
  anchor: CalendarDate,
  row: CareRow,
  whilePregnant: CalendarDate | null,
  approximate = false,
): CareWindow {
  const latest = row.to === null ? null : addDays(anchor, row.to);
  const { lateTo } = row;
  const lastUse = lateTo === 'birth' ? whilePregnant : lateTo === undefined ? latest : addDays(anchor, lateTo);
  return { earliest: addDays(anchor, row.from), latest, lastUse: latest === null ? null : lastUse, approximate };
}

/** The window of a row of hers; `null` where its anchor has not come yet. */
export function herWindow(row: CareRow, pregnancy: CarePregnancy): CareWindow | null {
  const { dueDate, deliveredOn, dischargedOn } = pregnancy;
  if (row.anchor === 'lmp') {
    const window = daysFrom(addDays(dueDate, -TERM_DAYS), row, deliveredOn);
    // Birth ends what is done in pregnancy.
    return deliveredOn !== null && window.latest !== null && deliveredOn < window.latest
      ? { ...window, latest: later(window.earliest, deliveredOn), lastUse: deliveredOn }
      : window;
  }
  if (deliveredOn === null) return null;
  return row.anchor === 'discharge'
    ? daysFrom(dischargedOn ?? deliveredOn, row, null, dischargedOn === null)
    : daysFrom(deliveredOn, row, null);
}

/** The window of a row of a child, by its age alone; what earlier doses add to it is the planner’s. */
export function childWindow(row: CareRow, child: CareChild, dischargedOn: CalendarDate | null): CareWindow {
  const { bornOn } = child;
  if (row.anchor !== 'birth-months')
    return row.anchor === 'discharge'
      ? daysFrom(dischargedOn ?? bornOn, row, null, dischargedOn === null)
      : daysFrom(bornOn, row, null);
  // A check belongs to the whole of its month; a vaccine is to be done before the month it names.
  const endOf = (months: number) => addDays(addMonths(bornOn, row.group === 'vaccine' ? months : months + 1), -1);
  const latest = row.to === null ? null : endOf(row.to);
  const lastUse =
    typeof row.lateTo === 'number'
      ? addDays(addMonths(bornOn, row.lateTo), -1)
      : row.group === 'vaccine'
        ? null
        : latest;
  return { earliest: addMonths(bornOn, row.from), latest, lastUse, approximate: false };
}
