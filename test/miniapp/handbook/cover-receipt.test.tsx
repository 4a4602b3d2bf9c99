import '../../support/taro/build-constants.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AssessmentId } from '../../../shared/identity/ids.ts';
import { freshPhone, leavePage, noticeOf, ok, refusal } from '../../support/taro/her-world.tsx';
import { setConnected } from '../../support/taro/taro.ts';
import { NOTICE, open, toldOf } from './cover-world.tsx';

beforeEach(freshPhone);
afterEach(leavePage);

const READ = 'POST /api/handbook/colour-notice/read';
const READ_AT = '2026-11-25T02:32:00.000Z';
const readButton = () => screen.findByRole('button', { name: '我已看过' });

describe('我已看过', () => {
  it('is said once, and the clinic knows when the server says so', async () => {
    let answer: (() => void) | undefined;
    const receipt = new Promise<void>((resolve) => {
      answer = resolve;
    });
    open({
      more: {
        [READ]: async () => {
          await receipt;
          return ok({ notice: noticeOf({ readAt: READ_AT }) });
        },
      },
    });
    fireEvent.click(await readButton());
    expect(await screen.findByText('您已看过，正在告诉医院')).toBeDefined();
    expect(screen.queryByRole('button', { name: '我已看过' })).toBeNull();
    answer?.();
    expect(await screen.findByText('您已看过，医院知道了')).toBeDefined();
    expect(screen.getByText('2026年11月25日 10:32')).toBeDefined();
    expect(toldOf(READ).map(({ body }) => body)).toEqual([{ assessmentId: noticeOf().assessmentId }]);
  });

  it('is not asked for what the clinic knows already', async () => {
    open({ notice: { readAt: READ_AT } });
    expect(await screen.findByText('您已看过，医院知道了')).toBeDefined();
    expect(screen.queryByRole('button', { name: '我已看过' })).toBeNull();
  });

  it('says honestly that it is on the phone only', async () => {
    open({ more: { [READ]: null } });
    const button = await readButton();
    act(() => setConnected(false));
    fireEvent.click(button);
    expect(await screen.findByText('您已看过，医院还不知道')).toBeDefined();
    expect(screen.getByText(/有信号会自动告诉医院/)).toBeDefined();
  });

  it('can be said again when the server did not take it', async () => {
    open({ more: { [READ]: refusal(409, 'state-conflict') } });
    fireEvent.click(await readButton());
    expect(await screen.findByText('没有记上：不行。')).toBeDefined();
    expect(await readButton()).toBeDefined();
  });
});

describe('a notice that has been replaced', () => {
  it('gives way to the new one as soon as the clinic says so', async () => {
    const newer = noticeOf({ assessmentId: 'c2' as AssessmentId, title: '医生又看过一次' });
    let stands = noticeOf();
    open({
      more: {
        [NOTICE]: () => ok({ notice: stands }),
        [READ]: () => {
          stands = newer;
          return refusal(409, 'state-conflict');
        },
      },
    });
    fireEvent.click(await readButton());
    expect(await screen.findByText('医生又看过一次')).toBeDefined();
    expect(screen.queryByText(/没有记上/)).toBeNull();
    expect(await readButton()).toBeDefined();
  });
});
