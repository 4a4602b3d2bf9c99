import type { RiskWorklist } from '../../../../../shared/contract/risk.ts';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../../../shared/risk/colour.ts';
import { OCCASION_WORDS } from '../../../../../shared/risk/grading/occasion.ts';
import { REFERRAL_KIND_WORDS, REFERRAL_STATE_WORDS } from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import { reportStanding } from '../../../../../shared/risk/grading/report-clock.ts';
import { chineseDuration, type EpochMs } from '../../../../../shared/time/china-time.ts';
import { atWords, dayWords } from '../words.ts';

export const RISK_TABS = ['toScreen', 'toAssess', 'toReport', 'caseFiles', 'referrals'] as const;
export type RiskTab = (typeof RISK_TABS)[number];

export const TAB_WORDS: Readonly<Record<RiskTab, string>> = {
  toScreen: '待筛查',
  toAssess: '待评估',
  toReport: '待上报',
  caseFiles: '专案随访',
  referrals: '转诊',
};

/** One row of any tab as it is drawn. */
export interface RiskRowView {
  readonly id: string;
  readonly pregnancyId: PregnancyId;
  readonly maskedName: string;
  readonly stage: string;
  readonly clinicName: string;
  /** `null` while nobody has confirmed one; absent where the list shows none. */
  readonly colour?: RiskColour | null;
  readonly words: string;
  readonly note: string | null;
  /** What is overdue, and by how much. */
  readonly late: string | null;
  /** What is to be done with her. */
  readonly act: string;
}

type Row<T extends RiskTab> = RiskWorklist[T]['rows'][number];

type Her = Pick<Row<'caseFiles'>, 'pregnancyId' | 'maskedName' | 'stage' | 'clinicName'> &
  Partial<Pick<Row<'toScreen'>, 'colour'>>;

const her = ({ pregnancyId, maskedName, stage, clinicName, colour }: Her) => ({
  id: pregnancyId as string,
  pregnancyId,
  maskedName,
  stage,
  clinicName,
  ...(colour === undefined ? {} : { colour }),
});

const lateDays = (days: number): string | null => (days > 0 ? `晚了${days}天` : null);

/** The rows of a tab, in the server’s order: the most pressing first. */
export function rowsOf(tab: RiskTab, list: RiskWorklist, now: EpochMs): readonly RiskRowView[] {
  const { today } = list;
  switch (tab) {
    case 'toScreen':
      return list.toScreen.rows.map((row) => ({
        ...her(row),
        words: `${OCCASION_WORDS[row.occasion]}要筛查`,
        note: row.dueOn > today ? `${dayWords(row.dueOn, today)}到期` : `从${dayWords(row.dueOn, today)}起`,
        late: null,
        act: '筛查',
      }));
    case 'toAssess':
      return list.toAssess.rows.map((row) => ({
        ...her(row),
        words: '筛查阳性，还没有评估',
        note: [
          `${atWords(row.positiveSince, today)} 起`,
          row.referral === null ? '还没有转诊' : REFERRAL_STATE_WORDS[row.referral],
        ].join(' · '),
        late: null,
        act: list.mayAssess ? '评估' : row.referral === null ? '转诊' : '打开',
      }));
    case 'toReport':
      return list.toReport.rows.map((row) => {
        const { late, ms } = reportStanding(Date.parse(row.dueAt), null, now);
        return {
          ...her(row),
          id: row.clockId,
          words: late ? '已过上报时限' : `还剩 ${chineseDuration(ms)}`,
          note: `${atWords(row.dueAt, today)} 前上报`,
          late: late ? `超时 ${chineseDuration(ms)}` : null,
          act: '上报',
        };
      });
    case 'caseFiles':
      return list.caseFiles.rows.map((row) => ({
        ...her(row),
        words: row.nextContactOn === null ? '没有定下次随访' : `下次随访 ${dayWords(row.nextContactOn, today)}`,
        note: `负责：${row.ownerName}`,
        late: lateDays(row.daysLate),
        act: '记随访',
      }));
    case 'referrals':
      return list.referrals.rows.map((row) => ({
        ...her(row),
        id: row.referralId,
        words: REFERRAL_STATE_WORDS[row.state],
        note: [
          row.direction === 'to-us' ? '转给我们' : `转往${row.toInstitutionName}`,
          ...(row.kind === 'transfer' ? [] : [REFERRAL_KIND_WORDS[row.kind]]),
          atWords(row.sentAt, today),
        ].join(' · '),
        late: lateReferral(row),
        act: row.direction === 'to-us' && row.state === 'sent' ? '接收' : '打开',
      }));
  }
}

function lateReferral({ late, daysLate }: Row<'referrals'>): string | null {
  if (late === null) return null;
  return late === 'arrival' ? `没按时到院，晚了${daysLate}天` : `结果没按时回，晚了${daysLate}天`;
}

/** The tab to begin with: reports run by the hour, then whatever waits, from the left. */
export const firstTab = (list: RiskWorklist): RiskTab =>
  (['toReport', ...RISK_TABS] as const).find((tab) => list[tab].count > 0) ?? 'toScreen';

/** What an empty tab says, and what to do. */
export const EMPTY_WORDS: Readonly<Record<RiskTab, readonly [title: string, text: string]>> = {
  toScreen: ['没有等着筛查的', '新建册、产检、入院或产后访视后，该筛查的会自动出现在这里。'],
  toAssess: ['没有等着评估的', '筛查阳性的会出现在这里。基层机构请从这里转诊。'],
  toReport: ['没有等着上报的', '评估为红色或橙色后，上报时限从确认那一刻开始计，会出现在这里。'],
  caseFiles: ['没有专案', '橙色、红色等需要专案管理的会自动立案，到随访日前会排到前面。'],
  referrals: ['没有进行中的转诊', '要转诊，请在「待评估」里打开她，再点转诊。'],
};
