import { describe, it } from 'vitest';
import { signOut } from '../../shared/contract/identity.ts';
import { DESKTOP } from './browser-window.ts';
import { call, persona } from './calls.ts';
import { dangerButton, enterAs } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const REFUSED = /^401 /;

describe('there is always a way on', () => {
  it('a clinician whose session was ended elsewhere stands at the door, not before an empty page', async () => {
    const { url } = app();
    const session = await persona(url, 'clinic-doctor');
    const { page, complaints } = await openWindow({ url, session, viewport: DESKTOP });
    await page.goto('/');
    await page.getByText('没有等人确认的报告').waitFor();
    complaints.expect(REFUSED);
    complaints.expect(/^403 POST \/api\/session\/wechat/);
    await call(url, signOut, { token: session.token });
    await page.getByRole('heading', { name: '医护登录' }).first().waitFor();
    await page.getByRole('button', { name: /^选一位演示人物/ }).click();
    await page.getByRole('button', { name: /^周医生，/ }).click();
    await page.getByText('没有等人确认的报告').waitFor();
  });

  it('a woman whose session was ended is asked again, with the danger button where it always is', async () => {
    const { url } = app();
    const session = await persona(url, 'week-29');
    const { page, complaints } = await openWindow({ url, session });
    await page.goto('/');
    await page.getByText('负责您的医院').waitFor();
    complaints.expect(REFUSED);
    // Without a WeChat the demonstration’s browser is somebody of its own, who has not agreed to anything yet.
    complaints.expect(/^403 GET /);
    await call(url, signOut, { token: session.token });
    await page.reload();
    await page.getByRole('button', { name: '继续' }).waitFor();
    await dangerButton(page).filter({ visible: true }).waitFor();
  });

  it.each([
    '/#/no/such/page',
    '/#/clinic/danger/worklist',
    '/#/danger/result/index',
    '/#//',
  ])('the address %s shows something to go on with', async (path) => {
    const { page } = await openWindow({ url: app().url });
    await enterAs(page, '赵雨');
    await page.getByText('负责您的医院').waitFor();
    await page.goto('about:blank');
    await page.goto(path);
    await page.getByRole('button').filter({ visible: true }).first().waitFor();
  });
});
