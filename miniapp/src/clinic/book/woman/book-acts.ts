import { useRef, useState } from 'react';
import {
  correctDating,
  openPregnancy,
  recordBirth,
  recordChildDeath,
  recordDischarge,
  recordLoss,
  recordMove,
  type StaffBook,
} from '../../../../../shared/contract/record.ts';
import type { ChildId, PregnancyEventId, PregnancyId } from '../../../../../shared/identity/ids.ts';
import type { DatingMethod } from '../../../../../shared/pregnancy/dating.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { uuid } from '../../../platform/uuid.ts';
import { call } from '../../../session/call.ts';

/** What happens to a pregnancy as a whole, each with a short form of its own. */
export type BookAct = 'dating' | 'birth' | 'discharge' | 'child-death' | 'loss' | 'move' | 'next';

export const BOOK_ACT_WORDS: Readonly<Record<BookAct, string>> = {
  dating: '改预产期',
  birth: '登记分娩',
  discharge: '登记出院',
  'child-death': '登记宝宝去世',
  loss: '登记妊娠丢失',
  move: '登记搬走',
  next: '新的一次怀孕',
};

export interface NewbornInput {
  readonly childId: ChildId;
  readonly sex: 'girl' | 'boy' | 'unclear' | null;
  readonly name: string;
  readonly birthWeightG: number | null;
  readonly alive: boolean;
}

/** What is filled in for the acts. It lives in the page: a closed sheet or a lost answer does not lose it. */
export interface BookActInput {
  readonly id: PregnancyEventId;
  readonly day: string;
  readonly method: DatingMethod | null;
  readonly reason: string;
  readonly children: readonly NewbornInput[];
  readonly childId: ChildId | null;
  readonly nextPregnancyId: PregnancyId;
  readonly previousBirths: number | null;
}

export const newborn = (): NewbornInput => ({
  childId: uuid() as ChildId,
  sex: null,
  name: '',
  birthWeightG: null,
  alive: true,
});

/** A new id with every new act: sent again after a lost answer, it is still the same one. */
const fresh = (): BookActInput => ({
  id: uuid() as PregnancyEventId,
  day: '',
  method: null,
  reason: '',
  children: [newborn()],
  childId: null,
  nextPregnancyId: uuid() as PregnancyId,
  previousBirths: null,
});

export function useBookActInput() {
  const [input, setInput] = useState(fresh);
  // Leaving a field and pressing the button are one tap: the button reads what was committed a moment ago.
  const latest = useRef(input);
  const edit = (change: Partial<BookActInput>) => {
    latest.current = { ...latest.current, ...change };
    setInput(latest.current);
  };
  return { input, edit, latest, begin: () => edit(fresh()) };
}

const dayOf = (day: string): CalendarDate | null => (day === '' ? null : (day as CalendarDate));

/** By what a due date is told: the first day of the last period, or the due date itself. */
const datingOf = ({ method, day }: BookActInput) => {
  const on = dayOf(day);
  if (method === null || on === null) return null;
  return method === 'last-menstrual-period' ? { method, lastMenstrualPeriod: on } : { method, dueDate: on };
};

/** Sends one act with what was filled in for it; `null` while something is missing. */
export function bookActSending(act: BookAct, page: StaffBook, input: BookActInput): (() => Promise<StaffBook>) | null {
  const params = { pregnancyId: page.pregnancyId };
  const { id, reason, childId } = input;
  const on = dayOf(input.day);
  const note = reason.trim();
  switch (act) {
    case 'dating': {
      const dating = datingOf(input);
      const [current] = page.book.pregnancies;
      if (dating === null || current === undefined || note === '') return null;
      const body = { id, fromDueDate: current.dueDate, reason: note, ...dating };
      return () => call(correctDating, { params, body });
    }
    case 'birth': {
      const children = input.children.flatMap(({ sex, name, birthWeightG, ...child }) =>
        sex === null
          ? []
          : [
              {
                ...child,
                sex,
                ...(name.trim() === '' ? {} : { name: name.trim() }),
                ...(birthWeightG === null ? {} : { birthWeightG }),
              },
            ],
      );
      if (on === null || children.length !== input.children.length) return null;
      return () => call(recordBirth, { params, body: { id, deliveredOn: on, children } });
    }
    case 'discharge':
      return on === null ? null : () => call(recordDischarge, { params, body: { id, dischargedOn: on } });
    case 'child-death':
      return on === null || childId === null
        ? null
        : () => call(recordChildDeath, { params, body: { id, childId, diedOn: on } });
    case 'loss':
      return on === null
        ? null
        : () => call(recordLoss, { params, body: { id, lostOn: on, ...(note === '' ? {} : { note }) } });
    case 'move':
      return on === null || note === ''
        ? null
        : () => call(recordMove, { params, body: { id, movedOn: on, to: note } });
    case 'next': {
      const dating = datingOf(input);
      const { nextPregnancyId, previousBirths } = input;
      if (dating === null || previousBirths === null) return null;
      return () => call(openPregnancy, { params, body: { id, nextPregnancyId, previousBirths, ...dating } });
    }
  }
}

/** What can be done now, the most likely first. */
export function actsFor({ book }: StaffBook): readonly BookAct[] {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined) return [];
  const living = book.children.some(
    ({ pregnancyId, diedOn }) => pregnancyId === pregnancy.pregnancyId && diedOn === null,
  );
  if (pregnancy.deliveredOn === null && pregnancy.lostOn === null)
    return ['birth', 'dating', ...(pregnancy.movedOn === null ? ['move' as const] : []), 'loss'];
  return [
    ...(pregnancy.deliveredOn !== null && pregnancy.dischargedOn === null ? ['discharge' as const] : []),
    'next',
    ...(pregnancy.movedOn === null ? ['move' as const] : []),
    ...(living ? ['child-death' as const] : []),
  ];
}
