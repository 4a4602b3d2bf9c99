import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { CASE_CLOSE_WORDS, CASE_CONTACT_WORDS } from '../../../../../shared/risk/grading/case-file.ts';
import type { TimeLineStep } from '../../../ui/time-line.tsx';
import { atWords, dayWords } from '../words.ts';

type CaseFile = NonNullable<RiskPage['caseFile']>;

/** Who follows her, how often, until when. */
export function caseFacts(file: CaseFile, today: string): readonly string[] {
  return [
    `负责：${file.ownerName}（${file.ownerInstitutionName}）`,
    file.cadenceDays === null ? '没有规定间隔，按医生安排' : `每${file.cadenceDays}天随访一次`,
    ...(file.open && file.nextContactOn !== null ? [`下次随访 ${dayWords(file.nextContactOn, today)}`] : []),
    file.until === null ? '管到产后42天' : `管到 ${dayWords(file.until, today)}（产后42天）`,
    ...(file.failedAttempts > 0 ? [`最近${file.failedAttempts}次没联系上`] : []),
    ...(file.closeReason === null ? [] : [`结案：${CASE_CLOSE_WORDS[file.closeReason]}`]),
  ];
}

/** Every contact on its real day, beside the day it was written down. */
export const caseSteps = ({ timeline }: CaseFile, today: string): readonly TimeLineStep[] =>
  timeline.map(({ by, on, contact, reached, words, note }, index) => ({
    id: `${index} ${by.at}`,
    title:
      contact === null
        ? words
        : `${dayWords(on, today)} ${CASE_CONTACT_WORDS[contact]}，${reached === true ? '联系上了' : '没联系上'}`,
    note: [`${by.staffName} ${atWords(by.at, today)} 记`, note === null ? null : `「${note}」`]
      .filter((part) => part !== null)
      .join(' · '),
    state: 'done',
  }));
