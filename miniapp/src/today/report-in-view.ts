import type { ReportStatus } from '../../../shared/contract/danger.ts';
import { type AlertState, PLAN_WORDS } from '../../../shared/danger/alert.ts';
import { URGENCY_WORDS } from '../../../shared/danger/urgency.ts';
import { chinaClock, type EpochMs, HOUR_MS } from '../../../shared/time/china-time.ts';
import { answered, EARLIER_WORDS, isOpen } from '../delivery/answered.ts';

const IN_VIEW_MS = 48 * HOUR_MS;

/** A report on the first screen: never the signs, others read over her shoulder. */
export interface ReportInView {
  readonly reportId: string;
  readonly urgency: string;
  readonly state: string;
  readonly sentAt: string;
  /** Nobody has answered by name yet: the telephone is quicker. */
  readonly unanswered: boolean;
}

/** The report to show on the first screen: the newest one still open, else the newest of the last 48 hours. */
export function reportInView(reports: readonly ReportStatus[], now: EpochMs): ReportInView | null {
  const newestFirst = [...reports].sort((a, b) => Date.parse(b.receivedAt) - Date.parse(a.receivedAt));
  const open = newestFirst.find(isOpen);
  const recent = newestFirst.find(({ receivedAt }) => now - Date.parse(receivedAt) < IN_VIEW_MS);
  const report = open ?? recent;
  if (report === undefined) return null;
  return {
    reportId: report.reportId,
    urgency: URGENCY_WORDS[report.alert?.urgency ?? report.urgency],
    state: stateWords(report),
    sentAt: chinaClock(Date.parse(report.receivedAt)),
    unanswered: isUnanswered(report),
  };
}

const UNANSWERED: readonly AlertState[] = ['submitted', 'routed', 'notified', 'seen'];

const isUnanswered = (report: ReportStatus): boolean =>
  report.alert !== null && (UNANSWERED.includes(report.alert.state) || isAnsweredBefore(report));

/** A named clinician saw her report of before, and not yet this one. */
const isAnsweredBefore = (report: ReportStatus): boolean =>
  report.alert !== null &&
  report.alert.state !== 'closed' &&
  !UNANSWERED.includes(report.alert.state) &&
  answered(report) === 'earlier';

/** What has become of it. An outcome is told on its own page, by the doctor’s words, not here. */
function stateWords(report: ReportStatus): string {
  const { alert } = report;
  if (alert === null) return '已送达';
  if (isAnsweredBefore(report)) return EARLIER_WORDS;
  switch (alert.state) {
    case 'submitted':
    case 'routed':
    case 'notified':
      return '已送达，等医生看到';
    case 'seen':
      return '医院已打开，等医生确认';
    case 'acknowledged':
      return `${alert.acknowledgedBy ?? '医生'} 已看到${clockOf(alert.acknowledgedAt)}`;
    case 'planned':
      return alert.plan === null ? '医生已有安排' : PLAN_WORDS[alert.plan];
    case 'outcome-recorded':
    case 'closed':
      return '医生已写下结果';
  }
}

const clockOf = (at: string | null): string => (at === null ? '' : ` ${chinaClock(Date.parse(at))}`);
