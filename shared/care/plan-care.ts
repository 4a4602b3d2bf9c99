import type { CalendarDate } from '../time/calendar-date.ts';
import type { CareChild, CareInput, CareMark } from './care-input.ts';
import type { CareState, CareTask, NotApplicable } from './care-task.ts';
import { doneOnFor } from './done-on.ts';
import { afterPrevious, awayFromLive, type DosesGiven } from './doses.ts';
import { CHILD_ROWS, HER_ROWS } from './schedule/index.ts';
import type { CareRow } from './schedule/row.ts';
import { type CareWindow, childWindow, herWindow } from './window.ts';

/**
 * Everything of the care calendar for her and her living children as it stands on `today` (China), what presses first. Pure and total.
 *
 * - A corrected due date moves every window; no task is lost and what was done stays done.
 * - A loss ends her tasks; a birth ends those of pregnancy and begins those after it. A child that died has none.
 * - Whoever comes late gets what is still worth doing, in order.
 * - A vaccine waits for its minimum age and its distance from the dose before; no series is begun again.
 */
export function planCare(input: CareInput, today: CalendarDate): readonly CareTask[] {
  const { pregnancy, children } = input;
  const marksOf = (subjectId: string): readonly CareMark[] =>
    input.done.filter((each) => each.subjectId === subjectId)[0]?.marks ?? [];
  const tasks: CareTask[] = [];
  if (pregnancy.lostOn === null) {
    const marks = marksOf(pregnancy.pregnancyId);
    for (const row of HER_ROWS) {
      if (row.only === 'gdm' && pregnancy.gdm !== true) continue;
      const window = herWindow(row, pregnancy);
      if (window === null) continue;
      const doneOn = doneOnFor(row, window, marks);
      const over = row.anchor === 'lmp' && pregnancy.deliveredOn !== null && today >= pregnancy.deliveredOn;
      if (doneOn !== null || !over)
        tasks.push(settled(row, pregnancy.pregnancyId, window, doneOn, today, pregnancy.enrolledOn));
      else if (pregnancy.deliveredOn !== null && window.earliest > pregnancy.deliveredOn)
        tasks.push(taskOf(row, pregnancy.pregnancyId, window, 'not-applicable', null, 'born-before'));
      else tasks.push(taskOf(row, pregnancy.pregnancyId, window, 'missed', null, null));
    }
  }
  for (const child of children) {
    if (child.diedOn !== null) continue;
    const dischargedOn = child.pregnancyId === pregnancy.pregnancyId ? pregnancy.dischargedOn : null;
    tasks.push(...planChild(child, marksOf(child.childId), input.hbsag, dischargedOn, today));
  }
  return tasks.sort(byUrgency);
}

function planChild(
  child: CareChild,
  marks: readonly CareMark[],
  hbsag: CareInput['hbsag'],
  dischargedOn: CalendarDate | null,
  today: CalendarDate,
): readonly CareTask[] {
  const tasks: CareTask[] = [];
  const given: Record<string, CalendarDate> = {};
  const windows = CHILD_ROWS.map((row) => childWindow(row, child, dischargedOn));
  CHILD_ROWS.forEach((row, at) => {
    const window = windows[at];
    const doneOn = window === undefined ? null : doneOnFor(row, window, marks);
    if (doneOn !== null) given[row.id] = doneOn;
  });
  /** When each dose can be given, as far as the doses before it let it be foreseen. */
  const foreseen: Record<string, CalendarDate> = { ...given };
  CHILD_ROWS.forEach((row, at) => {
    const byAge = windows[at];
    if (byAge === undefined) return;
    const window = row.group === 'vaccine' ? afterDoses(row, byAge, { given, foreseen, today }) : byAge;
    if (foreseen[row.id] === undefined) foreseen[row.id] = window.earliest < today ? today : window.earliest;
    const doneOn = given[row.id] ?? null;
    const why = doneOn === null ? notFor(row, child, hbsag, given, today, window) : null;
    if (why !== null) {
      if (why !== 'not-for-this-child') tasks.push(taskOf(row, child.childId, window, 'not-applicable', null, why));
      return;
    }
    const waits = row.after !== undefined && given[row.after.row] === undefined && doneOn === null;
    const task = settled(row, child.childId, window, doneOn, today, null);
    tasks.push(waits ? { ...task, state: 'upcoming' } : task);
  });
  return tasks;
}

