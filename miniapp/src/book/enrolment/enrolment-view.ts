import { COVER_LABELS, coverLines, DOCUMENT_WORDS, maskDocument } from '../../../../shared/handbook/cover-words.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../shared/time/china-time.ts';
import type { KeptEnrolment } from './cover-draft.ts';

/** Where her enrolment stands, in words, and what she can do. */
export interface EnrolmentStanding {
  readonly title: string;
  readonly text: string;
  /** What the button says; `null` where there is nothing to change. */
  readonly act: string | null;
}

export function enrolmentStanding({
  state,
  form,
  returnedBecause,
  paper,
  hasNumber,
}: KeptEnrolment): EnrolmentStanding {
  const blank = Object.keys(form).length === 0 && !hasNumber;
  switch (state) {
    case 'returned':
      return { title: '退回了', text: returnedBecause ?? '请再看一遍', act: '改好再交' };
    case 'submitted':
      return blank
        ? { title: '还差封面上的资料', text: '填好交上去，乡镇医院确认后发纸质手册。不想填的可以空着。', act: '开始填' }
        : { title: '已提交，等乡镇确认', text: '医院看过就会确认。要改也可以，改了再交一次。', act: '改一改' };
    case 'confirmed':
      return {
        title: '已确认',
        text: '下次去产检，可以领纸质手册。资料变了请告诉我们，改了要重新确认。',
        act: '改一改',
      };
    case 'issued':
      return { title: '纸质手册已发', text: paperWords(paper), act: null };
  }
}

const paperWords = (paper: KeptEnrolment['paper']): string =>
  paper === null ? '' : `${paper.institutionName}，${dayOf(paper.issuedOn)}，编号 ${paper.number}`;

const dayOf = (day: CalendarDate): string => chineseDate(day);

export interface AnswerLine {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** What stands on the cover, for her own screen: the number of her document is never shown whole. */
export function answerLines({ form, hasNumber }: Pick<KeptEnrolment, 'form' | 'hasNumber'>, number: string) {
  const shown = hasNumber || number.trim() !== '' ? (number.trim() === '' ? '已填' : maskDocument(number)) : undefined;
  return coverLines({ ...form, documentNumber: shown }).map(
    ({ field, label, value }): AnswerLine => ({ field, label, value }),
  );
}

/** The label of the number’s field by the kind of document she chose. */
export const numberLabel = (kind: keyof typeof DOCUMENT_WORDS | ''): string =>
  kind === '' ? COVER_LABELS.documentNumber : `${DOCUMENT_WORDS[kind]}号码`;
