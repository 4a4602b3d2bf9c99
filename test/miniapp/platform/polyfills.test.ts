import { describe, expect, it, vi } from 'vitest';
import { MiniAbortController } from '../../../miniapp/src/platform/polyfills.ts';

describe('the stand-in for AbortController', () => {
  it('tells every listener once, however often it is aborted', () => {
    const controller = new MiniAbortController();
    const [first, second] = [vi.fn(), vi.fn()];
    controller.signal.addEventListener('abort', first);
    controller.signal.onabort = second;
    controller.abort('left the page');
    controller.abort('again');
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
    expect([controller.signal.aborted, controller.signal.reason]).toEqual([true, 'left the page']);
  });

  it('leaves a listener that was taken away alone', () => {
    const controller = new MiniAbortController();
    const listener = vi.fn();
    controller.signal.addEventListener('abort', listener);
    controller.signal.removeEventListener('abort', listener);
    controller.abort();
    expect(listener).not.toHaveBeenCalled();
  });

  it('stops work that asks, and only after the abort', () => {
    const controller = new MiniAbortController();
    expect(() => controller.signal.throwIfAborted()).not.toThrow();
    controller.abort();
    expect(() => controller.signal.throwIfAborted()).toThrow('AbortError');
  });

  it('does not touch a host that has the real one', () => {
    expect(globalThis.AbortController).not.toBe(MiniAbortController);
  });
});
