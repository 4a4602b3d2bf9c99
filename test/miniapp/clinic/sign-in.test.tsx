import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicSignIn from '../../../miniapp/src/clinic/sign-in/index.tsx';
import { hasWayIn } from '../../../miniapp/src/clinic/sign-in/sign-in-ways.ts';
import { asked, taroCalls } from '../../support/taro/taro.ts';
import { doctor, freshDevice, ok, refused, serverAnswers } from './clinic-world.tsx';

const SESSION = { token: 't', expiresAt: '2027-01-01T00:00:00.000Z', me: doctor() };

beforeEach(freshDevice);
afterEach(cleanup);

describe('the door of the staff', () => {
  it('opens by WeChat, and leads to the list', async () => {
    serverAnswers({ 'POST /api/session/wechat': ok(SESSION) });
    render(<ClinicSignIn />);
    fireEvent.click(screen.getByRole('button', { name: '微信登录' }));
    await waitFor(() =>
      expect(taroCalls).toContainEqual({ name: 'reLaunch', options: { url: '/clinic/danger/worklist/index' } }),
    );
    expect(asked[0]?.body).toEqual({ code: 'code-of-this-phone', as: 'staff' });
  });

  it('says what to do when this WeChat is not bound to anybody', async () => {
    serverAnswers({ 'POST /api/session/wechat': refused(403, 'forbidden') });
    render(<ClinicSignIn />);
    fireEvent.click(screen.getByRole('button', { name: '微信登录' }));
    expect(await screen.findByText('这个微信还没有绑定医护账号，请先填邀请码')).toBeDefined();
  });

  it('binds an invitation, without the spaces that came with pasting', async () => {
    serverAnswers({ 'POST /api/session/invitation': ok(SESSION) });
    render(<ClinicSignIn />);
    const field = screen.getByLabelText('邀请码');
    fireEvent.change(field, { target: { value: ' 12345678 ' } });
    fireEvent.blur(field);
    fireEvent.click(screen.getByRole('button', { name: '绑定并登录' }));
    await waitFor(() => expect(asked[0]?.body).toEqual({ code: 'code-of-this-phone', invitation: '12345678' }));
  });

  it.each([
    ['weapp', false, true],
    ['weapp', true, true],
    ['h5', true, true],
    ['h5', false, false],
  ])('on %s, demonstration %s: %s', (platform, demo, open) => {
    expect(hasWayIn(platform, demo)).toBe(open);
  });
});
