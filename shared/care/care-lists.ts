import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import type { CareTask } from './care-task.ts';
import type { CareGroup } from './schedule/row.ts';

/** What a clinic calls after; the rest is her own to know. */
const CALLED_AFTER: readonly CareGroup[] = ['visit', 'postpartum', 'child-check', 'vaccine'];

/** Overdue for longer than this, nobody knows where she is (product default). */
export const LOST_AFTER_DAYS = 28;

const open = ({ state }: CareTask): boolean => state === 'due' || state === 'overdue';

const overlap = (a: CareTask, b: CareTask): boolean =>
  (b.latest === null || a.earliest <= b.latest) && (a.latest === null || b.earliest <= a.latest);

/** The next things for her, what presses first: a visit that two calendars name is one visit. */
export function nextThings(tasks: readonly CareTask[], count: number): readonly CareTask[] {
  const coming = tasks.filter((task) => open(task) || task.state === 'upcoming');
  const national = coming.filter(({ group }) => group === 'visit');
  return coming
    .filter((task) => task.group !== 'guideline-visit' || !national.some((visit) => overlap(visit, task)))
    .slice(0, count);
}

/** What a clinic has to see to for her and her children: open now, or opening within `days`. */
export function tasksToFollow(tasks: readonly CareTask[], today: CalendarDate, days: number): readonly CareTask[] {
  const until = addDays(today, days);
  return tasks.filter(
    (task) =>
      CALLED_AFTER.indexOf(task.group) >= 0 && (open(task) || (task.state === 'upcoming' && task.earliest <= until)),
  );
}

/** Whether an overdue task is somebody nobody has reached any more. */
export const isLost = (latest: CalendarDate, today: CalendarDate): boolean => addDays(latest, LOST_AFTER_DAYS) < today;
