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

/** A dose without a stated end is called after once it could have been given for so many days (product default). */
export const DOSE_GRACE_DAYS = 30;

/** A task a clinic calls after, with the day on which it becomes overdue. */
export interface TaskToFollow extends CareTask {
  readonly latest: CalendarDate;
}

/** What a clinic will have to see to for her and her children, now or later; what waits for an earlier dose comes with that dose. */
export function tasksToFollow(tasks: readonly CareTask[]): readonly TaskToFollow[] {
  const called: TaskToFollow[] = [];
  for (const task of tasks) {
    if (CALLED_AFTER.indexOf(task.group) < 0) continue;
    if (task.state !== 'due' && task.state !== 'overdue' && task.state !== 'upcoming') continue;
    called.push({ ...task, latest: task.latest ?? addDays(task.earliest, DOSE_GRACE_DAYS) });
  }
  return called;
}

/** Whether an overdue task is somebody nobody has reached any more. */
export const isLost = (latest: CalendarDate, today: CalendarDate): boolean => addDays(latest, LOST_AFTER_DAYS) < today;
