import { isReadable } from '../identity/readable-text.ts';
import { type CalendarDate, parseCalendarDate } from '../time/calendar-date.ts';
import type { FieldSpec, NumberField } from './forms/field.ts';

/** What a field holds: a number, a text, a code or a day, or a list of codes. Absent is unknown; zero is a value. */
export type FieldValue = number | string | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** `asked`: the value is likely a slip and is taken only when its field is named in `meant`. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: 'unknown-field' | 'wrong-type' | 'out-of-range' | 'asked' | 'missing' | 'contradiction';
  readonly message: string;
}

export type ReadFields =
  | { readonly ok: true; readonly values: FieldValues }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export interface Reading {
  /** The day of the reading, in China. */
  readonly today: CalendarDate;
  /** Fields whose unusual value the writer has looked at again and means. */
  readonly meant: readonly string[];
}

/**
 * Reads what was filled in, all problems at once, by field: unknown names, wrong types, numbers that are no such measurement, days that do
 * not exist or lie ahead, required fields left out, systolic at or below diastolic, and unusual numbers nobody has said are meant.
 * `null` and absent are unknown.
 */
export function readFields(
  fields: readonly FieldSpec[],
  input: Readonly<Record<string, unknown>>,
  { today, meant }: Reading,
): ReadFields {
  const problems: FieldProblem[] = [];
  const values: Record<string, FieldValue> = {};
  for (const name of Object.keys(input)) {
    const field = fields.filter((each) => each.name === name)[0];
    const value = input[name];
    if (field === undefined)
      problems.push({ field: name.slice(0, 40), reason: 'unknown-field', message: '没有这一项' });
    else if (value !== null && value !== undefined) {
      const problem = problemOf(field, value, today, meant.indexOf(name) >= 0);
      if (problem === null) values[name] = value as FieldValue;
      else problems.push({ field: name, ...problem });
    }
  }
  for (const { name, label, required } of fields) {
    const said = values[name] !== undefined || problems.some((each) => each.field === name);
    if (required === true && !said) problems.push({ field: name, reason: 'missing', message: `请填${label}` });
  }
  const { sbp, dbp } = values;
  if (typeof sbp === 'number' && typeof dbp === 'number' && sbp <= dbp)
    problems.push({ field: 'sbp', reason: 'contradiction', message: '收缩压应高于舒张压，请再看一看' });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values };
}

type Found = Omit<FieldProblem, 'field'> | null;

function problemOf(field: FieldSpec, value: unknown, today: CalendarDate, meant: boolean): Found {
  switch (field.kind) {
    case 'number':
      return numberProblem(field, value, meant);
    case 'choice':
      return isCode(field.choices, value) ? null : wrong(`${field.label}没有这个选项`);
    case 'choices':
      return areCodes(field.choices, value) ? null : wrong(`${field.label}没有这个选项`);
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return wrong(`${field.label}应是文字`);
      if (Array.from(value).length > field.longest) return wrong(`${field.label}最多${field.longest}个字`);
      return isReadable(value) ? null : wrong(`${field.label}里有看不见的字符，请重新输入`);
    case 'date': {
      const day = typeof value === 'string' ? parseCalendarDate(value) : null;
      if (day === null) return wrong(`${field.label}没有这一天`);
      const tooLate = day > today && field.ahead !== true;
      return tooLate ? { reason: 'out-of-range', message: `${field.label}不能在今天以后` } : null;
    }
  }
}

function numberProblem({ label, unit, range, usual, decimals }: NumberField, value: unknown, meant: boolean): Found {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(`${label}应是数字`);
  if (value < range[0] || value > range[1])
    return { reason: 'out-of-range', message: `${label}应在${range[0]}到${range[1]}${unit}之间，请看一看单位` };
  const scaled = value * 10 ** decimals;
  if (Math.abs(Math.round(scaled) - scaled) > 1e-6)
    return wrong(decimals === 0 ? `${label}应是整数` : `${label}最多${decimals}位小数`);
  const unusual = value < usual[0] || value > usual[1];
  return unusual && !meant ? { reason: 'asked', message: `${label}是${value}${unit}吗？请看一看单位` } : null;
}

type Codes = readonly { readonly code: string }[];

const isCode = (choices: Codes, value: unknown): boolean => choices.some(({ code }) => code === value);

const areCodes = (choices: Codes, value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each, at) => isCode(choices, each) && value.indexOf(each) === at);

const wrong = (message: string): Found => ({ reason: 'wrong-type', message });
