import { describe, expect, onTestFinished, test } from 'vitest';
import { startWeComRobot, type WeComRobotOptions, type WeComRobotSimulator } from '../../simulators/wecom-robot.ts';

async function start(options?: WeComRobotOptions): Promise<WeComRobotSimulator> {
  const robot = await startWeComRobot(options);
  onTestFinished(() => robot.close());
  return robot;
}

async function send(robot: WeComRobotSimulator, key: string, body: unknown): Promise<unknown> {
  const raw = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${robot.url}/cgi-bin/webhook/send?key=${key}`, { method: 'POST', body: raw });
  expect(response.status).toBe(200);
  return response.json();
}

const text = (content: string) => ({ msgtype: 'text', text: { content } });

describe('the WeCom robot simulator', () => {
  test('takes text and markdown and keeps what the group would read', async () => {
    const robot = await start({ now: () => 5 });
    expect(await send(robot, 'robot-1', text('你好'))).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await send(robot, 'robot-1', { msgtype: 'markdown', markdown: { content: '**急**' } })).toMatchObject({
      errcode: 0,
    });
    expect(robot.messages).toEqual([
      { key: 'robot-1', msgtype: 'text', content: '你好', at: 5 },
      { key: 'robot-1', msgtype: 'markdown', content: '**急**', at: 5 },
    ]);
    const shown = await fetch(`${robot.url}/received`);
    expect(await shown.json()).toEqual({ messages: robot.messages });
  });

  test.each<[string, string, unknown, number]>([
    ['an unknown robot', 'other', text('a'), 93000],
    ['no key', '', text('a'), 93000],
    ['a body that is not JSON', 'robot-1', '{', 47001],
    ['an unknown message type', 'robot-1', { msgtype: 'poem' }, 40008],
    ['an empty message', 'robot-1', text(''), 44004],
    ['a message over 2048 bytes', 'robot-1', text('急'.repeat(700)), 45002],
  ])('%s is refused and reaches nobody', async (_what, key, body, errcode) => {
    const robot = await start({ keys: ['robot-1'] });
    expect(await send(robot, key, body)).toMatchObject({ errcode });
    expect(robot.messages).toEqual([]);
  });

  test('a robot takes 20 messages in 60 seconds, each robot for itself', async () => {
    let now = 0;
    const robot = await start({ now: () => now });
    for (let i = 0; i < 20; i += 1) expect(await send(robot, 'a', text(String(i)))).toMatchObject({ errcode: 0 });
    expect(await send(robot, 'a', text('20'))).toMatchObject({ errcode: 45009 });
    expect(await send(robot, 'b', text('20'))).toMatchObject({ errcode: 0 });
    now = 60_000;
    expect(await send(robot, 'a', text('21'))).toMatchObject({ errcode: 0 });
  });

  test('answers an error on order and then goes on', async () => {
    const robot = await start();
    robot.answerErrcode('45009');
    expect(await send(robot, 'a', text('1'))).toMatchObject({ errcode: 45009 });
    expect(await send(robot, 'a', text('1'))).toMatchObject({ errcode: 0 });
    expect(robot.messages).toHaveLength(1);
  });
});
