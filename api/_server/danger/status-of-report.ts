import type { ReportStatus, StatusStep } from '../../../shared/contract/danger.ts';
import { OUTCOME_WORDS, PLAN_WORDS } from '../../../shared/danger/alert.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import type { Deps } from '../ports.ts';
import { type AlertRow, listAlertsOfWoman } from './alert-store.ts';
import { openContent } from './report-content.ts';
import type { ReportWithAlert } from './report-store.ts';
import { listTimeline, type TimelineRow } from './timeline-store.ts';

/** Her reports as she sees them: each with the living steps of its alert, in plain words. */
export async function statusOfReports(deps: Deps, reports: readonly ReportWithAlert[]): Promise<ReportStatus[]> {
  const [first] = reports;
  if (first === undefined) return [];
  const alertIds = [...new Set(reports.flatMap(({ alertId }) => (alertId === null ? [] : [alertId])))];
  const [alerts, timeline] = await Promise.all([
    listAlertsOfWoman(deps.db.query, { alertIds, womanId: first.report.womanId }),
    listTimeline(deps.db.query, { alertIds }),
  ]);
  return reports.map(({ report, alertId }) => {
    const { because, missing, questions } = openContent(deps, report);
    const alert = alerts.find((candidate) => candidate.id === alertId);
    return {
      reportId: report.id,
      number: report.number,
      phase: report.phase,
      urgency: report.urgency,
      because: [...because],
      missing: [...missing],
      questions: questions.map(({ field, value, range }) => ({ field, value, range: [...range] as [number, number] })),
      receivedAt: report.receivedAt.toISOString(),
      answersDiffer: report.answersDiffer,
      alert: alert === undefined ? null : alertStatus(deps, alert, timelineOf(timeline, alert.id)),
    };
  });
}

const timelineOf = (rows: readonly TimelineRow[], alertId: AlertId): TimelineRow[] =>
  rows.filter((row) => row.alertId === alertId);

function alertStatus(deps: Deps, alert: AlertRow, timeline: readonly TimelineRow[]): ReportStatus['alert'] {
  const acknowledged = timeline.filter((row) => row.event.kind === 'acknowledged').at(-1);
  const inHand = alert.ownerId !== null;
  return {
    urgency: alert.urgency,
    state: alert.state,
    acknowledgedBy: inHand ? (acknowledged?.staffName ?? null) : null,
    acknowledgedAt: inHand ? (alert.acknowledgedAt?.toISOString() ?? null) : null,
    plan: alert.plan,
    outcome: alert.outcome,
    steps: timeline.flatMap((row) => stepOf(deps, alert, row)),
  };
}

/** What happened, as she may read it. Attempts to ring her and inner bookkeeping are the clinic’s. */
function stepOf(deps: Deps, alert: AlertRow, row: TimelineRow): StatusStep[] {
  const by = row.staffName;
  const at = row.at.toISOString();
  const say = (kind: StatusStep['kind'], words: string, note: string | null = null): StatusStep[] => [
    { kind, at, words, by, note },
  ];
  switch (row.event.kind) {
    case 'submitted':
      return say('received', '已送达');
    case 'notified':
      return say('told', '已通知医院');
    case 'merged':
      return say('received', '又一次报告已送达');
    case 'reopened':
      return say('told', row.event.why === 'owner-left' ? '正在换一位医生负责' : '又有新情况，正在请医生再看');
    case 'raised':
      return say('received', '情况加重的报告已送达');
    case 'escalated':
      return say(
        'escalated',
        row.event.action === 'next-level' ? '还没人看到，已通知上一级医院' : '还没人看到，已再次通知',
      );
    case 'seen':
      return say('seen', '医生已打开');
    case 'acknowledged':
      return say('acknowledged', '医生已看到，正在处理');
    case 'planned':
      return say('planned', PLAN_WORDS[row.event.plan], openNote(deps, alert, row));
    case 'outcome-recorded':
      return say('outcome', OUTCOME_WORDS[row.event.outcome]);
    case 'closed':
      return say('closed', '已办结');
    case 'routed':
    case 'contact-attempted':
      return [];
  }
}

/** Notes are sealed to the alert they stand in. */
export const notePlace = (alertId: AlertId): string => `alert_events.note_sealed.${alertId}`;

export const openNote = (deps: Deps, alert: { id: AlertId }, row: TimelineRow): string | null =>
  row.noteSealed === null ? null : deps.cipher.decrypt(row.noteSealed, notePlace(alert.id));
