import * as v from 'valibot';
import type { Endpoint, Schema } from '../../../shared/contract/endpoint.ts';
import type { FieldError } from '../../../shared/contract/errors.ts';
import { Refusal } from '../refusal.ts';
import { hasDuplicateKey } from './duplicate-key.ts';

/** Far above any form of ours, far below what could hurt. */
export const BODY_LIMIT_BYTES = 64 * 1024;

export interface RawInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** The JSON body of a request, or the refusal that names what is wrong with its wrapping. */
export async function readBody(request: Request): Promise<unknown> {
  const bytes = await readLimited(request);
  if (bytes.byteLength === 0) return {};
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('unsupported-media-type');
  let text: string;
  let body: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    body = JSON.parse(text);
  } catch {
    throw new Refusal('malformed-body');
  }
  if (hasDuplicateKey(text)) throw new Refusal('malformed-body');
  return body;
}

async function readLimited(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT_BYTES) throw new Refusal('body-too-large');
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > BODY_LIMIT_BYTES) throw new Refusal('body-too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The caller hung up half-way. The socket’s own error would pass for a lost connection to the database.
    throw new Refusal('malformed-body');
  }
  return Buffer.concat(chunks);
}

/** Checks path, query and body against the contract. A path id that cannot exist answers like one that does not. */
export function checkInput(endpoint: Endpoint, raw: RawInput) {
  const params = v.safeParse(endpoint.params, raw.params, { abortPipeEarly: true });
  if (!params.success) throw new Refusal('not-found');
  const fields = [...new Set(raw.query.keys())].filter((key) => raw.query.getAll(key).length > 1).map(repeated);
  const query = v.safeParse(endpoint.query, Object.fromEntries(raw.query), { abortPipeEarly: true });
  const body = v.safeParse(endpoint.body, raw.body, { abortPipeEarly: true });
  if (!query.success) fields.push(...query.issues.map(fieldError));
  if (!body.success) fields.push(...body.issues.map(fieldError));
  else fields.push(...listsTakenForObjects(raw.body, body.output));
  if (fields.length > 0 || !query.success || !body.success) {
    throw new Refusal('invalid-input', { fields: fields.slice(0, 20) });
  }
  return { params: params.output, query: query.output, body: body.output };
}

/** To the schemas an empty list is an object without keys: where one went in as a list and came out as an object, it is refused. */
function listsTakenForObjects(given: unknown, read: unknown, path = ''): FieldError[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  if (Array.isArray(given) && !Array.isArray(read)) {
    return [{ field: shown(path) || 'body', reason: 'strict-object', message: '填写的内容不对' }];
  }
  return Object.entries(given).flatMap(([key, value]) =>
    listsTakenForObjects(value, Reflect.get(read, key), path === '' ? key : `${path}.${key}`),
  );
}

const repeated = (field: string): FieldError => ({ field: shown(field), reason: 'repeated', message: '重复的参数' });

/** Field names are the client’s own text: shown short and without anything a page or a log could trip over. */
const shown = (path: string): string => path.replace(/[^\w.\-[\]]/g, '?').slice(0, 80);

function fieldError(issue: v.InferIssue<Schema>): FieldError {
  const field = shown(v.getDotPath(issue) ?? 'body');
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknownKey) return { field, reason: 'unknown-field', message: '没有这一项' };
  const missing = issue.received === 'undefined';
  // The library’s own English sentences quote what was received; ours begin with a Chinese character and quote nothing.
  const ours = /^\p{Script=Han}/u.test(issue.message);
  // A reader of its own (the facts of a form) says its own reason.
  const reason = issue.type === 'raw_transform' && issue.expected !== null ? issue.expected : issue.type;
  return {
    field,
    reason: missing ? 'missing' : reason.replaceAll('_', '-'),
    message: ours ? issue.message : missing ? '这一项必须填' : '填写的内容不对',
  };
}
