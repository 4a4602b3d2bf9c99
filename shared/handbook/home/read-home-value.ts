import { type FieldProblem, type FieldValues, type Reading, readFields } from '../read-fields.ts';
import { HOME_FORMS, type HomeKind } from './kinds.ts';

declare const origin: unique symbol;

/** Values measured at home, read and in range. Where a `ClinicRecord` is required, this does not compile. */
export type SelfRecord = FieldValues & { readonly [origin]: 'self' };

export type ReadHomeValue =
  | { readonly ok: true; readonly record: SelfRecord }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads one home value; see `readFields`. A form without any value is refused. */
export function readHomeValue(
  kind: HomeKind,
  input: Readonly<Record<string, unknown>>,
  reading: Reading,
): ReadHomeValue {
  const { fields } = HOME_FORMS[kind];
  const read = readFields(fields, input, reading);
  if (!read.ok) return read;
  const [first] = fields;
  if (Object.keys(read.values).length === 0 && first !== undefined)
    return { ok: false, problems: [{ field: first.name, reason: 'missing', message: '至少填一项' }] };
  return { ok: true, record: read.values as SelfRecord };
}
