import type { Book, BookChild } from '../../../../shared/contract/book.ts';
import type { Phase } from '../../../../shared/danger/phase.ts';
import type { ReportField, ReportValues } from '../../../../shared/danger/report-values.ts';
import { FIELD_SPECS } from '../../../../shared/danger/report-values.ts';
import { HOME_FORMS, HOME_KINDS, type HomeKind } from '../../../../shared/handbook/home/kinds.ts';
import type { FieldValues } from '../../../../shared/handbook/read-fields.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../shared/time/china-time.ts';

/** What she can write down: fetal movements while she is pregnant, the baby’s values once there is one. */
export function kindsFor(book: Pick<Book, 'pregnancies' | 'children'>): readonly HomeKind[] {
  const [pregnancy] = book.pregnancies;
  const pregnant = pregnancy !== undefined && pregnancy.deliveredOn === null && pregnancy.lostOn === null;
  const baby = livingChildren(book).length > 0;
  return HOME_KINDS.filter((kind) => (kind === 'movements' ? pregnant : HOME_FORMS[kind].of === 'mother' || baby));
}

export const livingChildren = ({ children }: Pick<Book, 'children'>): readonly BookChild[] =>
  children.filter(({ diedOn }) => diedOn === null);

/** Days after birth on which a baby’s temperature is judged as a newborn’s. */
const NEWBORN_DAYS = 28;

/** Whose value it is, for the triage; `null` where none of its rules speaks of it. */
export function phaseOf(
  kind: HomeKind,
  book: Pick<Book, 'pregnancies'>,
  child: BookChild | undefined,
  on: CalendarDate,
): Phase | null {
  if (HOME_FORMS[kind].of === 'child')
    return kind === 'baby-temperature' && child !== undefined && on <= addDays(child.bornOn, NEWBORN_DAYS)
      ? 'newborn'
      : null;
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined || pregnancy.lostOn !== null) return 'postpartum';
  return pregnancy.deliveredOn === null ? 'pregnancy' : 'postpartum';
}

/** The numbers the triage of danger signs reads. */
export function reportValuesOf(values: FieldValues): ReportValues {
  const read: { [field in ReportField]?: number } = {};
  for (const { field } of FIELD_SPECS) {
    const value = values[field];
    if (typeof value === 'number') read[field] = value;
  }
  return read;
}

const UNITS: Readonly<Record<string, string>> = {
  weightKg: 'kg',
  lengthCm: 'cm',
  headCm: 'cm',
  glucoseMmolL: 'mmol/L',
  fm2h: '次',
  tempC: '℃',
  axillaryC: '℃',
};

/** `121/79`, `62.5 kg`, `身长52 cm · 3.6 kg`. */
export function valuesInLine(values: FieldValues): string {
  const parts: string[] = [];
  if (values.sbp !== undefined) parts.push(`${String(values.sbp)}/${String(values.dbp)}`);
  for (const name of Object.keys(UNITS)) {
    const value = values[name];
    if (value !== undefined) parts.push(`${String(value)} ${UNITS[name] ?? ''}`);
  }
  return parts.join(' · ');
}

export interface MeasuredRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

interface Waiting {
  readonly id: string;
  readonly kind: HomeKind;
  readonly on: CalendarDate;
  readonly clock: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refusedBecause: string | null;
}

/** The last values of a kind, newest first; what has not arrived yet says so. */
export function measuredRows(
  book: Pick<Book, 'homeSeries'>,
  kind: HomeKind,
  subjectId: string,
  waiting: readonly Waiting[],
): readonly MeasuredRow[] {
  const series = book.homeSeries.filter((each) => each.kind === kind && each.subjectId === subjectId)[0];
  const there = (series?.points ?? []).map(({ valueId, on, clock, values }) => ({
    id: valueId as string,
    at: `${on} ${clock}`,
    title: valuesInLine(values),
    note: `${chineseDate(on)} ${clock}`,
  }));
  const onTheWay = waiting
    .filter((each) => each.kind === kind && !there.some(({ id }) => id === each.id))
    .map(({ id, on, clock, values, refusedBecause }) => ({
      id,
      at: `${on} ${clock}`,
      title: valuesInLine(values as FieldValues),
      note: `${chineseDate(on)} ${clock} · ${refusedBecause === null ? '还没送到，会自己送' : `没有收下：${refusedBecause}`}`,
    }));
  return [...there, ...onTheWay]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, 14)
    .map(({ id, title, note }) => ({ id, title, note }));
}
