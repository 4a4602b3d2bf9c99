import '../../support/taro/build-constants.ts';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepHandbook, keptHandbook, useHandbook } from '../../../miniapp/src/handbook/use-handbook.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import {
  freshPhone,
  handbookAt29Weeks,
  leavePage,
  motherSession,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { asked } from '../../support/taro/taro.ts';

beforeEach(freshPhone);
afterEach(leavePage);

function Name({ enabled = true }: { readonly enabled?: boolean }) {
  const { data } = useHandbook({ enabled });
  return <p>{data?.name ?? '没有'}</p>;
}

describe('the kept handbook', () => {
  it('is there at once, and gives way to the server’s as soon as that answers', async () => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks({ name: '旧名' }));
    serverAnswers({ 'GET /api/handbook': ok(handbookAt29Weeks({ name: '新名' })) });
    renderPage(<Name />);
    expect(screen.getByText('旧名')).toBeDefined();
    expect(await screen.findByText('新名')).toBeDefined();
    expect(keptHandbook()?.name).toBe('新名');
  });

  it('stays on the screen when the network does not answer', async () => {
    signedInAs(motherSession());
    writeStored('kept.handbook', handbookAt29Weeks({ name: '旧名' }));
    renderPage(<Name />);
    await waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(3));
    expect(screen.getByText('旧名')).toBeDefined();
  });

  it('is shown at once on the next screen when it has just come from the server', () => {
    signedInAs(motherSession());
    keepHandbook(handbookAt29Weeks());
    renderPage(<Name />);
    expect(screen.getByText('赵雨')).toBeDefined();
    expect(keptHandbook()).toEqual(handbookAt29Weeks());
  });

  it('asks nobody while nobody is signed in', () => {
    renderPage(<Name enabled={false} />);
    expect(screen.getByText('没有')).toBeDefined();
    expect(asked).toEqual([]);
  });
});
