import type { CareChild, CareInput } from '../../../../../shared/care/care-input.ts';
import { nextThings } from '../../../../../shared/care/care-lists.ts';
import type { CareState, CareTask } from '../../../../../shared/care/care-task.ts';
import { planCare } from '../../../../../shared/care/plan-care.ts';
import type { Book } from '../../../../../shared/contract/book.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { Block } from '../print/block.ts';
import { childName } from './words.ts';

/** As many of the next things as fit on half a page. */
const MOST = 14;

const STATE_WORDS: Partial<Readonly<Record<CareState, string>>> = {
  due: '现在可以做',
  overdue: '过了时间，还可以做',
  upcoming: '还没到',
};

/** The next things of the care calendar for her and her living children. */
export function careBlocks(book: Book): readonly Block[] {
  const input = careInput(book);
  const tasks = input === null ? [] : nextThings(planCare(input, book.today as CalendarDate), MOST);
  if (tasks.length === 0) return [];
  return [
    { kind: 'heading', text: '接下来要做的' },
    {
      kind: 'table',
      columns: [
        { head: '做什么', share: 0.4 },
        { head: '什么时候', share: 0.4 },
        { head: '打印这天', share: 0.2 },
      ],
      rows: tasks.map((task) => [titleOf(book, task), windowWords(task), STATE_WORDS[task.state] ?? '']),
    },
  ];
}

const titleOf = (book: Book, { subjectId, title }: CareTask): string =>
  book.children.some(({ childId }) => childId === subjectId) ? `${childName(book, subjectId)}：${title}` : title;

const windowWords = ({ earliest, latest }: CareTask): string =>
  latest === null ? `${chineseDate(earliest)}起` : `${chineseDate(earliest)}～${chineseDate(latest)}`;

/** What the planner asks, out of the book. What the book does not hold stays unknown. */
function careInput(book: Book): CareInput | null {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined) return null;
  const { pregnancyId, dueDate, enrolledOn, deliveredOn, dischargedOn, lostOn } = pregnancy;
  return {
    pregnancy: { pregnancyId, dueDate, enrolledOn, deliveredOn, dischargedOn, lostOn },
    children: book.children.map((child): CareChild => {
      const { childId, bornOn, diedOn, birthWeightG } = child;
      const hearing = hearingOf(book, childId);
      return {
        childId,
        pregnancyId: child.pregnancyId,
        bornOn,
        diedOn,
        birthWeightG,
        ...(hearing === undefined ? {} : { hearing }),
      };
    }),
    done: book.done,
  };
}

function hearingOf({ records }: Book, childId: string): CareChild['hearing'] {
  const heard = records.find((record) => record.childId === childId && record.kind === 'newborn')?.values.hearing;
  return heard === 'pass' || heard === 'refer' ? heard : undefined;
}
