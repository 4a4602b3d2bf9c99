import '../../support/taro/build-constants.ts';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import HandbookCover from '../../../miniapp/src/handbook/index.tsx';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import {
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
import { dangerButton, NOTICE } from './cover-world.tsx';

beforeEach(freshPhone);
afterEach(leavePage);

describe('without a network', () => {
  it('opens from what the phone kept, and says so', async () => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks());
    writeStored('kept.colour-notice', { notice: noticeOf() });
    renderPage(<HandbookCover />);
    expect(screen.getByRole('img', { name: '孕29周加1天' })).toBeDefined();
    expect(screen.getByText('要多留意一些')).toBeDefined();
    expect(await screen.findByText('现在没有网络')).toBeDefined();
    expect(screen.getByText('要多留意一些')).toBeDefined();
  });

  it('shows the colour alone when only that was kept, and a way to ask again', async () => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks());
    renderPage(<HandbookCover />);
    expect(await screen.findByText('现在没有网络，告知打不开。')).toBeDefined();
    expect(screen.getByRole('img', { name: '风险：一般风险' })).toBeDefined();
    serverAnswers({ [NOTICE]: ok({ notice: noticeOf() }) });
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('要多留意一些')).toBeDefined();
  });

  it('with nothing kept says what works all the same', async () => {
    signedInAs(motherSession());
    renderPage(<HandbookCover />);
    expect(await screen.findByRole('button', { name: '打 120' })).toBeDefined();
    expect(dangerButton()).toBeDefined();
  });
});
