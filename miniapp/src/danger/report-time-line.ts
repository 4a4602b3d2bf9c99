import type { ReportStatus, StatusStep } from '../../../shared/contract/danger.ts';
import { chinaClock, chinaDate, chineseDate, chineseDuration, type EpochMs } from '../../../shared/time/china-time.ts';
import { answered } from '../delivery/answered.ts';
import type { TimeLineStep } from '../ui/time-line.tsx';

/** The clock in China, with the day when it was another day. */
export function clockWords(at: string, now: EpochMs): string {
  const moment = Date.parse(at);
  const clock = chinaClock(moment);
  return chinaDate(moment) === chinaDate(now) ? clock : `${chineseDate(chinaDate(moment))} ${clock}`;
}

/** What has happened to her report, and the next thing that will. */
export function reportTimeLine(status: ReportStatus, clinicName: string | null, now: EpochMs): readonly TimeLineStep[] {
  const { alert } = status;
  if (alert === null) {
    return [{ id: 'received', title: '已送达，已记下', note: clockWords(status.receivedAt, now), state: 'done' }];
  }
  const done = withoutRepeats(alert.steps).map(
    (step, index): TimeLineStep => ({
      id: String(index),
      title: titleOf(step, status, clinicName),
      note: noteOf(step, status, now),
      state: step.kind === 'escalated' ? 'late' : 'done',
    }),
  );
  return [...done, ...nextStep(status, alert)];
}

/** The same thing told twice in a row (two channels of one hospital) is one step. */
const withoutRepeats = (steps: readonly StatusStep[]): readonly StatusStep[] =>
  steps.filter((step, index) => {
    const before = steps[index - 1];
    return before === undefined || before.words !== step.words || before.by !== step.by || step.note !== null;
  });

/** What the doctor wrote is part of what she has to read, not a remark under it. */
function titleOf(
  { kind, at, words, by, note }: StatusStep,
  { receivedAt }: ReportStatus,
  clinicName: string | null,
): string {
  if (note !== null && note !== '') return `${words}。医生说：${note}`;
  if (kind === 'acknowledged' && Date.parse(at) < Date.parse(receivedAt)) return `${by ?? '医生'} 看过上一次的报告`;
  if (kind === 'acknowledged' && by !== null) return `${by} 已看到，正在处理`;
  if (kind === 'received' && words === '已送达' && clinicName !== null) return `已送达 ${clinicName}`;
  return words;
}

function noteOf({ kind, at, by }: StatusStep, { receivedAt }: ReportStatus, now: EpochMs): string {
  const parts = [clockWords(at, now)];
  const took = Date.parse(at) - Date.parse(receivedAt);
  if (kind === 'acknowledged' && took >= 0) parts.push(`用了${chineseDuration(took)}`);
  if (kind !== 'acknowledged' && by !== null) parts.push(by);
  return parts.join(' · ');
}

function nextStep(status: ReportStatus, alert: NonNullable<ReportStatus['alert']>): readonly TimeLineStep[] {
  const next = (title: string, note: string): readonly TimeLineStep[] => [{ id: 'next', title, note, state: 'next' }];
  if (alert.state === 'closed') return [];
  const answer = answered(status);
  if (answer === 'earlier') return next('等医生看这一次的报告', '上一次的，医生已经看过');
  if (alert.outcome !== null) return [];
  if (answer === 'no') return next('等医生确认看到', '看到以后，会写上是哪位医生');
  if (alert.plan === null) return next('医生的安排', '医生想好后会写在这里');
  if (alert.plan === 'advised') return next('结果', '医生会写在这里');
  return next('到院和结果', '到了以后医生会写在这里');
}
