import type { ReportBody, ReportStatus } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import { type Advice, advise } from '../../../shared/danger/advice.ts';
import type { Phase } from '../../../shared/danger/phase.ts';
import { FIELD_SPECS, type ReportField } from '../../../shared/danger/report-values.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { MissingFact, TriageResult } from '../../../shared/danger/triage-types.ts';
import { compareUrgency, higherUrgency, type Urgency } from '../../../shared/danger/urgency.ts';
import { type Delivery, deliveryOf, type Way } from '../delivery/delivery.ts';
import type { OutboxItem } from '../offline/outbox-state.ts';

/** What is known about a report on this phone at one moment. */
export interface ResultSources {
  /** The report as it left this phone; null when another phone sent it, or when there was nothing to send. */
  readonly item: OutboxItem | null;
  /** The newest the server said. */
  readonly status: ReportStatus | null;
  /** She ticked and measured nothing: there is an answer but no report. */
  readonly blankPhase: Phase | null;
  readonly handbook: Handbook | null;
  readonly way: Way;
}

export interface ResultView {
  readonly urgency: Urgency;
  readonly advice: Advice;
  /** Why the answer is graver than what she was first told, when it is. */
  readonly raised: 'by-server' | 'by-other-report' | null;
  readonly delivery: Delivery;
}

/** What the page shows; null while nothing at all is known about the report. */
export function resultView({ item, status, blankPhase, handbook, way }: ResultSources): ResultView | null {
  const phase = status?.phase ?? item?.body.phase ?? blankPhase;
  if (phase === null) return null;
  const told = item === null ? null : asTold(item.body, handbook);
  const graded = status === null ? null : asGraded(status);
  const first = told ?? graded ?? NOTHING;
  const own = graded !== null && compareUrgency(graded.urgency, first.urgency) > 0 ? graded : first;
  const alert = openAlertUrgency(status);
  const urgency = higherUrgency(own.urgency, alert);
  return {
    urgency,
    advice: advise({ ...own, urgency }, phase),
    raised: urgency !== own.urgency ? 'by-other-report' : own !== first ? 'by-server' : null,
    delivery: deliveryOf({ item, status, blank: item === null && status === null, way }),
  };
}

const NOTHING: TriageResult = { urgency: 'none', because: [], missing: [], questions: [] };

/** The phone’s answer again, never below what it told her then: the handbook may have changed since. */
function asTold({ phase, signs, values, phone }: ReportBody, handbook: Handbook | null): TriageResult {
  const colour = handbook?.colour ?? null;
  const result = triage({
    phase,
    signs,
    values,
    ...(phone.gaDays === undefined ? {} : { gaDays: phone.gaDays }),
    ...(colour === null ? {} : { colour }),
  });
  return { ...result, urgency: higherUrgency(result.urgency, phone.urgency) };
}

const asGraded = ({ urgency, because, missing, questions }: ReportStatus): TriageResult => ({
  urgency,
  because,
  missing: missing.filter(isMissingFact),
  questions: questions.filter(isTriageQuestion),
});

const isTriageQuestion = <Q extends { readonly field: string }>(
  question: Q,
): question is Q & { readonly field: ReportField } => FIELD_SPECS.some(({ field }) => field === question.field);

const isMissingFact = (fact: string): fact is MissingFact =>
  fact === 'gaDays' || fact === 'symptomatic' || FIELD_SPECS.some(({ field }) => field === fact);

/** A graver report of hers that nobody has answered yet goes before a milder one. */
function openAlertUrgency(status: ReportStatus | null): Urgency {
  const alert = status?.alert ?? null;
  return alert === null || alert.acknowledgedAt !== null || alert.state === 'closed' ? 'none' : alert.urgency;
}
