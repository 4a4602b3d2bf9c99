import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { ADDRESS_REFUSED, checkDestination, pinnedLookup, type ResolveAll } from './destination.ts';

/** How a channel may reach out. */
export interface Reach {
  /** Only on machines of our own; in production with receivers on the internet this stays false. */
  readonly allowPrivate: boolean;
  readonly timeoutMs?: number;
  readonly resolveAll?: ResolveAll;
}

export type PostFailure = 'address-refused' | 'timeout' | 'reset' | 'unresolved' | 'not-listening' | 'tls' | 'network';

export type PostAnswer =
  | { readonly kind: 'failed'; readonly error: PostFailure }
  /** `body` is null when it did not come whole: cut, too long, or too slow. The status stands all the same. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | null;
      readonly body: string | null;
    };

const DEFAULT_TIMEOUT_MS = 5000;
const MAX_ANSWER_BYTES = 65_536;
const MAX_HEADER_BYTES = 16_384;

const FAILURE_OF: ReadonlyMap<string, PostFailure> = new Map([
  [ADDRESS_REFUSED, 'address-refused'],
  ['ENOTFOUND', 'unresolved'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['ECONNREFUSED', 'not-listening'],
  ['ETIMEDOUT', 'timeout'],
  ['EPROTO', 'tls'],
]);

function failureOf(error: unknown): PostFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known = FAILURE_OF.get(code);
  if (known !== undefined) return known;
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'network';
}

/**
 * One POST: no redirects followed, no connection kept, the resolved address pinned, answer and time capped.
 * node:http rather than fetch, because only it lets the address be pinned.
 */
export function postJson(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  reach: Reach,
): Promise<PostAnswer> {
  const checked = checkDestination(address, reach.allowPrivate);
  if (!checked.ok) return Promise.resolve({ kind: 'failed', error: checked.error });

  return new Promise((resolve) => {
    let answered: Omit<Extract<PostAnswer, { kind: 'answered' }>, 'body'> | null = null;
    let outgoing: ClientRequest | null = null;
    const settle = (answer: PostAnswer): void => {
      clearTimeout(deadline);
      resolve(answer);
      outgoing?.destroy();
    };
    const giveUp = (error: PostFailure): void =>
      settle(answered === null ? { kind: 'failed', error } : { ...answered, body: null });
    const deadline = setTimeout(() => giveUp('timeout'), reach.timeoutMs ?? DEFAULT_TIMEOUT_MS);

    const read = (incoming: IncomingMessage): void => {
      const whole = {
        kind: 'answered',
        status: incoming.statusCode ?? 0,
        retryAfter: incoming.headers['retry-after'] ?? null,
      } as const;
      answered = whole;
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES) giveUp('network');
        else chunks.push(chunk);
      });
      incoming.on('end', () => settle({ ...whole, body: Buffer.concat(chunks).toString('utf8') }));
      incoming.on('error', (error) => giveUp(failureOf(error)));
    };

    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      lookup: pinnedLookup(reach.allowPrivate, reach.resolveAll),
      maxHeaderSize: MAX_HEADER_BYTES,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'muzi-handbook',
        ...headers,
      },
    };
    try {
      outgoing = (checked.url.protocol === 'https:' ? requestHttps : requestHttp)(checked.url, options, read);
      outgoing.on('error', (error) => giveUp(failureOf(error)));
      outgoing.end(body);
    } catch {
      giveUp('network');
    }
  });
}
