import * as v from 'valibot';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ERROR_STATUS, ERROR_WORDS, type ErrorCode, type ErrorReply } from '../../shared/contract/errors.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';

/** An answer of the service as it came over the wire. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** The code of a refusal; `null` for a success. */
  readonly code: ErrorCode | null;
  /** The names of the refused fields. */
  readonly fields: readonly string[];
}

/** The path of an endpoint with its parameters filled in, each encoded. */
export const pathOf = (endpoint: Endpoint, params: Readonly<Record<string, string>> = {}): string =>
  endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

const chinese = v.pipe(v.string(), v.regex(/\p{Script=Han}/u, 'not a Chinese sentence'), v.maxLength(60));
const code = v.picklist(Object.keys(ERROR_WORDS) as ErrorCode[]);

const errorReply = v.strictObject({
  code,
  message: chinese,
  requestId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  fields: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          field: v.pipe(v.string(), v.regex(/^[\w.\-[\]?]*$/), v.maxLength(80)),
          reason: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
          message: chinese,
        }),
      ),
      v.minLength(1),
      v.maxLength(20),
    ),
  ),
  current: v.optional(v.string()),
});

const pattern = (endpoint: Endpoint): RegExp => new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/]+')}$`);

const endpointOf = (method: string, path: string): Endpoint | undefined =>
  ENDPOINTS.find(
    (endpoint) =>
      (endpoint.method === method || (endpoint.alsoGet && method === 'GET')) && pattern(endpoint).test(path),
  );

/**
 * Reads an answer and holds it against the contract, whatever the test at hand is about: a success carries exactly
 * the declared fields, a refusal is one of the declared codes with its status, words and request id.
 */
export async function checkedAnswer(request: Request, response: Response): Promise<ApiAnswer> {
  const text = await response.text();
  const where = `${request.method} ${new URL(request.url).pathname} answered ${response.status} ${text}`;
  if (response.status === 500) throw new Error(where);
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  const endpoint = endpointOf(request.method, new URL(request.url).pathname);
  const answer = { status: response.status, headers: response.headers, text, json };
  const isReply = endpoint !== undefined && (response.ok || (response.status === 503 && !isRefusal(json)));
  if (isReply) return { ...answer, ...reply(endpoint, json, where) };
  return response.ok ? { ...answer, code: null, fields: [] } : { ...answer, ...refusal(response, json, where) };
}

const isRefusal = (json: unknown): boolean => typeof json === 'object' && json !== null && 'code' in json;

function reply(endpoint: Endpoint, json: unknown, where: string) {
  const { issues } = v.safeParse(endpoint.reply, json);
  if (issues !== undefined) throw new Error(`${where}\nwhich is not its declared reply: ${issues[0].message}`);
  return { code: null, fields: [] };
}

function refusal(response: Response, json: unknown, where: string) {
  const { success, output, issues } = v.safeParse(errorReply, json);
  if (!success)
    throw new Error(`${where}\nwhich is no declared refusal: ${v.getDotPath(issues[0])} ${issues[0].message}`);
  const body: ErrorReply = output as ErrorReply;
  if (ERROR_STATUS[body.code] !== response.status) throw new Error(`${where}\nwith the status of another code`);
  if (response.headers.get('x-request-id') !== body.requestId)
    throw new Error(`${where}\nwithout its id in the header`);
  const mustWait = response.status === 503 || response.status === 429;
  if (mustWait && response.headers.get('retry-after') === null) throw new Error(`${where}\nwithout Retry-After`);
  return { code: body.code, fields: (body.fields ?? []).map(({ field }) => field) };
}
