import { parseCalendarDate } from '../time/calendar-date.ts';
import { chineseDate } from '../time/china-time.ts';
import type { FieldSpec } from './forms/field.ts';
import { fieldsOf } from './forms/index.ts';
import type { FieldValue, FieldValues } from './read-fields.ts';
import type { RecordKind } from './record-kinds.ts';

/** One filled-in field in words, with what is needed to say what it means. */
export interface FieldWords {
  readonly name: string;
  readonly label: string;
  /** `118`, `头位`, `营养、运动`, `2026年12月7日`. */
  readonly words: string;
  readonly unit: string;
  /** The number itself, where it is one. */
  readonly value: number | null;
}

const codeWords = (choices: readonly { readonly code: string; readonly words: string }[], code: string): string =>
  choices.filter((choice) => choice.code === code).map(({ words }) => words)[0] ?? code;

function wordsOf(field: FieldSpec, value: FieldValue): string {
  if (field.kind === 'choice' && typeof value === 'string') return codeWords(field.choices, value);
  if (field.kind === 'choices' && typeof value === 'object')
    return value.map((code) => codeWords(field.choices, code)).join('、');
  if (field.kind === 'date' && typeof value === 'string') {
    const day = parseCalendarDate(value);
    return day === null ? value : chineseDate(day);
  }
  return String(value);
}

/** The fields of a record that are filled in, in the order of the paper. */
export function fieldWords(kind: RecordKind, values: FieldValues): readonly FieldWords[] {
  const shown: FieldWords[] = [];
  for (const field of fieldsOf(kind)) {
    const value = values[field.name];
    if (value === undefined) continue;
    shown.push({
      name: field.name,
      label: field.label,
      words: wordsOf(field, value),
      unit: field.kind === 'number' ? field.unit : '',
      value: typeof value === 'number' ? value : null,
    });
  }
  return shown;
}

/** The few values a list shows of a record. */
const IN_A_LINE: Partial<Readonly<Record<RecordKind, readonly string[]>>> = {
  'antenatal-first': ['sbp', 'dbp', 'weightKg'],
  'antenatal-return': ['sbp', 'dbp', 'weightKg', 'fundalHeightCm'],
  laboratory: ['hbGperL', 'plt10e9perL', 'fastingGlucoseMmolL', 'ogtt2hMmolL', 'urineProtein'],
  ultrasound: ['purpose', 'conclusion'],
  delivery: ['mode', 'place'],
  newborn: ['birthWeightG', 'lengthCm'],
  'postpartum-visit': ['sbp', 'dbp', 'overall'],
  'day-42': ['sbp', 'dbp', 'overall'],
  'child-check': ['weightKg', 'lengthCm', 'headCm'],
  'care-mark': ['place', 'note'],
};

/** `血压 118/76 · 体重 62.5 kg`: a record in one line; empty where it holds none of what a line shows. */
export function recordLine(kind: RecordKind, values: FieldValues): string {
  const wanted = IN_A_LINE[kind] ?? [];
  const parts: string[] = [];
  for (const { name, label, words, unit } of fieldWords(kind, values)) {
    if (wanted.indexOf(name) < 0) continue;
    if (name === 'sbp' && values.dbp !== undefined) parts.push(`血压 ${words}/${String(values.dbp)}`);
    else if (name !== 'dbp' || values.sbp === undefined) parts.push(unit === '' ? words : `${label} ${words} ${unit}`);
  }
  return parts.join(' · ');
}
