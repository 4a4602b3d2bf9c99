import { describe, expect, it } from 'vitest';
import { today } from './dates.ts';
import { enterAs } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

describe('a woman who comes for the first time', () => {
  it('agrees, fills the short form over an interruption, is told at the field what to change, and sees her week', async () => {
    const { page } = await openWindow({ url: app().url });
    await enterAs(page, '新用户');

    const goOn = page.getByRole('button', { name: '继续' });
    await goOn.waitFor();
    expect(await goOn.isDisabled()).toBe(true);
    await page.getByText('还要同意：使用母子手册、使用您的健康信息').waitFor();
    for (const consent of ['使用母子手册', '使用您的健康信息'])
      await page.getByRole('switch', { name: `同意${consent}` }).click();
    await goOn.click();

    const next = page.getByRole('button', { name: '下一步' });
    await next.click();
    await page.getByText('请填出生日期').waitFor();
    await page.getByRole('textbox', { name: '姓名' }).fill('王小麦');
    await page.getByLabel('出生日期').fill('1999-05-04');
    await next.click();

    const lastPeriod = page.getByLabel('末次月经第一天');
    await page.getByRole('radio', { name: /^末次月经/ }).click();
    await lastPeriod.fill(today(1));
    await page.getByText('末次月经不能在今天以后').waitFor();
    await next.click();
    expect(await lastPeriod.isVisible()).toBe(true);
    await lastPeriod.fill(today(-204));
    await page.getByText('末次月经不能在今天以后').waitFor({ state: 'detached' });

    await page.reload();
    await lastPeriod.waitFor();
    expect(await lastPeriod.inputValue()).toBe(today(-204));
    await page.getByRole('button', { name: '上一步' }).click();
    expect(await page.getByRole('textbox', { name: '姓名' }).inputValue()).toBe('王小麦');
    await next.click();
    await next.click();

    await page.getByRole('radio', { name: '生过1个' }).click();
    await next.click();
    await page.getByRole('radio', { name: '清泉街道', exact: true }).click();
    await page.getByRole('button', { name: '建册' }).click();

    await page.getByRole('img', { name: '孕29周加1天' }).waitFor();
    await page.getByRole('button', { name: '给清泉街道社区卫生服务中心打电话' }).waitFor();
  });
});
