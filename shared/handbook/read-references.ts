import type { FieldProblem, FieldValues } from './read-fields.ts';

/** The reference range printed on the laboratory’s slip, by field; an open end is `null`. */
export type References = Readonly<Record<string, readonly [low: number | null, high: number | null]>>;

export type ReadReferences =
  | { readonly ok: true; readonly references: References }
  | { readonly ok: false; readonly problem: FieldProblem };

/** Reads the ranges beside the numbers of a record. A range without a number, of another shape or upside down is refused by its field. */
export function readReferences(input: Readonly<Record<string, unknown>>, values: FieldValues): ReadReferences {
  const references: Record<string, readonly [number | null, number | null]> = {};
  for (const name of Object.keys(input)) {
    const range = input[name];
    const field = name.slice(0, 40);
    if (typeof values[name] !== 'number' || !Object.hasOwn(values, name))
      return { ok: false, problem: { field, reason: 'unknown-field', message: '没有这一项的结果' } };
    if (!isRange(range))
      return { ok: false, problem: { field, reason: 'wrong-type', message: '参考范围应是两个数，没有的一头空着' } };
    const [low, high] = range;
    if (low !== null && high !== null && low > high)
      return { ok: false, problem: { field, reason: 'contradiction', message: '参考范围的低值应不高于高值' } };
    references[name] = [low, high];
  }
  return { ok: true, references };
}

const isEnd = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1e6);

const isRange = (value: unknown): value is [number | null, number | null] =>
  Array.isArray(value) && value.length === 2 && value.every(isEnd) && (value[0] !== null || value[1] !== null);
