import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from './browser-window.ts';
import { persona } from './calls.ts';
import { dangerButton, enterAs, PAINFUL_URINE, report } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

/** Every number the page asks the device to dial from here on. */
async function dialled({ page, context }: BrowserWindow): Promise<readonly string[]> {
  const numbers: string[] = [];
  const protocol = await context.newCDPSession(page);
  await protocol.send('Page.enable');
  protocol.on('Page.frameRequestedNavigation', ({ url }) => {
    if (url.startsWith('tel:')) numbers.push(url);
  });
  return numbers;
}

/** Her screens, each reached as she reaches it. */
const SCREENS: readonly { readonly screen: string; readonly who: string; go(opened: BrowserWindow): Promise<void> }[] =
  [
    { screen: '今日', who: 'week-29', go: ({ page }) => page.getByText('负责您的医院').waitFor() },
    {
      screen: '我的',
      who: 'week-29',
      async go({ page }) {
        await page.getByText('我的', { exact: true }).first().click();
        await page.getByRole('switch', { name: '关怀模式' }).waitFor();
      },
    },
    { screen: '同意', who: 'new-mother', go: ({ page }) => page.getByRole('button', { name: '继续' }).waitFor() },
    {
      screen: '建册',
      who: 'new-mother',
      async go({ page }) {
        for (const consent of ['使用母子手册', '使用您的健康信息'])
          await page.getByRole('switch', { name: `同意${consent}` }).click();
        await page.getByRole('button', { name: '继续' }).click();
        await page.getByRole('textbox', { name: '姓名' }).waitFor();
      },
    },
    { screen: '不舒服？', who: 'day-9', go: ({ page }) => dangerButton(page).click() },
    { screen: '结果', who: 'week-33', go: ({ page }) => report(page, PAINFUL_URINE) },
  ];

describe('120 is never more than two taps away', () => {
  it.each(SCREENS)('from $screen', async ({ who, go }) => {
    const { url } = app();
    const opened = await openWindow({ url, session: await persona(url, who) });
    const { page } = opened;
    const numbers = await dialled(opened);
    await page.goto('/');
    await go(opened);
    const call = page.getByRole('button', { name: /打\s?120/ }).filter({ visible: true });
    if ((await dangerButton(page).filter({ visible: true }).count()) > 0) await dangerButton(page).click();
    await call.first().click();
    await expect.poll(() => numbers).toEqual(['tel:120']);
  });

  it('and the whole answer is the call when the signs say so', async () => {
    const opened = await openWindow({ url: app().url });
    await enterAs(opened.page, '周桂英');
    const numbers = await dialled(opened);
    await report(opened.page, /^抽搐/);
    await opened.page.getByRole('heading', { name: '现在打120' }).waitFor();
    await opened.page
      .getByRole('button', { name: /打\s?120/ })
      .first()
      .click();
    await expect.poll(() => numbers).toEqual(['tel:120']);
  });
});
