import type { ReportStatus } from '../../../shared/contract/danger.ts';

/** Whether a named clinician has answered this very report; `earlier` when only her report before it was answered. */
export type Answered = 'no' | 'earlier' | 'yes';

/** Somebody still has it in hand, or ought to. */
export const isOpen = ({ alert }: ReportStatus): boolean => alert !== null && alert.state !== 'closed';

/** Reports of one illness share an alert, so its acknowledgement may be older than the report being looked at. */
export function answered({ receivedAt, alert }: ReportStatus): Answered {
  const acknowledgedAt = alert?.acknowledgedAt ?? null;
  if (alert === null || acknowledgedAt === null) return 'no';
  const received = Date.parse(receivedAt);
  if (Date.parse(acknowledgedAt) >= received) return 'yes';
  // Whoever acknowledged before need not do so again: a plan or an outcome written since is an answer too.
  const since = alert.steps.some(({ kind, at }) => ANSWERS.includes(kind) && Date.parse(at) >= received);
  return since ? 'yes' : 'earlier';
}

type Kind = NonNullable<ReportStatus['alert']>['steps'][number]['kind'];

const ANSWERS: readonly Kind[] = ['acknowledged', 'planned', 'outcome'];

export const EARLIER_WORDS = '医生看过上一次的报告，等他看这一次';
