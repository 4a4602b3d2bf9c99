import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import { type AlertEvent, OUTCOME_WORDS, PLAN_WORDS } from '../../../shared/danger/alert.ts';
import { URGENCY_WORDS } from '../../../shared/danger/urgency.ts';
import type { Deps } from '../ports.ts';
import { openNote } from './status-of-report.ts';
import type { TimelineRow } from './timeline-store.ts';

const CONTACT_WORDS = { reached: '已联系上', 'no-answer': '没人接', 'wrong-number': '号码不对' } as const;
const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  'in-app': '待处理列表',
  wecom: '企业微信',
  webhook: '医院系统',
};

/** One line of an alert’s time line for the clinic. */
export const timelineEntry = (deps: Deps, row: TimelineRow): AlertDetail['timeline'][number] => ({
  at: row.at.toISOString(),
  kind: row.event.kind,
  words: wordsOf(row.event),
  by: row.staffName === null ? null : [row.institutionName, row.staffName].filter((part) => part !== null).join(' '),
  note: openNote(deps, { id: row.alertId }, row),
});

function wordsOf(event: AlertEvent): string {
  switch (event.kind) {
    case 'submitted':
      return `收到报告：${URGENCY_WORDS[event.urgency]}`;
    case 'routed':
      return event.gap ? '本级没人值班，已同时交给上一级' : '已交给负责医院';
    case 'notified':
      return `已通知：${CHANNEL_WORDS[event.channel] ?? event.channel}`;
    case 'seen':
      return '已打开';
    case 'merged':
      return `又一次报告，已并入：${URGENCY_WORDS[event.urgency]}`;
    case 'reopened':
      return event.why === 'owner-left' ? '负责的医生已停用，重新等人确认' : '处理后又有新报告，重新等人确认';
    case 'raised':
      return `情况加重：${URGENCY_WORDS[event.from]} → ${URGENCY_WORDS[event.to]}`;
    case 'escalated':
      return event.action === 'next-level' ? '没人确认，已升级到上一级' : '没人确认，已再次通知';
    case 'acknowledged':
      return '确认看到，负责处理';
    case 'contact-attempted':
      return `联系她：${CONTACT_WORDS[event.result]}`;
    case 'planned':
      return `安排：${PLAN_WORDS[event.plan]}`;
    case 'outcome-recorded':
      return `结果：${OUTCOME_WORDS[event.outcome]}`;
    case 'closed':
      return '已办结';
  }
}
