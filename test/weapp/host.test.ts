import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createPhoneState } from './host/phone-state.ts';
import { createRealm } from './host/realm.ts';
import { applySetData } from './host/set-data.ts';
import { createWx } from './host/wx/create-wx.ts';
import { personApi } from './host/wx/person.ts';
import { requestApi } from './host/wx/request.ts';
import { settler, type WxOptions } from './host/wx/settle.ts';
import { storageApi } from './host/wx/storage.ts';

const settle = settler((work) => setImmediate(work));
const phoneWith = (servers: ReadonlyMap<string, string> = new Map()) => createPhoneState({ person: 'a', servers });
const parse = (text: string): unknown => JSON.parse(text);

/** One call as a promise of what it was answered with. */
const answer = (call: (options: WxOptions) => void, options: object = {}): Promise<Record<string, unknown>> =>
  new Promise((resolve) => call({ ...options, complete: (result) => resolve(result as Record<string, unknown>) }));

const nothing = () => undefined;
const realm = () =>
  createRealm({
    wx: {},
    App: nothing,
    Page: nothing,
    Component: nothing,
    Behavior: (behavior) => behavior,
    getApp: nothing,
    getCurrentPages: () => [],
    console: {},
    setTimeout: () => 0,
    clearTimeout: nothing,
    setInterval: () => 0,
    clearInterval: nothing,
  });

describe('the host that stands in for WeChat', () => {
  test.each([
    'fetch',
    'Headers',
    'AbortController',
    'URL',
    'crypto',
    'TextEncoder',
    'structuredClone',
    'process',
    'Buffer',
    'Intl',
    'window',
    'document',
    'queueMicrotask',
  ])('has no %s: a use of it is an error', (name) => {
    expect(() => runInContext(`${name}.toString()`, realm() as never)).toThrow(`${name} is not defined`);
  });

  test('does not turn strings into code', () => {
    expect(() => runInContext('new Function("return 1")', realm() as never)).toThrow('Code generation from strings');
    expect(() => runInContext('eval("1")', realm() as never)).toThrow('Code generation from strings');
  });

  test('names the call of WeChat it does not play, by whichever way it is used', () => {
    const heard: string[] = [];
    const wx = createWx({ login: nothing }, (text) => heard.push(text)) as Record<string, () => void>;
    expect(() => wx.scanCode?.()).toThrow('wx.scanCode');
    expect(() => wx.inventedYesterday).toThrow('wx.inventedYesterday');
    expect(heard).toHaveLength(2);
    expect(wx.cloud).toBeUndefined();
  });

  test('asks for a subscription inside a tap only', async () => {
    const state = phoneWith();
    const outside = personApi(state, settle, () => false);
    const inside = personApi(state, settle, () => true);
    expect(await answer(outside.requestSubscribeMessage, { tmplIds: ['t1'] })).toMatchObject({
      errMsg: expect.stringContaining('TAP gesture'),
    });
    expect(await answer(inside.requestSubscribeMessage, { tmplIds: ['t1'] })).toMatchObject({ t1: 'accept' });
    expect(state.subscriptionsAsked).toEqual([['t1']]);
  });

  test('keeps at most 1 MB under a key and 10 MB in all, as copies', () => {
    const storage = storageApi(phoneWith(), settle);
    const kept = { a: 1 };
    storage.setStorageSync('k', kept);
    kept.a = 2;
    expect(storage.getStorageSync('k')).toEqual({ a: 1 });
    expect(storage.getStorageSync('absent')).toBe('');
    expect(() => storage.setStorageSync('big', 'x'.repeat(1024 * 1024))).toThrow('entry size limit');
    const most = 'x'.repeat(1024 * 1024 - 10);
    for (let i = 0; i < 9; i += 1) storage.setStorageSync(`m${i}`, most);
    expect(() => {
      storage.setStorageSync('m9', most);
      storage.setStorageSync('m10', most);
    }).toThrow('exceed storage max size');
  });

  test('sends ten requests at once and lets the others wait; loses them with the network', async () => {
    let most = 0;
    let open = 0;
    const held: (() => void)[] = [];
    const server = createServer((_, response) => {
      open += 1;
      most = Math.max(most, open);
      const reply = () => {
        open -= 1;
        response.writeHead(404, { 'content-type': 'application/json' });
        response.end('{"code":"not-found"}');
      };
      held.push(reply);
      if (held.length === 10) for (const release of held.splice(0)) setImmediate(release);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const state = phoneWith(
      new Map([['https://api.test', `http://127.0.0.1:${(server.address() as AddressInfo).port}`]]),
    );
    const { request } = requestApi(state, settle, parse);
    const send = () => answer(request, { url: 'https://api.test/x' });
    const first = await Promise.all(Array.from({ length: 20 }, send));
    expect(first.every(({ statusCode }) => statusCode === 404)).toBe(true);
    expect(most).toBe(10);
    const cut = send();
    state.setOnline(false);
    expect(await cut).toMatchObject({ errMsg: expect.stringContaining('request:fail') });
    expect(await send()).toMatchObject({ errMsg: expect.stringContaining('INTERNET_DISCONNECTED') });
    state.setOnline(true);
    expect(await answer(request, { url: 'https://elsewhere.test/' })).toMatchObject({
      errMsg: expect.stringContaining('domain list'),
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('writes setData paths as the view layer does, refuses more than 1 MB, and counts bytes', () => {
    const data: Record<string, unknown> = { root: { cn: [] } };
    applySetData(data, { 'root.cn.[0]': { sid: '1', cn: [] } });
    const bytes = applySetData(data, { 'root.cn.[0].cn.[0].v': '字', 'root.cn[0].gone': undefined });
    expect(data).toEqual({ root: { cn: [{ sid: '1', cn: [{ v: '字' }] }] } });
    expect(bytes).toBe(Buffer.byteLength('{"root.cn.[0].cn.[0].v":"字"}'));
    expect(() => applySetData(data, { x: 'x'.repeat(1024 * 1024) })).toThrow('refuses');
  });
});
