import type { EnrolmentList } from '../../../../../shared/contract/enrolment.ts';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { daysBetween } from '../../../../../shared/time/calendar-date.ts';
import { chinaDate } from '../../../../../shared/time/china-time.ts';
import { dayWords } from '../../risk/words.ts';

export const ENROLMENT_TABS = ['toConfirm', 'toIssue'] as const;
export type EnrolmentTab = (typeof ENROLMENT_TABS)[number];

export const TAB_WORDS: Readonly<Record<EnrolmentTab, string>> = { toConfirm: '待确认', toIssue: '待发册' };

/** What an empty tab says, and what to do. */
export const EMPTY_WORDS: Readonly<Record<EnrolmentTab, readonly [title: string, text: string]>> = {
  toConfirm: ['没有等着确认的', '孕妇在手机上建册或改好再交后，会自动出现在这里。'],
  toIssue: ['没有等着发册的', '确认过、还没有领纸质手册的，会出现在这里。'],
};

/** One row of either tab as it is drawn. */
export interface EnrolmentRowView {
  readonly pregnancyId: PregnancyId;
  readonly who: string;
  readonly clinicName: string;
  readonly words: string;
  /** How long it has waited; `null` on the first day. */
  readonly waited: string | null;
  readonly act: string;
}

/** The rows of a tab, in the server’s order: who has waited longest first. */
export const rowsOf = (tab: EnrolmentTab, { today, ...list }: EnrolmentList): readonly EnrolmentRowView[] =>
  list[tab].rows.map(({ pregnancyId, maskedName, stage, clinicName, since }) => {
    const day = chinaDate(Date.parse(since));
    const days = daysBetween(day, today);
    return {
      pregnancyId,
      who: `${maskedName} · ${stage}`,
      clinicName,
      words: `${dayWords(day, today)}${tab === 'toConfirm' ? '提交' : '确认'}`,
      waited: days > 0 ? `等了${days}天` : null,
      act: tab === 'toConfirm' ? '去看' : '发册',
    };
  });

/** The tab to begin with: books are handed out while she stands there, so whatever waits for a look comes first. */
export const firstTab = (list: EnrolmentList): EnrolmentTab =>
  ENROLMENT_TABS.find((tab) => list[tab].rows.length > 0) ?? 'toConfirm';
