import { afterEach, describe, expect, it, vi } from 'vitest';
import { aria } from '../../../miniapp/src/ui/host/aria.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('accessibility attributes', () => {
  it('carry only what is set, so that nodes have no empty attributes', () => {
    expect(aria({ label: '消息' })).toEqual({ 'aria-label': '消息' });
  });

  it('give every heading its level: the page’s own is the first, its parts are the second', () => {
    expect(aria({ role: 'heading', level: 1 })).toEqual({ role: 'heading', 'aria-level': 1 });
    expect(aria({ role: 'heading' })).toEqual({ role: 'heading', 'aria-level': 2 });
    expect(aria({ role: 'button' })).toEqual({ role: 'button' });
  });

  it('say the state in the label on WeChat, where only role, label and hidden reach the screen reader', () => {
    vi.stubEnv('TARO_ENV', 'weapp');
    expect(aria({ role: 'checkbox', label: '头很痛', checked: false })).toEqual({
      ariaRole: 'checkbox',
      ariaLabel: '头很痛，未选中',
    });
    expect(aria({ role: 'button', label: '家族史', expanded: true })).toEqual({
      ariaRole: 'button',
      ariaLabel: '家族史，已展开',
    });
    expect(aria({ role: 'button', label: '送出', disabled: true, busy: true })).toEqual({
      ariaRole: 'button',
      ariaLabel: '送出，不可用，正在处理',
    });
    expect(aria({ hidden: true })).toEqual({ ariaHidden: true });
  });
});
