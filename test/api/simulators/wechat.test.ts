import { describe, expect, onTestFinished, test } from 'vitest';
import { startWeChat, type WeChatErrcode, type WeChatOptions, type WeChatSimulator } from '../../simulators/wechat.ts';

async function start(options?: WeChatOptions): Promise<WeChatSimulator> {
  const wechat = await startWeChat(options);
  onTestFinished(() => wechat.close());
  return wechat;
}

async function exchange(wechat: WeChatSimulator, code: string, changes: Readonly<Record<string, string>> = {}) {
  const query = {
    appid: wechat.appId,
    secret: wechat.appSecret,
    js_code: code,
    grant_type: 'authorization_code',
    ...changes,
  };
  const response = await fetch(`${wechat.url}/sns/jscode2session?${new URLSearchParams(query)}`);
  const body: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, contentType: response.headers.get('content-type'), body };
}

describe('the WeChat simulator', () => {
  test('a code gives openid and session key as text/plain, the same openid for the same person', async () => {
    const wechat = await start();
    const first = await exchange(wechat, 'demo-wang');
    const again = await exchange(wechat, 'demo-wang.2');
    const other = await exchange(wechat, 'demo-li');
    expect(first.status).toBe(200);
    expect(first.contentType).toBe('text/plain');
    expect(Object.keys(first.body).sort()).toEqual(['openid', 'session_key']);
    expect(first.body.openid).toBe(wechat.openidOf('wang'));
    expect(again.body.openid).toBe(first.body.openid);
    expect(again.body.session_key).not.toBe(first.body.session_key);
    expect(other.body.openid).not.toBe(first.body.openid);
    expect(first.body.openid).toMatch(/^o[\w-]{27}$/);
  });

  test('an app bound to an open platform also gets a unionid', async () => {
    const wechat = await start({ unionIds: true });
    expect((await exchange(wechat, 'demo-wang')).body.unionid).toMatch(/^u[\w-]{27}$/);
  });

  test('a code works once, unless the simulator is told otherwise', async () => {
    const strict = await start();
    await exchange(strict, 'demo-wang');
    expect((await exchange(strict, 'demo-wang')).body).toMatchObject({ errcode: 40163 });
    const lenient = await start({ reusableCodes: true });
    await exchange(lenient, 'demo-wang');
    expect((await exchange(lenient, 'demo-wang')).body).toHaveProperty('openid');
  });

  test.each<[string, string, Readonly<Record<string, string>>, number]>([
    ['an unknown code', 'nonsense', {}, 40029],
    ['no code', '', {}, 41008],
    ['a wrong app id', 'demo-wang', { appid: 'wx-other' }, 40013],
    ['a wrong secret', 'demo-wang', { secret: 'other' }, 40125],
    ['a wrong grant type', 'demo-wang', { grant_type: 'password' }, 40002],
  ])('%s is refused with HTTP 200 and its code', async (_what, code, changes, errcode) => {
    const answer = await exchange(await start(), code, changes);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ errcode, errmsg: expect.stringContaining('rid: ') });
  });

  test('one person asking too often in a minute is told so, others and the next minute are not', async () => {
    let now = 0;
    const wechat = await start({ perMinute: 2, now: () => now });
    await exchange(wechat, 'demo-wang.1');
    await exchange(wechat, 'demo-wang.2');
    expect((await exchange(wechat, 'demo-wang.3')).body).toMatchObject({ errcode: 45011 });
    expect((await exchange(wechat, 'demo-li')).body).toHaveProperty('openid');
    now = 60_000;
    expect((await exchange(wechat, 'demo-wang.3')).body).toHaveProperty('openid');
  });

  test.each<WeChatErrcode>(['-1', '40226', '45011'])('answers %s on order and then goes on', async (errcode) => {
    const wechat = await start();
    wechat.answerErrcode(errcode, 2);
    expect((await exchange(wechat, 'demo-wang')).body).toMatchObject({ errcode: Number(errcode) });
    expect((await exchange(wechat, 'demo-wang')).body).toMatchObject({ errcode: Number(errcode) });
    expect((await exchange(wechat, 'demo-wang')).body).toHaveProperty('openid');
    expect(wechat.hits()).toBe(3);
  });
});
