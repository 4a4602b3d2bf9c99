import { type CalendarDate, daysBetween } from '../time/calendar-date.ts';
import { dueDateFromLmp, gestationDaysOn, LONGEST_GESTATION_DAYS } from './gestational-age.ts';

/** How a due date was reached. `last-menstrual-period` computes it; the others take it as told. */
export const DATING_METHODS = ['last-menstrual-period', 'ultrasound', 'embryo-transfer', 'told-by-clinic'] as const;
export type DatingMethod = (typeof DATING_METHODS)[number];

export interface DatingInput {
  readonly method: DatingMethod;
  readonly lastMenstrualPeriod?: CalendarDate | undefined;
  readonly dueDate?: CalendarDate | undefined;
}

export type DatingRefusal =
  | { readonly field: 'lastMenstrualPeriod'; readonly reason: 'missing' | 'in-the-future' | 'too-long-ago' }
  | { readonly field: 'dueDate'; readonly reason: 'missing' | 'too-far-ahead' | 'too-long-ago' };

export type Dating =
  | {
      readonly ok: true;
      readonly dueDate: CalendarDate;
      readonly lastMenstrualPeriod: CalendarDate | null;
      readonly method: DatingMethod;
    }
  | { readonly ok: false; readonly refusal: DatingRefusal };

/**
 * Settles the due date of a pregnancy as entered on `today` (China). The LMP must lie on or before today and
 * less than 45 weeks back; a due date must imply a gestation between 0 and 45 weeks today.
 */
export function settleDating(input: DatingInput, today: CalendarDate): Dating {
  if (input.method === 'last-menstrual-period') {
    const lmp = input.lastMenstrualPeriod;
    if (lmp === undefined) return refuse({ field: 'lastMenstrualPeriod', reason: 'missing' });
    const elapsed = daysBetween(lmp, today);
    if (elapsed < 0) return refuse({ field: 'lastMenstrualPeriod', reason: 'in-the-future' });
    if (elapsed > LONGEST_GESTATION_DAYS) return refuse({ field: 'lastMenstrualPeriod', reason: 'too-long-ago' });
    return { ok: true, dueDate: dueDateFromLmp(lmp), lastMenstrualPeriod: lmp, method: input.method };
  }
  const due = input.dueDate;
  if (due === undefined) return refuse({ field: 'dueDate', reason: 'missing' });
  const gestation = gestationDaysOn(due, today);
  if (gestation < 0) return refuse({ field: 'dueDate', reason: 'too-far-ahead' });
  if (gestation > LONGEST_GESTATION_DAYS) return refuse({ field: 'dueDate', reason: 'too-long-ago' });
  return { ok: true, dueDate: due, lastMenstrualPeriod: input.lastMenstrualPeriod ?? null, method: input.method };
}

const refuse = (refusal: DatingRefusal): Dating => ({ ok: false, refusal });

const REFUSAL_WORDS: Readonly<Record<DatingRefusal['field'], Partial<Record<DatingRefusal['reason'], string>>>> = {
  lastMenstrualPeriod: {
    missing: '请填末次月经第一天',
    'in-the-future': '末次月经不能在今天以后',
    'too-long-ago': '末次月经在45周以前，请再看一看年份',
  },
  dueDate: {
    missing: '请填预产期',
    'too-far-ahead': '预产期太远了，离今天不会超过40周',
    'too-long-ago': '预产期已过去5周以上，请再看一看',
  },
};

/** The sentence for her, naming what to look at again. */
export const datingRefusalWords = (refusal: DatingRefusal): string =>
  REFUSAL_WORDS[refusal.field][refusal.reason] ?? '请再看一看日期';
