import { useRef, useState } from 'react';
import type { ReportId } from '../../../../shared/identity/ids.ts';
import { keptHandbook } from '../../handbook/use-handbook.ts';
import { queueReport } from '../../offline/outbox.ts';
import { now, today } from '../../platform/clock.ts';
import { back, replace } from '../../platform/navigation.ts';
import { useDidShow } from '../../platform/page-life.ts';
import { uuid } from '../../platform/uuid.ts';
import { assessOnPhone, gestationOnPhone } from '../assess-on-phone.ts';
import { nextBeforeAnswer } from '../extra-question.ts';
import { reportBody } from '../report-body.ts';
import { discardDraft, isFresh, keepDraft, readDraft } from '../report-draft.ts';
import { afterReportEvent, isBlank, isFirstStep, type ReportEvent, startReport } from '../report-flow.ts';

/** The report on this page: kept after every change, graded on the phone, sent once. */
export function useReportForm() {
  const [handbook] = useState(keptHandbook);
  const [form, setForm] = useState(() => readDraft(now()) ?? startReport(handbook, today()));
  const [doubting, setDoubting] = useState(false);
  const [rereading, setRereading] = useState(false);
  const [stopping, setStopping] = useState(false);
  // Two fields may be left in one moment: each must see what the other has just said.
  const latest = useRef(form);
  const editedAt = useRef(now());
  const sentAs = useRef<ReportId | null>(null);

  const happen = (event: ReportEvent) => {
    latest.current = afterReportEvent(latest.current, event);
    editedAt.current = now();
    if (sentAs.current === null) keepDraft(latest.current, editedAt.current);
    setForm(latest.current);
  };

  // The app may have slept for hours with this page in front.
  useDidShow(() => {
    if (isFresh({ editedAt: editedAt.current, form: latest.current }, now())) return;
    discardDraft();
    latest.current = startReport(handbook, today());
    setForm(latest.current);
  });

  const assess = () => {
    const { phase, signs, values } = latest.current;
    return assessOnPhone({ phase: phase ?? 'pregnancy', signs, values }, handbook, today());
  };

  const answer = () => {
    const { phase } = latest.current;
    if (phase === null) return;
    if (isBlank(latest.current)) {
      discardDraft();
      replace('dangerResult', { phase });
      return;
    }
    if (sentAs.current === null) {
      const id = uuid() as ReportId;
      const gaDays = phase === 'pregnancy' ? gestationOnPhone(handbook, today()) : undefined;
      sentAs.current = id;
      queueReport(reportBody(latest.current, { id, phase, urgency: assess().urgency, gaDays, at: now() }));
      discardDraft();
    }
    replace('dangerResult', { reportId: sentAs.current });
  };

  /** Goes on towards the answer: past doubts and open questions, unless it is an emergency. */
  const wantAnswer = () => {
    const next = nextBeforeAnswer(latest.current, assess());
    if (next.kind === 'counting') setStopping(true);
    else if (next.kind === 'reread') setRereading(true);
    else if (next.kind === 'doubt') setDoubting(true);
    else if (next.kind === 'ask') happen({ kind: 'question-put', question: next.question });
    else answer();
  };

  const goBack = () => {
    if (isFirstStep(latest.current, startReport(handbook, today()))) back('today');
    else happen({ kind: 'went-back' });
  };

  const stopDoubting = () => setDoubting(false);
  const reread = { open: rereading, close: () => setRereading(false) };
  const stop = { open: stopping, close: () => setStopping(false) };
  return { form, handbook, assessment: assess(), doubting, stopDoubting, reread, stop, happen, wantAnswer, goBack };
}

export type ReportForming = ReturnType<typeof useReportForm>;
