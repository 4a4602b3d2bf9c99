import Taro from '@tarojs/taro';

export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly timeoutMs?: number;
}

/** An answer of the server, whatever its status, or none at all. */
export type WireAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'no-answer' };

const TIMEOUT_MS = 10_000;

/** One request over whatever network this platform has. It never throws: no answer is an answer. */
export async function sendRequest({
  method,
  path,
  headers,
  body,
  timeoutMs = TIMEOUT_MS,
}: WireRequest): Promise<WireAnswer> {
  try {
    const answer = await Taro.request<unknown>({
      url: `${API_BASE_URL}${path}`,
      method,
      header: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
      dataType: 'json',
      timeout: timeoutMs,
    });
    return { kind: 'answered', status: answer.statusCode, body: answer.data };
  } catch {
    return { kind: 'no-answer' };
  }
}
