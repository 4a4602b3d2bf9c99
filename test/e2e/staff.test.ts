import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP } from './browser-window.ts';
import { enterAs } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const OUT_WITHIN_MS = 1000;

describe('colleagues', () => {
  it('are invited by the supervisor, come in by WeChat, and are out at once when disabled', async () => {
    const { url } = app();
    const [office, clinic] = await Promise.all([
      openWindow({ url, viewport: DESKTOP }),
      openWindow({ url, viewport: DESKTOP }),
    ]);
    const supervisor = office.page;
    const colleague = clinic.page;

    await enterAs(supervisor, '高科长');
    await supervisor.getByRole('link', { name: '人员' }).click();
    await supervisor.getByRole('button', { name: '邀请同事' }).click();
    await supervisor.getByRole('textbox', { name: '姓名' }).fill('钱医生');
    await supervisor.getByRole('checkbox', { name: '医生', exact: true }).click();
    await supervisor.getByRole('checkbox', { name: '清泉街道社区卫生服务中心' }).click();
    await supervisor.getByRole('button', { name: '生成邀请码' }).click();
    const sheet = supervisor.getByRole('dialog', { name: '给钱医生的邀请码' });
    await sheet.getByText(/只显示这一次/).waitFor();
    // It stands in short lines, to be read out.
    const code = (await sheet.innerText())
      .split('\n')
      .filter((line) => /^[\w-]+$/.test(line))
      .join('');
    expect(code.length).toBeGreaterThanOrEqual(8);
    await sheet.getByRole('button', { name: '关闭' }).click();

    await colleague.goto('/#/clinic/sign-in/index');
    await colleague.getByRole('textbox', { name: '邀请码' }).fill(code);
    await colleague.getByRole('button', { name: '绑定并登录' }).click();
    await colleague.getByText('没有等人确认的报告').waitFor();
    const authorization = await tokenOn(colleague);

    await supervisor.reload();
    await supervisor.getByRole('button', { name: '停用 钱医生' }).click();
    await supervisor.getByRole('alertdialog').getByRole('button', { name: '停用' }).click();
    clinic.complaints.expect(/^40[13] /);
    await supervisor.getByText('已停用', { exact: true }).waitFor();
    const disabled = performance.now();
    // Whatever she does next is refused; her page notices by itself, at the latest with its next look at the list.
    const next = await colleague.request.get(`${url}/api/clinic/alerts`, { headers: { authorization } });
    expect(next.status()).toBe(401);
    expect(performance.now() - disabled).toBeLessThanOrEqual(OUT_WITHIN_MS);
    await colleague.getByRole('heading', { name: '医护登录' }).waitFor();
    process.stdout.write(`  disabled → at the door again: ${Math.round(performance.now() - disabled)} ms\n`);

    await colleague.getByRole('button', { name: '微信登录' }).click();
    await colleague.getByText('这个账号已停用，请联系管理员').waitFor();
  });
});

/** What the app on this device signs its calls with. */
const tokenOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('muzi.v1.session') ?? '{}') as { data?: string };
    const session = JSON.parse(kept.data ?? '{}') as { token?: string };
    return `Bearer ${session.token ?? ''}`;
  });
