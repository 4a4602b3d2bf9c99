import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SendResult } from '../../../../api/_server/messaging/channels/channel.ts';
import { createWeComChannel, type WeComConfig } from '../../../../api/_server/messaging/channels/wecom.ts';
import { ALERT_URGENCIES } from '../../../../shared/danger/urgency.ts';
import type { Fault } from '../../../simulators/faults.ts';
import { startWeComRobot, type WeComErrcode } from '../../../simulators/wecom-robot.ts';
import { MESSAGE_KINDS, sampleMessage } from './sample-message.ts';

const NOW = sampleMessage.createdAt;
const destination = { key: 'robot-1' };

async function setUp(config: Partial<WeComConfig> = {}) {
  const robot = await startWeComRobot({ keys: ['robot-1'], perMinute: 1000 });
  onTestFinished(() => robot.close());
  const channel = createWeComChannel({ baseUrl: robot.url, allowPrivate: true, ...config });
  return { robot, channel };
}

describe('the WeCom group robot', () => {
  test('tells the group how urgent, which institution and where to look', async () => {
    const { robot, channel } = await setUp();
    expect(await channel.send(sampleMessage, destination, NOW)).toEqual({ kind: 'sent' });
    expect(robot.messages).toMatchObject([
      {
        key: 'robot-1',
        msgtype: 'text',
        content:
          '【马上处理】有一条新的上报，请确认\n机构：桑阿镇卫生院\n编号：A20261123-0007\n打开查看：https://example.org/clinic/alerts/7f1c',
      },
    ]);
  });

  test('says nothing about who or what, whatever else the sender may know', async () => {
    const { robot, channel } = await setUp();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MESSAGE_KINDS),
        fc.constantFrom(...ALERT_URGENCIES),
        fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
        async (kind, urgency, institutionName) => {
          const message = {
            ...sampleMessage,
            kind,
            urgency,
            institutionName,
            name: '王秀英',
            signs: ['抽搐'],
            phase: '产后',
          };
          expect(await channel.send(message, destination, NOW)).toEqual({ kind: 'sent' });
          const lines = robot.messages.at(-1)?.content.split('\n') ?? [];
          expect(lines).toHaveLength(4);
          expect(lines[0]).toMatch(
            /^【(马上处理|今天处理|24小时内处理)】[有一条新的上报变得更急请确认又了次查看还没人现在转给您，]+$/,
          );
          expect(lines.slice(2).join('\n')).toBe(`编号：${sampleMessage.alertNumber}\n打开查看：${sampleMessage.link}`);
        },
      ),
      { numRuns: 60 },
    );
  });

  const retry = (error: string, afterMs?: number): SendResult =>
    afterMs === undefined ? { kind: 'retry', error } : { kind: 'retry', error, afterMs };
  const refused = (error: string): SendResult => ({ kind: 'refused', error });

  test.each<[WeComErrcode, SendResult]>([
    ['93000', refused('wecom-93000')],
    ['40008', refused('wecom-40008')],
    ['45002', refused('wecom-45002')],
    ['45009', retry('wecom-45009', 20_000)],
    ['-1', retry('wecom--1')],
  ])('code %s', async (errcode, result) => {
    const { robot, channel } = await setUp();
    robot.answerErrcode(errcode);
    expect(await channel.send(sampleMessage, destination, NOW)).toEqual(result);
    expect(robot.messages).toEqual([]);
  });

  const body = (text: string): Fault => ({ kind: 'body', body: text });
  test.each<[Fault, SendResult]>([
    [{ kind: 'status', status: 503 }, retry('http-503')],
    [{ kind: 'status', status: 429, retryAfter: '2' }, retry('http-429', 2000)],
    [{ kind: 'status', status: 404 }, refused('http-404')],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/' }, refused('http-302')],
    [{ kind: 'cut', when: 'before' }, retry('reset')],
    [{ kind: 'hang', when: 'before' }, retry('timeout')],
    [{ kind: 'drip' }, retry('unfinished-answer')],
    [{ kind: 'twice' }, { kind: 'sent' }],
    [body('<html>'), retry('malformed-answer')],
    [body(''), retry('malformed-answer')],
    [body('null'), retry('malformed-answer')],
    [body('{"errcode":"0"}'), retry('malformed-answer')],
  ])('meets %j', async (fault, result) => {
    const { robot, channel } = await setUp(fault.kind === 'hang' || fault.kind === 'drip' ? { timeoutMs: 300 } : {});
    robot.faults.next(fault);
    expect(await channel.send(sampleMessage, destination, NOW)).toEqual(result);
  });

  test('reads 64 kB of an answer and no more', async () => {
    const { robot, channel } = await setUp();
    const answerOf = (size: number) => body(`{"errcode":0,"pad":"${'x'.repeat(size - 22)}"}`);
    robot.faults.next(answerOf(65_536));
    robot.faults.next(answerOf(65_537));
    expect(await channel.send(sampleMessage, destination, NOW)).toEqual({ kind: 'sent' });
    expect(await channel.send(sampleMessage, destination, NOW)).toEqual(retry('unfinished-answer'));
  });

  test('a robot that does not exist, or no key at all, is refused', async () => {
    const { robot, channel } = await setUp();
    expect(await channel.send(sampleMessage, { key: 'a&key=robot-1' }, NOW)).toEqual(refused('wecom-93000'));
    expect(await channel.send(sampleMessage, {}, NOW)).toEqual(refused('no-destination'));
    expect(await channel.send(sampleMessage, { key: '' }, NOW)).toEqual(refused('no-destination'));
    expect(robot.hits()).toBe(1);
  });
});
