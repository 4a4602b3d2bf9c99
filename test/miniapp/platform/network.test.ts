import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNetwork } from '../../../miniapp/src/platform/network.ts';
import { resetTaro, setConnected } from '../../support/taro/taro.ts';

beforeEach(resetTaro);
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('watching the network', () => {
  it('says at once in a browser that there is none, though Taro would not know', () => {
    vi.stubEnv('TARO_ENV', 'h5');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const heard: boolean[] = [];
    watchNetwork((connected) => heard.push(connected));
    expect(heard).toEqual([false]);
  });

  it('asks WeChat on a phone, whatever a browser would say', () => {
    vi.stubEnv('TARO_ENV', 'weapp');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    setConnected(false);
    const heard: boolean[] = [];
    watchNetwork((connected) => heard.push(connected));
    expect(heard).toEqual([false]);
  });

  it('hears each change until it stops listening', () => {
    const heard: boolean[] = [];
    const stop = watchNetwork((connected) => heard.push(connected));
    setConnected(false);
    stop();
    setConnected(true);
    expect(heard).toEqual([true, false]);
  });
});
