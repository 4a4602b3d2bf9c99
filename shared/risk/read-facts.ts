import { parseCalendarDate } from '../time/calendar-date.ts';
import { contradictionsIn, derive } from './derive-facts.ts';
import {
  CHOICE_FACTS,
  DATE_FACTS,
  type FactValues,
  FLAG_FACTS,
  LIST_FACTS,
  NUMBER_FACTS,
  type RiskFacts,
} from './facts.ts';
import { isRuleId } from './rule-index.ts';
import { sheetOf } from './sheet.ts';

/** Why a fact is not taken: the field, a stable reason, a sentence for the person, and the range it left. */
export interface FactRefusal {
  readonly field: string;
  readonly code: 'unknown-field' | 'wrong-type' | 'out-of-range' | 'contradiction';
  readonly message: string;
  readonly range?: readonly [low: number, high: number];
}

export type ReadFacts =
  | { readonly ok: true; readonly facts: RiskFacts }
  | { readonly ok: false; readonly refusals: readonly FactRefusal[] };

const LONGEST_TEXT = 100;

/**
 * Reads what a clinic recorded. `null` and absent are unknown; zero and false are values. Refused, all at once and by
 * field: unknown names, other types, numbers outside their range (also NaN), days that do not exist, and values that
 * contradict each other. What follows from other values (BMI, creatinine ratio, earlier birth) is filled in.
 */
export function readFacts(input: unknown): ReadFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, refusals: [{ field: '', code: 'wrong-type', message: '应是一组事实' }] };
  }
  const refusals: FactRefusal[] = [];
  const facts: Record<string, unknown> = {};
  for (const field of Object.keys(input)) {
    const value = (input as Readonly<Record<string, unknown>>)[field];
    const read = READERS[field];
    if (read === undefined) refusals.push(unknownField(field));
    else if (value !== null && value !== undefined) {
      const refusal = read(value);
      if (refusal === null) facts[field] = value;
      else refusals.push(refusal);
    }
  }
  const read = facts as FactValues;
  if (refusals.length === 0) refusals.push(...contradictionsIn(read));
  if (refusals.length > 0) return { ok: false, refusals };
  const derived = derive(read);
  // Laid out now, so that whoever asks the rules finds the sheet ready.
  sheetOf(derived);
  return { ok: true, facts: derived };
}

type Reader = (value: unknown) => FactRefusal | null;

const unknownField = (field: string): FactRefusal => ({
  field,
  code: 'unknown-field',
  message: `没有“${field.slice(0, 40)}”这一项`,
});
const wrongType = (field: string, label: string, what: string): FactRefusal => ({
  field,
  code: 'wrong-type',
  message: `${label}应是${what}`,
});

const READERS: Readonly<Record<string, Reader>> = readersOf([
  ...NUMBER_FACTS.map(({ name, label, unit, range, ...rest }): [string, Reader] => [
    name,
    (value) => {
      if (typeof value !== 'number') return wrongType(name, label, '数字');
      const [low, high] = range;
      if (value >= low && value <= high && (!('whole' in rest) || Math.floor(value) === value)) return null;
      const whole = 'whole' in rest ? '的整数' : '';
      return {
        field: name,
        code: 'out-of-range',
        message: `${label}应在${low}～${high}${whole}之间（${unit}），请再看一看`,
        range,
      };
    },
  ]),
  ...FLAG_FACTS.map(({ name, label }): [string, Reader] => [
    name,
    (value) => (typeof value === 'boolean' ? null : wrongType(name, label, '是或否')),
  ]),
  ...CHOICE_FACTS.map(({ name, label, values }): [string, Reader] => [
    name,
    (value) =>
      typeof value === 'string' && (values as readonly string[]).indexOf(value) >= 0
        ? null
        : wrongType(name, label, `以下之一：${values.join('、')}`),
  ]),
  ...DATE_FACTS.map(({ name, label }): [string, Reader] => [
    name,
    (value) =>
      typeof value === 'string' && parseCalendarDate(value) !== null
        ? null
        : wrongType(name, label, '存在的日期（年-月-日）'),
  ]),
  ...LIST_FACTS.map(({ name, label }): [string, Reader] => [
    name,
    (value) => (Array.isArray(value) && value.every(isShortText) ? null : wrongType(name, label, '一列文字')),
  ]),
  ['checked', readTicks],
  ['formComplete', (value) => (typeof value === 'boolean' ? null : wrongType('formComplete', '全表已问完', '是或否'))],
]);

const isShortText = (item: unknown): boolean =>
  typeof item === 'string' && item.trim() !== '' && item.length <= LONGEST_TEXT;

function readTicks(value: unknown): FactRefusal | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrongType('checked', '勾选项', '行号与是否');
  }
  for (const id of Object.keys(value)) {
    if (!isRuleId(id)) return unknownField(`checked.${id}`);
    if (typeof (value as Readonly<Record<string, unknown>>)[id] !== 'boolean') {
      return wrongType(`checked.${id}`, '勾选项', '是或否');
    }
  }
  return null;
}

function readersOf(readers: readonly (readonly [string, Reader])[]): Readonly<Record<string, Reader>> {
  const byName: Record<string, Reader> = Object.create(null) as Record<string, Reader>;
  for (const [name, reader] of readers) byName[name] = reader;
  return byName;
}
