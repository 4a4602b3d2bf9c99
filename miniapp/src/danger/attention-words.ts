import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { AlertUrgency } from '../../../shared/danger/urgency.ts';
import { answered, EARLIER_WORDS } from '../delivery/answered.ts';

/** What to do while nobody has answered; null once a named clinician has answered this report. */
export function attentionWords(status: ReportStatus): string | null {
  const { alert } = status;
  if (alert === null) return '这次只是记下，没有通知医生。担心就自己打电话。';
  const answer = answered(status);
  if (answer === 'yes' || alert.state === 'closed') return null;
  // Nobody is called in by the clock for a report that joined an answered alert: nothing of the kind is promised.
  if (answer === 'earlier') return `${EARLIER_WORDS}。${WHAT_TO_DO[alert.urgency]}`;
  return `还没有医生确认看到。${WHAT_TO_DO[alert.urgency]}没人回应，系统会自动通知上一级医院。`;
}

const WHAT_TO_DO: Readonly<Record<AlertUrgency, string>> = {
  emergency: '不要等，直接打120。',
  today: '不要等，直接打电话。',
  'within-24h': '您也可以自己打电话。',
};
