import type { Book, BookRecord } from '../../../../../shared/contract/book.ts';
import { RECORD_FORMS } from '../../../../../shared/handbook/forms/index.ts';
import { type MeaningStage, meaningOf } from '../../../../../shared/handbook/meaning.ts';
import type { RecordKind } from '../../../../../shared/handbook/record-kinds.ts';
import { type FieldWords, fieldWords } from '../../../../../shared/handbook/record-words.ts';
import { gestationDaysOn, gestationWords } from '../../../../../shared/pregnancy/gestational-age.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import { type Block, type Fact, fact } from '../print/block.ts';
import { childName, writtenWords } from './words.ts';

type Pregnancy = Book['pregnancies'][number];

const CHAPTERS: readonly { readonly heading: string; readonly kinds: readonly RecordKind[] }[] = [
  { heading: '产前检查', kinds: ['antenatal-first', 'antenatal-return'] },
  { heading: '化验和超声', kinds: ['laboratory', 'ultrasound'] },
  { heading: '分娩', kinds: ['delivery'] },
  { heading: '产后', kinds: ['postpartum-visit', 'day-42'] },
  { heading: '补记', kinds: ['care-mark'] },
];

/** The mother’s records of one pregnancy by chapter, in the order of their days; a chapter without records is left out. */
export function motherBlocks(book: Book, records: readonly BookRecord[], pregnancy: Pregnancy): readonly Block[] {
  const hers = records.filter(({ childId }) => childId === null);
  return CHAPTERS.flatMap(({ heading, kinds }) => {
    const own = hers.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    return [{ kind: 'heading', text: heading } as const, ...recordBlocks(book, own, pregnancy)];
  });
}

/** Records whole, the oldest first: every filled field with its unit, the range of the slip, what it means, and who wrote it. */
export const recordBlocks = (
  book: Book,
  records: readonly BookRecord[],
  pregnancy: Pregnancy | null,
): readonly Block[] => [...records].sort(byDay).flatMap((record) => blocksOf(book, record, pregnancy));

const byDay = (a: BookRecord, b: BookRecord): number =>
  a.happenedOn === b.happenedOn ? (a.recordId < b.recordId ? -1 : 1) : a.happenedOn < b.happenedOn ? -1 : 1;

function blocksOf(book: Book, record: BookRecord, pregnancy: Pregnancy | null): readonly Block[] {
  const { kind, childId, happenedOn, version, by, values } = record;
  const stage = stageOn(record, pregnancy);
  const head = [
    chineseDate(happenedOn),
    ...(childId === null ? [] : [childName(book, childId)]),
    RECORD_FORMS[kind].title,
    ...(stage.gestationDays === undefined ? [] : [gestationWords(stage.gestationDays)]),
    ...(version > 1 ? [`改过，这是第${version}版`] : []),
  ];
  return [
    { kind: 'entry', text: head.join(' · '), note: writtenWords(by) },
    { kind: 'facts', rows: fieldWords(kind, values).map((field) => factOf(field, record, stage)) },
  ];
}

/** Where she was on the day of a record. After a loss no week is named. */
function stageOn({ childId, happenedOn }: BookRecord, pregnancy: Pregnancy | null): MeaningStage {
  if (pregnancy === null || childId !== null) return { pregnant: false };
  const { dueDate, deliveredOn, lostOn } = pregnancy;
  const ended = deliveredOn ?? lostOn;
  const pregnant = ended === null || happenedOn <= ended;
  const gestationDays = gestationDaysOn(dueDate, happenedOn as CalendarDate);
  return pregnant && lostOn === null && gestationDays >= 0 ? { pregnant, gestationDays } : { pregnant };
}

function factOf({ name, label, words, unit, value }: FieldWords, record: BookRecord, stage: MeaningStage): Fact {
  const reference = record.references[name];
  const meaning = value === null ? null : meaningOf(name, value, reference, stage);
  const notes = [
    ...(reference === undefined ? [] : [`参考 ${rangeWords(reference)}`]),
    ...(meaning === null ? [] : [meaning.words]),
  ];
  return fact(label, unit === '' ? words : `${words} ${unit}`, notes.join('。'));
}

/** `110～150`, `不低于110`, `不高于150`. */
export function rangeWords([low, high]: readonly [number | null, number | null]): string {
  if (low !== null && high !== null) return `${low}～${high}`;
  return low === null ? `不高于${String(high)}` : `不低于${low}`;
}
