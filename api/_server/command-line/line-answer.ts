/** One thing that is wrong with a line: a stable code, the key (`values.sbp`, `signs[2]`, `line`), a sentence, the range if one was left. */
export interface LineRefusal {
  readonly code: string;
  readonly field: string;
  /** One plain Chinese sentence. */
  readonly message: string;
  readonly range?: readonly [low: number, high: number];
}

/** What becomes of a line: a result, or everything that is wrong with it. */
export type LineAnswer =
  | { readonly ok: true; readonly result: object }
  | { readonly ok: false; readonly refusals: readonly LineRefusal[] };

export type JsonObject = Readonly<Record<string, unknown>>;

/** Answers one line. Pure: the same line has the same answer wherever it stands. */
export type AnswerLine = (input: JsonObject) => LineAnswer;

/** For what is wrong with the line as a whole. */
export const WHOLE_LINE = 'line';

const UNNAMED: LineRefusal = { code: 'internal', field: WHOLE_LINE, message: '这一行没能算出来' };

/** The line to print. The first refusal stands in front, the others follow in `fields`. */
export function printed(answer: LineAnswer): string {
  if (answer.ok) return JSON.stringify(answer.result);
  const [first = UNNAMED, ...others] = answer.refusals.map(withShownField);
  return JSON.stringify({ error: others.length === 0 ? first : { ...first, fields: others } });
}

/** In one order of keys. A key is the caller’s own text, and a sentence may quote it: shown short, without what a terminal would obey or hide. */
const withShownField = ({ code, field, message, range }: LineRefusal): LineRefusal => ({
  code,
  field: field.replace(/[^\p{L}\p{N}_.\-[\]]/gu, '?').slice(0, 80),
  message: message.replace(/\p{C}/gu, '?'),
  ...(range === undefined ? {} : { range }),
});
