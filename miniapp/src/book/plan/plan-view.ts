import type { CareInput } from '../../../../shared/care/care-input.ts';
import { nextThings } from '../../../../shared/care/care-lists.ts';
import type { CareTask } from '../../../../shared/care/care-task.ts';
import { planCare } from '../../../../shared/care/plan-care.ts';
import type { Book } from '../../../../shared/contract/book.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../shared/time/china-time.ts';
import { childName } from '../../her-record/record-rows.ts';

/** What the planner starts from on her phone. What her infection tests said is not part of it: the clinic plans by that. */
export function careInputOf(book: Book): CareInput | null {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined) return null;
  return {
    pregnancy,
    children: book.children,
    done: book.done,
  };
}

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

export interface PlanParts {
  readonly next: readonly PlanRow[];
  readonly later: readonly PlanRow[];
  readonly done: readonly PlanRow[];
  readonly missed: readonly PlanRow[];
}

/** As many as she can take in at one look. */
const NEXT = 5;
const MOST = 40;

const short = (day: CalendarDate): string => chineseDate(day).replace(/^\d+年/, '');

function spanWords({ earliest, latest, state, doneOn, approximate }: CareTask): string {
  if (doneOn !== null) return `${chineseDate(doneOn)} 做了`;
  const span = latest === null ? `${short(earliest)}起` : `${short(earliest)}到${short(latest)}`;
  const words = state === 'overdue' ? `${span}，时间过了，还可以补` : span;
  return approximate ? `${words}（按出生那天算）` : words;
}

/** Her calendar in four parts: what comes first, what comes later, what was done, and what can be written down if it was done. */
export function planParts(book: Book, today: CalendarDate): PlanParts {
  const input = careInputOf(book);
  if (input === null) return { next: [], later: [], done: [], missed: [] };
  const tasks = planCare(input, today);
  const next = nextThings(tasks, NEXT);
  const row = (task: CareTask): PlanRow => {
    const whose = book.children.some(({ childId }) => childId === task.subjectId);
    return {
      id: task.id,
      title: whose ? `${childName(book, task.subjectId)} · ${task.title}` : task.title,
      note: spanWords(task),
    };
  };
  const shown = next.map(({ id }) => id);
  const all = nextThings(tasks, tasks.length).filter(({ id }) => shown.indexOf(id) < 0);
  const of = (state: CareTask['state']) => tasks.filter((task) => task.state === state).slice(0, MOST);
  return {
    next: next.map(row),
    later: all.slice(0, MOST).map(row),
    done: of('done').map(row),
    missed: of('missed').map(row),
  };
}
