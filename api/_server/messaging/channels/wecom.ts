import { integer, looseObject, number, pipe, safeParse } from 'valibot';
import type { AlertUrgency } from '../../../../shared/danger/urgency.ts';
import { SECOND_MS } from '../../../../shared/time/china-time.ts';
import type { Channel, MessageKind, OutboundMessage, SendResult } from './channel.ts';
import { postJson, type Reach } from './post-json.ts';
import { resultOfAnswer } from './result-of-answer.ts';

export interface WeComConfig extends Reach {
  /** https://qyapi.weixin.qq.com, or the simulator. */
  readonly baseUrl: string;
}

const URGENCY_LINE: Readonly<Record<AlertUrgency, string>> = {
  emergency: '马上处理',
  today: '今天处理',
  'within-24h': '24小时内处理',
};

const KIND_LINE: Readonly<Record<MessageKind, string>> = {
  'alert-opened': '有一条新的上报，请确认',
  'alert-raised': '一条上报变得更急，请确认',
  'alert-repeated': '一条上报又报了一次，请查看',
  'alert-escalated': '一条上报还没有人确认，现在转给您，请确认',
  'alert-reminder': '一条上报还没有人确认，请确认',
};

/** A robot takes 20 messages a minute; some room comes free well before the minute is over. */
const FREQUENCY_WAIT_MS = 20 * SECOND_MS;

const FREQUENCY_LIMIT = 45009;

/** Refusals that another attempt cannot change: the robot is gone, or it will never take such a message. */
const FINAL_ERRCODES: ReadonlySet<number> = new Set([93000, 40008, 40035, 40058, 44004, 45002, 47001]);

const answerSchema = looseObject({ errcode: pipe(number(), integer()) });

/** One line whatever an administrator typed: a name cannot add lines of its own to the message. */
const oneLine = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, 40).join('');

function textOf(message: OutboundMessage): string {
  return [
    `【${URGENCY_LINE[message.urgency]}】${KIND_LINE[message.kind]}`,
    `机构：${oneLine(message.institutionName)}`,
    `编号：${oneLine(message.alertNumber)}`,
    `打开查看：${message.link}`,
  ].join('\n');
}

/** The robot answers 200 to nearly everything; its verdict is in the body. */
function verdictOf(body: string | null): SendResult {
  if (body === null) return { kind: 'retry', error: 'unfinished-answer' };
  let answer: unknown = null;
  try {
    answer = JSON.parse(body);
  } catch {
    return { kind: 'retry', error: 'malformed-answer' };
  }
  const read = safeParse(answerSchema, answer);
  if (!read.success) return { kind: 'retry', error: 'malformed-answer' };
  const { errcode } = read.output;
  if (errcode === 0) return { kind: 'sent' };
  const error = `wecom-${errcode}`;
  if (FINAL_ERRCODES.has(errcode)) return { kind: 'refused', error };
  return errcode === FREQUENCY_LIMIT ? { kind: 'retry', error, afterMs: FREQUENCY_WAIT_MS } : { kind: 'retry', error };
}

/** The group robot of an institution's WeCom group. The key in its address is its only secret, so the address is never told. */
export function createWeComChannel(config: WeComConfig): Channel {
  return {
    id: 'wecom',
    async send(message, { key }, now) {
      if (key === undefined || key === '') return { kind: 'refused', error: 'no-destination' };
      const address = new URL('/cgi-bin/webhook/send', config.baseUrl);
      address.searchParams.set('key', key);
      const body = JSON.stringify({ msgtype: 'text', text: { content: textOf(message) } });
      const answer = await postJson(address.href, body, {}, config);
      const result = resultOfAnswer(answer, now);
      return result.kind === 'sent' && answer.kind === 'answered' ? verdictOf(answer.body) : result;
    },
  };
}
