import { integer, looseObject, maxLength, number, optional, pipe, regex, safeParse, string } from 'valibot';

export type ExchangeFailure = 'invalid-code' | 'code-used' | 'rate-limited' | 'busy' | 'blocked' | 'unreachable';

export type Exchange =
  | { readonly ok: true; readonly openid: string; readonly unionid?: string }
  | { readonly ok: false; readonly reason: ExchangeFailure };

export interface WeChat {
  /** Trades a `wx.login` code for the person's openid. Never throws; the session key never leaves the adapter. */
  exchangeCode(code: string): Promise<Exchange>;
}

export interface WeChatConfig {
  readonly baseUrl: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly fetch?: typeof fetch;
  /** For the whole exchange, retries included. */
  readonly timeoutMs?: number;
  readonly wait?: (ms: number) => Promise<void>;
  readonly random?: () => number;
  /** Told a short code when the answer points at our own set-up (wrong secret, address not allowed, nonsense). */
  readonly report?: (problem: string) => void;
}

const MAX_ANSWER_BYTES = 65_536;
const MAX_BUSY_RETRIES = 2;
const FIRST_BACKOFF_MS = 100;
const BUSY = -1;

const REASON_OF: ReadonlyMap<number, ExchangeFailure> = new Map([
  [BUSY, 'busy'],
  [40029, 'invalid-code'],
  [41008, 'invalid-code'],
  [40163, 'code-used'],
  [45009, 'rate-limited'],
  [45011, 'rate-limited'],
  [40226, 'blocked'],
]);

const identifier = pipe(string(), regex(/^[\w-]+$/), maxLength(128));
const refusalSchema = looseObject({ errcode: pipe(number(), integer()) });
const personSchema = looseObject({ openid: identifier, unionid: optional(identifier) });

type Attempt = Exchange | { readonly ok: false; readonly reason: 'unreachable'; readonly problem: string };

/** What one answer means. Refusals come with HTTP 200, and `errcode: 0` may accompany a success. */
function read(body: string): Attempt {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return { ok: false, reason: 'unreachable', problem: 'wechat-malformed' };
  }
  const refusal = safeParse(refusalSchema, answer);
  if (refusal.success && refusal.output.errcode !== 0) {
    const { errcode } = refusal.output;
    const reason = REASON_OF.get(errcode);
    return reason === undefined
      ? { ok: false, reason: 'unreachable', problem: `wechat-errcode-${errcode}` }
      : { ok: false, reason };
  }
  const person = safeParse(personSchema, answer);
  if (!person.success) return { ok: false, reason: 'unreachable', problem: 'wechat-malformed' };
  const { openid, unionid } = person.output;
  return unionid === undefined ? { ok: true, openid } : { ok: true, openid, unionid };
}

async function readCapped(response: Response): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_ANSWER_BYTES) throw new Error('answer too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Resolves false when the deadline comes before the wait is over. */
function waitWithin(wait: Promise<void>, deadline: AbortSignal): Promise<boolean> {
  if (deadline.aborted) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () => resolve(false), { once: true });
    wait.then(() => resolve(!deadline.aborted), reject);
  });
}

export function createWeChat(config: WeChatConfig): WeChat {
  const { baseUrl, appId, appSecret, timeoutMs = 4000, random = Math.random } = config;
  const request = config.fetch ?? fetch;
  const wait = config.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));

  async function attempt(code: string, deadline: AbortSignal): Promise<Attempt> {
    const url = new URL('/sns/jscode2session', baseUrl);
    url.search = new URLSearchParams({
      appid: appId,
      secret: appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    }).toString();
    try {
      // A redirect would carry the secret in the query to somebody else.
      const response = await request(url, { redirect: 'error', signal: deadline });
      if (response.ok) return read(await readCapped(response));
      await response.body?.cancel();
      return { ok: false, reason: 'unreachable', problem: `wechat-http-${response.status}` };
    } catch {
      // The error may quote the URL, and the URL holds the secret: nothing of it is kept.
      return { ok: false, reason: 'unreachable', problem: deadline.aborted ? 'wechat-timeout' : 'wechat-network' };
    }
  }

  return {
    async exchangeCode(code) {
      // WeChat's codes are short; anything else is not worth one of the calls it allows us.
      if (code === '' || code.length > 512) return { ok: false, reason: 'invalid-code' };
      const deadline = AbortSignal.timeout(timeoutMs);
      let result = await attempt(code, deadline);
      for (let retry = 0; retry < MAX_BUSY_RETRIES && !result.ok && result.reason === 'busy'; retry += 1) {
        const pauseMs = FIRST_BACKOFF_MS * 2 ** retry * (0.5 + random());
        if (!(await waitWithin(wait(pauseMs), deadline))) break;
        result = await attempt(code, deadline);
      }
      if (!('problem' in result)) return result;
      config.report?.(result.problem);
      return { ok: false, reason: 'unreachable' };
    },
  };
}
