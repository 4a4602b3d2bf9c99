import { parseCalendarDate } from '../../time/calendar-date.ts';
import { isRuleId } from '../rule-index.ts';
import { contradictionsIn, derive } from './derive-facts.ts';
import {
  CHOICE_FACTS,
  DATE_FACTS,
  type FactValues,
  FLAG_FACTS,
  LIST_FACTS,
  NUMBER_FACTS,
  type NumberSpec,
  type RiskFacts,
} from './facts.ts';
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
  if (!isRecord(input)) {
    return { ok: false, refusals: [{ field: '', code: 'wrong-type', message: '应是一组事实' }] };
  }
  const refusals: FactRefusal[] = [];
  const facts: Record<string, unknown> = {};
  for (const field of Object.keys(input)) {
    const value = input[field];
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

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

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

/** Readers of facts that are either of a kind or not. */
const ofKind = (
  specs: readonly { readonly name: string; readonly label: string }[],
  kind: string,
  fits: (value: unknown) => boolean,
): readonly (readonly [string, Reader])[] =>
  specs.map(({ name, label }) => [name, (value) => (fits(value) ? null : wrongType(name, label, kind))]);

const numberReader = ({ name, label, unit, range, whole }: NumberSpec): readonly [string, Reader] => [
  name,
  (value) => {
    if (typeof value !== 'number') return wrongType(name, label, '数字');
    const [low, high] = range;
    if (value >= low && value <= high && (whole === undefined || Math.floor(value) === value)) return null;
    const between = `${low}～${high}${whole === undefined ? '' : '的整数'}之间（${unit}）`;
    return { field: name, code: 'out-of-range', message: `${label}应在${between}，请再看一看`, range };
  },
];

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const READERS: Readonly<Record<string, Reader>> = readersOf([
  ...NUMBER_FACTS.map(numberReader),
  ...ofKind(FLAG_FACTS, '是或否', isFlag),
  ...CHOICE_FACTS.reduce<readonly (readonly [string, Reader])[]>((readers, spec) => {
    const values: readonly unknown[] = spec.values;
    return readers.concat(ofKind([spec], `以下之一：${values.join('、')}`, (value) => values.indexOf(value) >= 0));
  }, []),
  ...ofKind(
    DATE_FACTS,
    '存在的日期（年-月-日）',
    (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
  ),
  ...ofKind(LIST_FACTS, '一列文字', (value) => Array.isArray(value) && value.every(isShortText)),
  ...ofKind([{ name: 'formComplete', label: '全表已问完' }], '是或否', isFlag),
  ['checked', readTicks],
]);

const isShortText = (item: unknown): boolean =>
  typeof item === 'string' && item.trim() !== '' && item.length <= LONGEST_TEXT;

function readTicks(value: unknown): FactRefusal | null {
  if (!isRecord(value)) return wrongType('checked', '勾选项', '行号与是否');
  for (const id of Object.keys(value)) {
    if (!isRuleId(id)) return unknownField(`checked.${id}`);
    if (!isFlag(value[id])) return wrongType(`checked.${id}`, '勾选项', '是或否');
  }
  return null;
}

function readersOf(readers: readonly (readonly [string, Reader])[]): Readonly<Record<string, Reader>> {
  const byName: Record<string, Reader> = Object.create(null) as Record<string, Reader>;
  for (const [name, reader] of readers) byName[name] = reader;
  return byName;
}
