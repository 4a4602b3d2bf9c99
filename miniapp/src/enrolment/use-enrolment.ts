import { useRef, useState } from 'react';
import { keepHandbook } from '../handbook/use-handbook.ts';
import { useDraft } from '../offline/draft.ts';
import { today } from '../platform/clock.ts';
import { replace, restart } from '../platform/navigation.ts';
import { updateMe } from '../session/session-store.ts';
import { bodyOf, EMPTY_FORM, type EnrolmentForm } from './enrolment-form.ts';
import { type FormField, firstStepWith, LAST_STEP, problemsOf, STEP_FIELDS } from './enrolment-problems.ts';
import { type Refusals, sendEnrolment } from './send-enrolment.ts';

/** A changed answer makes what the server said about it old. */
const FIELDS_OF: Readonly<Partial<Record<keyof EnrolmentForm, readonly FormField[]>>> = {
  name: ['name'],
  birthDate: ['birthDate'],
  phone: ['phone'],
  method: STEP_FIELDS[1],
  lastMenstrualPeriod: STEP_FIELDS[1],
  dueDate: STEP_FIELDS[1],
  previousBirths: ['previousBirths'],
  clinicId: ['clinicId'],
};

export interface StepProps {
  readonly form: EnrolmentForm;
  readonly edit: (change: Partial<EnrolmentForm>) => void;
  /** What to say at a field now, if anything. */
  readonly problem: (field: FormField) => string | undefined;
}

/** The short form: its draft, its steps, and sending it once. */
export function useEnrolment() {
  const { form, edit: keep, discard } = useDraft<EnrolmentForm>('enrolment', EMPTY_FORM);
  const [tried, setTried] = useState<readonly number[]>([]);
  const [refusals, setRefusals] = useState<Refusals>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);
  const step = Math.min(Math.max(form.step, 0), LAST_STEP);
  const problems = problemsOf(form, today());

  const edit = (change: Partial<EnrolmentForm>) => {
    const changed = Object.keys(change).flatMap((key) => FIELDS_OF[key as keyof EnrolmentForm] ?? []);
    setRefusals((before) => ({ ...before, ...Object.fromEntries(changed.map((field) => [field, undefined])) }));
    keep(change);
  };
  const problem = (field: FormField) => {
    const local = problems[field];
    const due = local !== undefined && (!local.unfinished || tried.includes(firstStepWith([field]) ?? -1));
    return refusals[field] ?? (due ? local.words : undefined);
  };
  const goTo = (target: number) => keep({ step: target });

  const send = async () => {
    const body = bodyOf(form);
    if (underWay.current || body === null) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    const sent = await sendEnrolment(body);
    underWay.current = false;
    setBusy(false);
    if (sent.kind === 'enrolled') keepHandbook(sent.handbook);
    if (sent.kind === 'enrolled' || sent.kind === 'already-enrolled') {
      discard();
      updateMe({ kind: 'mother', enrolled: true });
      restart('today');
    }
    if (sent.kind === 'consent-required') replace('welcome');
    if (sent.kind === 'failed') setFailure(sent.error);
    if (sent.kind === 'refused') {
      setRefusals(sent.refusals);
      goTo(firstStepWith(Object.keys(sent.refusals)) ?? step);
    }
  };

  const goOn = () => {
    const inTheWay = step === LAST_STEP ? Object.keys(problems) : STEP_FIELDS[step]?.filter((f) => f in problems);
    const stop = firstStepWith(inTheWay ?? []);
    if (stop === null) {
      if (step === LAST_STEP) void send();
      else goTo(step + 1);
      return;
    }
    setTried((before) => [...before, stop]);
    if (stop !== step) goTo(stop);
  };

  const stepProps: StepProps = { form, edit, problem };
  return { step, stepProps, goOn, goBack: () => goTo(step - 1), busy, failure };
}
