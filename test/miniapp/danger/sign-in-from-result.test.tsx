import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import DangerResult from '../../../miniapp/src/danger/result/index.tsx';
import { startOutbox, useOutbox } from '../../../miniapp/src/offline/outbox.ts';
import { freshPhone, leavePage, motherSession, renderPage } from '../../support/taro/her-world.tsx';
import { answerRequests, asked, journeys, loginGives, openedWith } from '../../support/taro/taro.ts';
import { itemOf, REPORT_ID, statusOf } from './report-examples.ts';

const show = () => {
  useOutbox.setState({ items: [itemOf()] });
  openedWith({ reportId: REPORT_ID });
  renderPage(<DangerResult />);
};
const body = () => document.body.textContent ?? '';
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a report that waits for a sign-in', () => {
  const receipt = statusOf();
  let stop: () => void = () => undefined;
  beforeEach(() => {
    freshPhone();
    stop = startOutbox();
  });
  afterEach(() => {
    stop();
    leavePage();
  });

  it('goes out from this page with one tap, and its receipt appears here', async () => {
    loginGives('code-1');
    answerRequests(({ path }) => ({ status: 200, body: path.startsWith('/api/session') ? motherSession() : receipt }));
    show();
    expect(screen.getByText('还没有登录，送不出去。登录后会自动送。')).toBeTruthy();
    tap('去登录');
    await waitFor(() => expect(body()).toContain('报告号 7F3K'));
    expect(body()).not.toContain('尚未送达');
    expect(asked[0]).toMatchObject({ path: '/api/session/wechat', body: { code: 'code-1', as: 'mother' } });
    expect(journeys()).toEqual([]);
  });

  it('says why when she could not be signed in, and lets her try again', async () => {
    loginGives();
    show();
    tap('去登录');
    expect(await screen.findByText(/没能从微信得到登录/)).toBeTruthy();
    loginGives('code-2');
    answerRequests(({ path }) => ({ status: 200, body: path.startsWith('/api/session') ? motherSession() : receipt }));
    tap('去登录');
    await waitFor(() => expect(body()).toContain('报告号 7F3K'));
    expect(body()).not.toContain('没能从微信');
  });
});