interface Doses {
  readonly given: DosesGiven;
  readonly foreseen: DosesGiven;
  readonly today: CalendarDate;
}

/** The window of a dose after those that were given, or after those foreseen. */
function afterDoses(row: CareRow, byAge: CareWindow, { given, foreseen, today }: Doses): CareWindow {
  const previous = row.after === undefined ? undefined : (given[row.after.row] ?? foreseen[row.after.row]);
  const byDose = previous === undefined ? byAge.earliest : afterPrevious(row, previous);
  const ripe = byDose > byAge.earliest ? byDose : byAge.earliest;
  // It is not given in the past: what counts is the distance from now on.
  const soonest = ripe < today ? today : ripe;
  const apart = given[row.id] === undefined ? awayFromLive(row, soonest, given) : soonest;
  const earliest = apart > soonest ? apart : ripe;
  const { latest } = byAge;
  return { ...byAge, earliest, latest: latest !== null && latest < earliest ? earliest : latest };
}

function notFor(
  row: CareRow,
  { birthWeightG, hearing, hpvEligible }: CareChild,
  hbsag: CareInput['hbsag'],
  given: DosesGiven,
  today: CalendarDate,
  { lastUse }: CareWindow,
): NotApplicable | null {
  const exposed = hbsag === 'positive';
  // The birth dose of an exposed child below 2000 g does not count; a course follows it.
  const extra = exposed && birthWeightG !== null && birthWeightG < 2000;
  const belongs =
    row.only === undefined ||
    (row.only === 'hpv' && hpvEligible === true) ||
    (row.only === 'hepb-ordinary' && !extra) ||
    (row.only === 'hepb-exposed' && exposed) ||
    (row.only === 'hepb-extra' && extra);
  if (!belongs) return 'not-for-this-child';
  if (row.id === 'nb-hear2' && (hearing === 'pass' || (hearing === undefined && given['nb-hear'] !== undefined)))
    return 'hearing-passed';
  if (row.group === 'vaccine' && lastUse !== null && lastUse < today) return 'too-old';
  return null;
}

function settled(
  row: CareRow,
  subjectId: string,
  window: CareWindow,
  doneOn: CalendarDate | null,
  today: CalendarDate,
  enrolledOn: CalendarDate | null,
): CareTask {
  if (doneOn !== null) return taskOf(row, subjectId, window, 'done', doneOn, null);
  return taskOf(row, subjectId, window, openState(row, window, today, enrolledOn), null, null);
}

function openState(
  row: CareRow,
  { earliest, latest, lastUse }: CareWindow,
  today: CalendarDate,
  enrolledOn: CalendarDate | null,
): CareState {
  if (today < earliest) return 'upcoming';
  if (latest === null || today <= latest) return 'due';
  if (row.byDoctor === true) return 'missed';
  const worthDoing = lastUse === null ? row.lateTo === 'birth' || row.group === 'vaccine' : today <= lastUse;
  if (!worthDoing) return 'missed';
  return enrolledOn !== null && latest < enrolledOn ? 'due' : 'overdue';
}

const taskOf = (
  row: CareRow,
  subjectId: string,
  { earliest, latest, lastUse, approximate }: CareWindow,
  state: CareState,
  doneOn: CalendarDate | null,
  why: NotApplicable | null,
): CareTask => ({
  id: `${row.id}:${subjectId}`,
  rowId: row.id,
  subjectId,
  group: row.group,
  title: row.title,
  earliest,
  latest,
  lastUse,
  state,
  doneOn,
  why,
  approximate,
});

const RANK: Readonly<Record<CareState, number>> = {
  overdue: 0,
  due: 0,
  upcoming: 1,
  missed: 2,
  done: 3,
  'not-applicable': 4,
};

const NEVER = '9999-12-31';

/** What presses first: open ones by the end of their window, then what comes by its beginning. */
function byUrgency(a: CareTask, b: CareTask): number {
  if (RANK[a.state] !== RANK[b.state]) return RANK[a.state] - RANK[b.state];
  const [x, y] = RANK[a.state] === 0 ? [a.latest ?? NEVER, b.latest ?? NEVER] : [a.earliest, b.earliest];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
