import { hasDuplicateKey } from '../http/duplicate-key.ts';
import { type JsonObject, type LineRefusal, WHOLE_LINE } from './line-answer.ts';
import type { Line } from './split-lines.ts';

export type ReadLine =
  | { readonly ok: true; readonly input: JsonObject }
  | { readonly ok: false; readonly refusals: readonly LineRefusal[] };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The JSON object a line holds, or why it holds none. A byte order mark belongs to the file, so only the first line may have one. */
export function readLine(line: Line, isFirst: boolean): ReadLine {
  if (line === 'too-long') return refused('line-too-long', '这一行太长');
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return refused('malformed-line', '这一行不是 UTF-8 文本');
  }
  if (isFirst && text.startsWith('\uFEFF')) text = text.slice(1);
  if (text.trim() === '') return refused('malformed-line', '这一行是空的');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('malformed-line', '这一行不是 JSON');
  }
  if (!isJsonObject(value)) return refused('wrong-type', '每行必须是一个 JSON 对象');
  // As many keys as colons: none was said twice. Texts with colons in them are looked at key by key.
  if (keysIn(value) !== colonsIn(text) && hasDuplicateKey(text)) return refused('duplicate-key', '同一项写了两次');
  return { ok: true, input: value };
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without recursion: nesting as deep as a line is long must not end the program. */
function keysIn(value: object): number {
  let keys = 0;
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inner: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) keys += inner.length;
    for (const each of inner) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return keys;
}

function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons++;
  return colons;
}

const refused = (code: string, message: string): ReadLine => ({
  ok: false,
  refusals: [{ code, field: WHOLE_LINE, message }],
});
