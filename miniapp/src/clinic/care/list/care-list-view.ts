import type { CareTaskRow, showCareList } from '../../../../../shared/contract/care.ts';
import type { ReplyOf } from '../../../../../shared/contract/endpoint.ts';
import { dayWords } from '../../risk/words.ts';

export type CareList = ReplyOf<typeof showCareList>;

export const CARE_TABS = ['overdue', 'due', 'lost'] as const;
export type CareTab = (typeof CARE_TABS)[number];

export const CARE_TAB_WORDS: Readonly<Record<CareTab, string>> = { overdue: '没按时来', due: '该来了', lost: '失访' };

/** What an empty tab says, and what to do. */
export const CARE_EMPTY: Readonly<Record<CareTab, readonly [title: string, text: string]>> = {
  overdue: ['没有人过期', '时间过了还没记录的，会自动出现在这里，并分给一位同事。'],
  due: ['没有人到时间', '产检、访视、儿童检查和接种，时间一到就出现在这里。'],
  lost: ['没有失访的', '过期超过28天还没有结果的，会出现在这里。'],
};

export interface CareRowView {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly note: string;
  readonly late: string | null;
}

/** One task as a row: who, what, inside which days, whose it is. */
export const careRowView = (row: CareTaskRow, today: string): CareRowView => ({
  id: `${row.rowId}:${row.subjectId}`,
  who: `${row.maskedName} · ${row.stage}`,
  what: row.title,
  note: [
    `${dayWords(row.earliest, today)}到${dayWords(row.latest, today)}`,
    row.ownerName === null ? null : `负责：${row.ownerName}`,
    row.clinicName,
  ]
    .filter((part) => part !== null)
    .join(' · '),
  late: row.daysLate > 0 ? `晚了${row.daysLate}天` : null,
});

/** What needs doing first. */
export const firstCareTab = (list: CareList): CareTab => CARE_TABS.filter((tab) => list[tab].count > 0)[0] ?? 'overdue';
