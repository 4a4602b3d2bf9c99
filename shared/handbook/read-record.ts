import { fieldsOf } from './forms/index.ts';
import { type FieldProblem, type FieldValue, type FieldValues, type Reading, readFields } from './read-fields.ts';
import type { RecordKind } from './record-kinds.ts';

declare const origin: unique symbol;

/** The values of a record as a clinic wrote them, read and in range. Nothing self-reported is assignable. */
export type ClinicRecord = FieldValues & { readonly [origin]: 'clinic' };

export type ReadRecord =
  | { readonly ok: true; readonly record: ClinicRecord }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads a form of a kind as staff filled it in; see `readFields` for what is refused. */
export function readRecord(kind: RecordKind, input: Readonly<Record<string, unknown>>, reading: Reading): ReadRecord {
  const read = readFields(fieldsOf(kind), input, reading);
  return read.ok ? { ok: true, record: read.values as ClinicRecord } : read;
}

/** The values without those that are nobody’s but hers and the clinic’s: what lists, prints and exports may hold. */
export function withoutCompartment(kind: RecordKind, values: FieldValues): FieldValues {
  const kept: Record<string, FieldValue> = {};
  for (const { name, compartment } of fieldsOf(kind)) {
    const value = values[name];
    if (value !== undefined && compartment !== true) kept[name] = value;
  }
  return kept;
}

/** Whether a record holds something of the compartment. */
export const hasCompartment = (kind: RecordKind, values: FieldValues): boolean =>
  fieldsOf(kind).some(({ name, compartment }) => compartment === true && values[name] !== undefined);
