import { describe, expect, onTestFinished, test } from 'vitest';
import { createWeChat, type ExchangeFailure, type WeChatConfig } from '../../../api/_server/adapters/wechat.ts';
import type { Fault } from '../../simulators/faults.ts';
import { startWeChat, type WeChatErrcode, type WeChatOptions } from '../../simulators/wechat.ts';

async function setUp(config: Partial<WeChatConfig> = {}, options?: WeChatOptions) {
  const simulator = await startWeChat(options);
  onTestFinished(() => simulator.close());
  const waits: number[] = [];
  const problems: string[] = [];
  const wechat = createWeChat({
    baseUrl: simulator.url,
    appId: simulator.appId,
    appSecret: simulator.appSecret,
    wait: async (ms) => {
      waits.push(ms);
    },
    random: () => 0.5,
    report: (problem) => problems.push(problem),
    ...config,
  });
  return { simulator, wechat, waits, problems };
}

describe('exchanging a WeChat code', () => {
  test('a good code gives the openid and nothing else: the session key stays behind', async () => {
    const { simulator, wechat } = await setUp();
    expect(await wechat.exchangeCode('demo-wang')).toEqual({ ok: true, openid: simulator.openidOf('wang') });
  });

  test('a unionid is passed on when WeChat gives one', async () => {
    const { wechat } = await setUp({}, { unionIds: true });
    expect(await wechat.exchangeCode('demo-wang')).toEqual({
      ok: true,
      openid: expect.any(String),
      unionid: expect.stringMatching(/^u/),
    });
  });

  test('a code used before is refused as used', async () => {
    const { wechat } = await setUp();
    await wechat.exchangeCode('demo-wang');
    expect(await wechat.exchangeCode('demo-wang')).toEqual({ ok: false, reason: 'code-used' });
  });

  test.each<[WeChatErrcode, ExchangeFailure]>([
    ['40029', 'invalid-code'],
    ['41008', 'invalid-code'],
    ['40163', 'code-used'],
    ['45011', 'rate-limited'],
    ['40226', 'blocked'],
    ['40013', 'unreachable'],
    ['40125', 'unreachable'],
  ])('%s means %s and is not asked again', async (errcode, reason) => {
    const { simulator, wechat, problems } = await setUp();
    simulator.answerErrcode(errcode);
    expect(await wechat.exchangeCode('demo-wang')).toEqual({ ok: false, reason });
    expect(simulator.hits()).toBe(1);
    expect(problems).toEqual(reason === 'unreachable' ? [`wechat-errcode-${errcode}`] : []);
  });

  test('busy is asked again twice at most, each time later', async () => {
    const { simulator, wechat, waits } = await setUp();
    simulator.answerErrcode('-1', 2);
    expect(await wechat.exchangeCode('demo-wang')).toMatchObject({ ok: true });
    expect(waits).toEqual([100, 200]);
    simulator.answerErrcode('-1', 5);
    expect(await wechat.exchangeCode('demo-li')).toEqual({ ok: false, reason: 'busy' });
    expect(simulator.hits()).toBe(6);
  });

  test('a wait that outlasts the deadline ends as busy without another call', async () => {
    const { simulator, wechat } = await setUp({ wait: () => new Promise(() => undefined), timeoutMs: 150 });
    simulator.answerErrcode('-1');
    expect(await wechat.exchangeCode('demo-wang')).toEqual({ ok: false, reason: 'busy' });
    expect(simulator.hits()).toBe(1);
  });

  test('an empty or enormous code is refused without a call', async () => {
    const { simulator, wechat } = await setUp();
    for (const code of ['', 'x'.repeat(513)]) {
      expect(await wechat.exchangeCode(code)).toEqual({ ok: false, reason: 'invalid-code' });
    }
    expect(simulator.hits()).toBe(0);
  });

  test('a code cannot smuggle further parameters into the call', async () => {
    const { simulator, wechat } = await setUp();
    expect(await wechat.exchangeCode('x&js_code=demo-wang')).toEqual({ ok: false, reason: 'invalid-code' });
    expect(simulator.hits()).toBe(1);
  });

  const body = (text: string): Fault => ({ kind: 'body', body: text });
  test.each<[string, Fault, string]>([
    ['an answer that is not JSON', body('<html>'), 'wechat-malformed'],
    ['an empty answer', body(''), 'wechat-malformed'],
    ['a JSON null', body('null'), 'wechat-malformed'],
    ['an answer without openid', body('{"session_key":"k"}'), 'wechat-malformed'],
    ['an openid that is a number', body('{"openid":1}'), 'wechat-malformed'],
    ['an openid with foreign characters', body('{"openid":"a b\\n"}'), 'wechat-malformed'],
    ['an answer over 64 kB', body(`{"openid":"o1","pad":"${'x'.repeat(70_000)}"}`), 'wechat-network'],
    ['HTTP 500', { kind: 'status', status: 500 }, 'wechat-http-500'],
    ['a cut connection', { kind: 'cut', when: 'before' }, 'wechat-network'],
    ['no answer', { kind: 'hang', when: 'before' }, 'wechat-timeout'],
    ['an answer that never ends', { kind: 'drip' }, 'wechat-timeout'],
  ])('%s counts as unreachable', async (_what, fault, problem) => {
    const { simulator, wechat, problems } = await setUp(problem === 'wechat-timeout' ? { timeoutMs: 300 } : {});
    simulator.faults.next(fault);
    expect(await wechat.exchangeCode('demo-wang')).toEqual({ ok: false, reason: 'unreachable' });
    expect(problems).toEqual([problem]);
  });

  test('a redirect is not followed, for the secret would go along', async () => {
    const elsewhere = await setUp();
    const { simulator, wechat } = await setUp();
    simulator.faults.next({ kind: 'redirect', to: `${elsewhere.simulator.url}/sns/jscode2session` });
    expect(await wechat.exchangeCode('demo-wang')).toEqual({ ok: false, reason: 'unreachable' });
    expect(elsewhere.simulator.hits()).toBe(0);
  });

  test('nothing that is reported tells the secret, the code or the address', async () => {
    const secret = 'canary-secret';
    const { problems, wechat } = await setUp({
      appSecret: secret,
      fetch: (input) => Promise.reject(new Error(`cannot reach ${String(input)}`)),
    });
    expect(await wechat.exchangeCode('canary-code')).toEqual({ ok: false, reason: 'unreachable' });
    expect(problems).toEqual(['wechat-network']);
  });
});
