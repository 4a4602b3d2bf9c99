/** A choice of a form: its code for good, its words. */
export interface Choice {
  readonly code: string;
  readonly words: string;
}

interface Named {
  /** Unique within its form, units at the end. */
  readonly name: string;
  readonly label: string;
  /** Must be filled for the record to be taken. */
  readonly required?: true;
  /** Infection results and what else is nobody’s but hers and the clinic’s: never in a list, a print, an export. */
  readonly compartment?: true;
}

/**
 * A measured number. Outside `range` it is no such measurement and is refused. Outside `usual` it is asked: a slip of the unit is likely,
 * and it is taken only when the writer says that it is meant. Neither range grades anything.
 */
export interface NumberField extends Named {
  readonly kind: 'number';
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  readonly usual: readonly [low: number, high: number];
  /** Digits after the point that are kept. */
  readonly decimals: 0 | 1 | 2;
}

export interface ChoiceField extends Named {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** Any number of the choices, each once. */
export interface ChoicesField extends Named {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
}

export interface TextField extends Named {
  readonly kind: 'text';
  /** In code points. */
  readonly longest: number;
}

export interface DateField extends Named {
  readonly kind: 'date';
  /** Whether the day may lie after the day the record is written. */
  readonly ahead?: true;
}

export type FieldSpec = NumberField | ChoiceField | ChoicesField | TextField | DateField;

/** A printed form as data: its fields in the order of the paper. */
export interface RecordForm {
  readonly title: string;
  /** Where the form’s fields were read. */
  readonly source: string;
  readonly status: 'seen' | 'seen-partial' | 'knowledge-unverified';
  /** Whose record it is; `either` where a child may be named. */
  readonly of: 'mother' | 'child' | 'either';
  readonly sections: readonly { readonly title: string; readonly fields: readonly FieldSpec[] }[];
}

type Options = Partial<Pick<Named, 'required' | 'compartment'>>;

export const number = (
  name: string,
  label: string,
  unit: string,
  range: NumberField['range'],
  usual: NumberField['usual'],
  decimals: NumberField['decimals'],
  options: Options = {},
): NumberField => ({ kind: 'number', name, label, unit, range, usual, decimals, ...options });

/** `'ok:未见异常', 'abnormal:异常'` */
const choicesOf = (spelled: readonly string[]): readonly Choice[] =>
  spelled.map((each) => ({ code: each.slice(0, each.indexOf(':')), words: each.slice(each.indexOf(':') + 1) }));

export const choice = (
  name: string,
  label: string,
  choices: readonly string[],
  options: Options = {},
): ChoiceField => ({
  kind: 'choice',
  name,
  label,
  choices: choicesOf(choices),
  ...options,
});

export const choices = (name: string, label: string, list: readonly string[], options: Options = {}): ChoicesField => ({
  kind: 'choices',
  name,
  label,
  choices: choicesOf(list),
  ...options,
});

export const text = (name: string, label: string, longest = 200, options: Options = {}): TextField => ({
  kind: 'text',
  name,
  label,
  longest,
  ...options,
});

export const date = (name: string, label: string, options: Options & { ahead?: true } = {}): DateField => ({
  kind: 'date',
  name,
  label,
  ...options,
});
