import type { FieldSpec } from '../../../shared/handbook/forms/field.ts';
import type { FieldProblem, FieldValue } from '../../../shared/handbook/read-fields.ts';

/** What somebody has filled in so far. What is not in it is unknown. */
export interface RecordForm {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Typed text that is no number. */
  readonly unread: Readonly<Record<string, string>>;
  /** Unusual values that were looked at again. */
  readonly meant: readonly string[];
}

export const EMPTY_RECORD: RecordForm = { values: {}, unread: {}, meant: [] };

const without = <T>(all: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> => {
  const { [name]: _, ...rest } = all;
  return rest;
};

/** A new value makes what was said about the old one old. */
export function withValue(form: RecordForm, name: string, value: FieldValue | null): RecordForm {
  const values = value === null || value === '' ? without(form.values, name) : { ...form.values, [name]: value };
  return { values, unread: without(form.unread, name), meant: form.meant.filter((each) => each !== name) };
}

export const withUnread = (form: RecordForm, name: string, text: string): RecordForm => ({
  values: without(form.values, name),
  unread: { ...form.unread, [name]: text },
  meant: form.meant,
});

export const withMeant = (form: RecordForm, name: string): RecordForm => ({ ...form, meant: [...form.meant, name] });

/** By field: what to say there. */
export type Problems = Readonly<Record<string, FieldProblem>>;

export const problemsByField = (problems: readonly FieldProblem[]): Problems =>
  Object.fromEntries(problems.map((problem) => [problem.field, problem]));

/** The fields that hold up a form, in the order of the paper. */
export const heldUpBy = (fields: readonly FieldSpec[], form: RecordForm, problems: Problems): readonly FieldSpec[] =>
  fields.filter(({ name }) => form.unread[name] !== undefined || problems[name] !== undefined);
