import type { StaffEnrolmentPage } from '../../../../../shared/contract/enrolment.ts';
import { blankCoverLabels } from '../../../../../shared/handbook/cover-words.ts';
import { ENROLMENT_ACT_WORDS } from '../../../../../shared/handbook/enrolment-words.ts';
import { readIdCard } from '../../../../../shared/identity/id-card.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { TimeLineStep } from '../../../ui/time-line.tsx';
import { atWords } from '../../risk/words.ts';

export type EnrolmentAct = 'return' | 'confirm' | 'issue';

/** What may be done with her enrolment now, the one that moves it on first. */
export function actsOf({ mayAct, enrolment }: StaffEnrolmentPage): readonly EnrolmentAct[] {
  if (!mayAct) return [];
  if (enrolment.state === 'submitted') return ['confirm', 'return'];
  return enrolment.state === 'confirmed' ? ['issue'] : [];
}

export const ACT_WORDS: Readonly<Record<EnrolmentAct, string>> = { confirm: '确认', return: '退回', issue: '发册' };

export const DONE_WORDS: Readonly<Record<EnrolmentAct, string>> = {
  confirm: '已确认，等她来领纸质手册',
  return: '已退回，她会看到原因',
  issue: '发册已记下',
};

/** Where it stands, for a colleague. */
export function standingWords({ mayAct, enrolment }: StaffEnrolmentPage): readonly [title: string, text: string] {
  const { state, returnedBecause, paper } = enrolment;
  switch (state) {
    case 'submitted':
      return ['等确认', mayAct ? '请对着证件看一遍。不对的退回，她会看到原因。' : '由乡镇医院的医生确认。'];
    case 'returned':
      return ['已退回，等她改好再交', `原因：${returnedBecause ?? ''}`];
    case 'confirmed':
      return ['已确认，等发纸质手册', mayAct ? '她来领的时候，写下日期和编号。' : '由乡镇医院的医生发册。'];
    case 'issued':
      return [
        '纸质手册已发',
        paper === null ? '' : `${paper.institutionName}，${chineseDate(paper.issuedOn)}，编号 ${paper.number}`,
      ];
  }
}

/** What a colleague should look at before confirming: nothing of it is wrong for certain. */
export function toCheck(page: StaffEnrolmentPage, today: CalendarDate): readonly string[] {
  const { form } = page.enrolment;
  const notes: string[] = [];
  if (form.documentKind === 'id-card' && form.documentNumber !== undefined) {
    const read = readIdCard(form.documentNumber, today);
    if (read.ok && read.card.birthDate !== page.birthDate)
      notes.push(`身份证上是${chineseDate(read.card.birthDate)}生，建册填的是${chineseDate(page.birthDate)}`);
  }
  const { pregnanciesBefore } = form;
  if (pregnanciesBefore !== undefined && pregnanciesBefore < page.previousBirths)
    notes.push(`怀过${pregnanciesBefore}次，生过${page.previousBirths}个：有双胞胎吗`);
  const blank = blankCoverLabels(form);
  if (blank.length > 0) notes.push(`没有填：${blank.join('、')}`);
  return notes;
}

/** What was done, newest first. */
export const historyOf = ({ enrolment }: StaffEnrolmentPage, today: CalendarDate): readonly TimeLineStep[] =>
  enrolment.history.map(({ act, by, note }, index) => ({
    id: `${enrolment.history.length - index}`,
    title: note === null ? ENROLMENT_ACT_WORDS[act] : `${ENROLMENT_ACT_WORDS[act]}：${note}`,
    note: [
      by.staffName ?? '她自己',
      ...(by.institutionName === null ? [] : [by.institutionName]),
      atWords(by.at, today),
    ].join(' · '),
    state: 'done',
  }));
