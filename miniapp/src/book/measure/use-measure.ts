import { useRef, useState } from 'react';
import type { Book } from '../../../../shared/contract/book.ts';
import type { TriageResult } from '../../../../shared/danger/triage-types.ts';
import { HOME_FORMS, type HomeKind } from '../../../../shared/handbook/home/kinds.ts';
import { readHomeValue } from '../../../../shared/handbook/home/read-home-value.ts';
import type { ChildId, HomeValueId } from '../../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { chinaClock } from '../../../../shared/time/china-time.ts';
import { gradeValues, reportWithValues } from '../../danger/report-with-values.ts';
import { homeValueQueue } from '../../her-record/home-value-queue.ts';
import { now, today } from '../../platform/clock.ts';
import { uuid } from '../../platform/uuid.ts';
import { EMPTY_RECORD, heldUpBy, problemsByField, type RecordForm } from '../../record-form/record-form.ts';
import { kindsFor, livingChildren, phaseOf, reportValuesOf } from './measure-view.ts';

/** What she has just written down asks for more than writing it down. */
export interface Answered {
  readonly kind: HomeKind;
  readonly result: TriageResult;
  readonly report: () => void;
}

/** One value being written down: read here, kept on the phone, graded at once without a network. */
export function useMeasure(book: Book) {
  const kinds = kindsFor(book);
  const children = livingChildren(book);
  const [kind, setKind] = useState<HomeKind>(kinds[0] ?? 'blood-pressure');
  const [childId, setChildId] = useState<ChildId | null>(children[0]?.childId ?? null);
  const [day, setDay] = useState<string>(() => today());
  const [time, setTime] = useState(() => chinaClock(now()));
  const [form, setForm] = useState<RecordForm>(EMPTY_RECORD);
  const [tried, setTried] = useState(false);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  // Leaving a field and pressing the button are one tap: the button reads what was committed a moment ago.
  const latest = useRef(form);
  const edit = (change: (form: RecordForm) => RecordForm) => {
    latest.current = change(latest.current);
    setForm(latest.current);
  };
  const { fields, of } = HOME_FORMS[kind];
  const reading = { today: today(), meant: form.meant };
  const read = readHomeValue(kind, form.values, reading);
  const all = read.ok ? [] : read.problems;
  const problems = problemsByField(tried ? all : all.filter(({ reason }) => reason !== 'missing'));

  const choose = (next: HomeKind) => {
    setKind(next);
    setTried(false);
    setAnswered(null);
    edit(() => EMPTY_RECORD);
  };

  const save = () => {
    setTried(true);
    const { values, meant } = latest.current;
    const settled = readHomeValue(kind, values, { today: today(), meant });
    if (!settled.ok || heldUpBy(fields, latest.current, {}).length > 0) return;
    const id = uuid() as HomeValueId;
    const on = day as CalendarDate;
    const child = of === 'child' ? children.filter((each) => each.childId === childId)[0] : undefined;
    if (of === 'child' && child === undefined) return;
    homeValueQueue.put(id, {
      id,
      kind,
      ...(child === undefined ? {} : { childId: child.childId }),
      on,
      clock: time,
      values: { ...settled.record },
      meant: [...meant],
    });
    setTried(false);
    edit(() => EMPTY_RECORD);
    setMessage('记下了');
    const phase = phaseOf(kind, book, child, on);
    // A value of another day says nothing about now.
    if (phase === null || on !== today()) return setAnswered(null);
    const graded = reportValuesOf(settled.record);
    const result = gradeValues(phase, graded);
    const report = () => reportWithValues(phase, graded);
    setAnswered(result.urgency === 'none' ? null : { kind, result, report });
  };

  const subjectId = of === 'child' ? (childId ?? '') : (book.pregnancies[0]?.pregnancyId ?? '');
  return {
    kinds,
    kind,
    choose,
    children,
    childId,
    setChildId,
    day,
    setDay,
    time,
    setTime,
    form,
    edit,
    fields,
    problems,
    save,
    answered,
    subjectId,
    message,
    forgetMessage: () => setMessage(null),
  };
}
