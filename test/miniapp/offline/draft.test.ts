import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useDraft } from '../../../miniapp/src/offline/draft.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import { resetTaro } from '../../support/taro/taro.ts';

beforeEach(resetTaro);
afterEach(cleanup);

const EMPTY = { name: '', births: 0 };
const open = (name = 'form') => renderHook(() => useDraft(name, EMPTY)).result;

describe('a draft', () => {
  it('is there again after a restart, field by field', () => {
    const before = open();
    act(() => before.current.edit({ name: '赵' }));
    act(() => before.current.edit({ births: 2 }));
    expect(open().current.form).toEqual({ name: '赵', births: 2 });
  });

  it('loses no change when several come in one go', () => {
    const draft = open();
    act(() => {
      draft.current.edit({ name: '赵雨' });
      draft.current.edit({ births: 1 });
    });
    expect(open().current.form).toEqual({ name: '赵雨', births: 1 });
  });

  it('begins empty after it was discarded, and apart from other drafts', () => {
    const draft = open();
    act(() => draft.current.edit({ name: '赵' }));
    expect(open('other').current.form).toEqual(EMPTY);
    draft.current.discard();
    expect(open().current.form).toEqual(EMPTY);
  });

  it('takes the default for a field an older version did not have', () => {
    writeStored('draft.form', { name: '赵' });
    expect(open().current.form).toEqual({ name: '赵', births: 0 });
  });
});
