import '../../support/taro/build-constants.ts';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import NoticeReading from '../../../miniapp/src/handbook/notice/index.tsx';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import {
  daysAgo,
  freshPhone,
  handbookAt29Weeks,
  leavePage,
  motherSession,
  noticeOf,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { journeys } from '../../support/taro/taro.ts';

beforeEach(freshPhone);
afterEach(leavePage);

const kept = (handbook: Parameters<typeof handbookAt29Weeks>[0] = {}) => {
  signedInAs(motherSession());
  writeStored('kept.handbook', handbookAt29Weeks(handbook));
  writeStored('kept.colour-notice', { notice: noticeOf() });
};

describe('温馨告知书', () => {
  it('stands one idea a line in large type, from the phone, with the danger button below', () => {
    kept();
    renderPage(<NoticeReading />);
    for (const line of [...noticeOf().meaning, ...noticeOf().next])
      expect(screen.getByText(line).className).toContain('reading');
    expect(screen.getByRole('heading', { name: '温馨告知书' })).toBeDefined();
    expect(screen.getByRole('button', { name: '不舒服？点这里' })).toBeDefined();
  });

  it('can be signed for at its end', async () => {
    kept();
    serverAnswers({
      'POST /api/handbook/colour-notice/read': ok({ notice: noticeOf({ readAt: '2026-11-25T02:32:00.000Z' }) }),
    });
    renderPage(<NoticeReading />);
    fireEvent.click(screen.getByRole('button', { name: '我已看过' }));
    expect(await screen.findByText('您已看过，医院知道了')).toBeDefined();
  });

  it.each([
    ['after a loss', { lostOn: daysAgo(1) }],
    ['when no colour stands', { colour: null }],
  ] as const)('is gone %s, with the way back', (_, handbook) => {
    kept(handbook);
    renderPage(<NoticeReading />);
    expect(screen.queryByText('要多留意一些')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '回手册' }));
    expect(journeys()).toEqual(['reLaunch /handbook/index']);
  });
});
