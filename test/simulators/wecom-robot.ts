import { createFaults, type FaultPlan, type Faults } from './faults.ts';
import { type Answer, startLoopbackServer, type TakenRequest } from './loopback-server.ts';

const ERRORS = {
  '-1': 'system busy',
  '40008': 'invalid message type',
  '44004': 'empty content',
  '45002': 'content size out of limit',
  '45009': 'api freq out of limit',
  '47001': 'data format error',
  '93000': 'invalid webhook url',
} as const;
export type WeComErrcode = keyof typeof ERRORS;

/** Bytes of UTF-8 a robot takes by message type. */
const MAX_CONTENT_BYTES: Readonly<Record<string, number>> = { text: 2048, markdown: 4096 };

export interface RobotMessage {
  readonly key: string;
  readonly msgtype: string;
  readonly content: string;
  readonly at: number;
}

export interface WeComRobotOptions {
  readonly port?: number;
  readonly seed?: number;
  readonly plan?: FaultPlan;
  /** Robots that exist; left out, every key is somebody's robot. */
  readonly keys?: readonly string[];
  /** Messages one robot takes in any 60 seconds. */
  readonly perMinute?: number;
  readonly now?: () => number;
}

export interface WeComRobotSimulator {
  readonly url: string;
  readonly faults: Faults;
  readonly hits: () => number;
  /** Messages that reached the group, oldest first. */
  readonly messages: readonly RobotMessage[];
  /** The next `times` calls are answered with this code. */
  answerErrcode(errcode: WeComErrcode, times?: number): void;
  close(): Promise<void>;
}

const errorBody = (errcode: WeComErrcode): string =>
  JSON.stringify({ errcode: Number(errcode), errmsg: ERRORS[errcode] });

function contentOf(rawBody: string): { msgtype: string; content: string } | WeComErrcode {
  let parsed: unknown;
  try {
    parsed = JSON.parse(rawBody);
  } catch {
    return '47001';
  }
  if (typeof parsed !== 'object' || parsed === null) return '47001';
  const fields = parsed as Readonly<Record<string, unknown>>;
  const msgtype = fields.msgtype;
  const limit = typeof msgtype === 'string' ? MAX_CONTENT_BYTES[msgtype] : undefined;
  if (typeof msgtype !== 'string' || limit === undefined) return '40008';
  const part = fields[msgtype];
  const content =
    typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>).content : undefined;
  if (typeof content !== 'string' || content === '') return '44004';
  if (Buffer.byteLength(content) > limit) return '45002';
  return { msgtype, content };
}

/** Stands in for the group robot of qyapi.weixin.qq.com. `GET /received` shows what the group would have read. */
export async function startWeComRobot(options: WeComRobotOptions = {}): Promise<WeComRobotSimulator> {
  const { keys, perMinute = 20, now = Date.now } = options;
  const faults = createFaults(options.seed, options.plan);
  const messages: RobotMessage[] = [];
  const json = (body: string): Answer => ({ status: 200, contentType: 'application/json; charset=UTF-8', body });

  function respond({ method, path, query, rawBody }: TakenRequest): Answer {
    if (method !== 'POST' || path !== '/cgi-bin/webhook/send')
      return { status: 404, contentType: 'text/plain', body: '' };
    const key = query.get('key') ?? '';
    if (key === '' || (keys !== undefined && !keys.includes(key))) return json(errorBody('93000'));
    const read = contentOf(rawBody);
    if (typeof read === 'string') return json(errorBody(read));
    const at = now();
    const recent = messages.filter((message) => message.key === key && message.at > at - 60_000).length;
    if (recent >= perMinute) return json(errorBody('45009'));
    messages.push({ key, ...read, at });
    return json(JSON.stringify({ errcode: 0, errmsg: 'ok' }));
  }

  const peek = ({ method, path }: TakenRequest): Answer | null =>
    method === 'GET' && path === '/received' ? json(JSON.stringify({ messages })) : null;

  const server = await startLoopbackServer({ port: options.port ?? 0, faults, respond, peek });
  return {
    url: server.url,
    faults,
    hits: server.hits,
    messages,
    answerErrcode: (errcode, times = 1) => faults.next({ kind: 'body', body: errorBody(errcode) }, times),
    close: server.close,
  };
}
