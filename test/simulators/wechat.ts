import { createHash } from 'node:crypto';
import { createFaults, type FaultPlan, type Faults } from './faults.ts';
import { type Answer, startLoopbackServer, type TakenRequest } from './loopback-server.ts';

export const DEMO_APP_ID = 'wx00000000demo0000';
export const DEMO_APP_SECRET = 'demo-app-secret-for-the-simulator';

/** The texts WeChat sends with its codes, as far as a client may meet them at sign-in. */
export const WECHAT_ERRORS = {
  '-1': 'system error',
  '40002': 'invalid grant_type',
  '40013': 'invalid appid',
  '40029': 'invalid code',
  '40125': 'invalid appsecret',
  '40163': 'code been used',
  '40226': 'code blocked',
  '41008': 'missing code',
  '45011': 'api minute-quota reach limit, must slower, retry next minute',
} as const;
export type WeChatErrcode = keyof typeof WECHAT_ERRORS;

export interface WeChatOptions {
  readonly port?: number;
  readonly appId?: string;
  readonly appSecret?: string;
  readonly seed?: number;
  readonly plan?: FaultPlan;
  /** Successful and refused exchanges one person may ask for in a minute. */
  readonly perMinute?: number;
  /** Whether the app is bound to an open platform, so that answers carry a unionid. */
  readonly unionIds?: boolean;
  /** Lets a code be exchanged again and again; the real service never does. */
  readonly reusableCodes?: boolean;
  readonly now?: () => number;
}

export interface WeChatSimulator {
  readonly url: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly faults: Faults;
  /** Calls that arrived. */
  readonly hits: () => number;
  /** The next `times` calls are answered with this code. */
  answerErrcode(errcode: WeChatErrcode, times?: number): void;
  /** The openid that `demo-<name>` stands for in this app. */
  openidOf(name: string): string;
  close(): Promise<void>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const errorBody = (errcode: WeChatErrcode, rid: string): string =>
  JSON.stringify({ errcode: Number(errcode), errmsg: `${WECHAT_ERRORS[errcode]}, rid: ${rid}` });

/**
 * Stands in for api.weixin.qq.com at sign-in. A code `demo-<name>` or, to sign in again, `demo-<name>.<anything>` belongs to
 * the person `<name>`; each spelling works once. Like the real service it answers 200 and text/plain even when it refuses.
 */
export async function startWeChat(options: WeChatOptions = {}): Promise<WeChatSimulator> {
  const { appId = DEMO_APP_ID, appSecret = DEMO_APP_SECRET, perMinute = 100, now = Date.now } = options;
  const faults = createFaults(options.seed, options.plan);
  const used = new Set<string>();
  const asked = new Map<string, { minute: number; count: number }>();
  let calls = 0;

  const openidOf = (name: string): string => `o${digest(`${appId}/openid/${name}`).slice(0, 27)}`;
  const text = (body: string): Answer => ({ status: 200, contentType: 'text/plain', body });

  function tooOften(name: string): boolean {
    const minute = Math.floor(now() / 60_000);
    const before = asked.get(name);
    const count = before?.minute === minute ? before.count + 1 : 1;
    asked.set(name, { minute, count });
    return count > perMinute;
  }

  function refusal(query: URLSearchParams): WeChatErrcode | null {
    if (query.get('appid') !== appId) return '40013';
    if (query.get('secret') !== appSecret) return '40125';
    if (query.get('grant_type') !== 'authorization_code') return '40002';
    const code = query.get('js_code') ?? '';
    if (code === '') return '41008';
    const name = personOf(code);
    if (name === null) return '40029';
    if (tooOften(name)) return '45011';
    if (used.has(code) && options.reusableCodes !== true) return '40163';
    return null;
  }

  function respond({ method, path, query }: TakenRequest): Answer {
    if (method !== 'GET' || path !== '/sns/jscode2session') return { status: 404, contentType: 'text/plain', body: '' };
    calls += 1;
    const refused = refusal(query);
    if (refused !== null) return text(errorBody(refused, `sim-${calls}`));
    const code = query.get('js_code') ?? '';
    used.add(code);
    const name = personOf(code) ?? '';
    return text(
      JSON.stringify({
        session_key: Buffer.from(digest(`session/${code}/${calls}`))
          .subarray(0, 16)
          .toString('base64'),
        openid: openidOf(name),
        ...(options.unionIds === true ? { unionid: `u${digest(`unionid/${name}`).slice(0, 27)}` } : {}),
      }),
    );
  }

  const server = await startLoopbackServer({ port: options.port ?? 0, faults, respond });
  return {
    url: server.url,
    appId,
    appSecret,
    faults,
    hits: server.hits,
    answerErrcode: (errcode, times = 1) =>
      faults.next({ kind: 'body', body: errorBody(errcode, 'sim-scripted') }, times),
    openidOf,
    close: server.close,
  };
}

/** `demo-wang` and `demo-wang.2` are both codes of `wang`. */
function personOf(code: string): string | null {
  return /^demo-([\p{L}\p{N}_-]+)(?:\..*)?$/u.exec(code)?.[1] ?? null;
}
