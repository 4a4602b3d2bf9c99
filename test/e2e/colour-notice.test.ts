import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RED } from '../support/risk-actors.ts';
import { persona } from './calls.ts';
import { confirmColour, gradingOf } from './colours.ts';
import { dangerButton, enterAs, inSight } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const NEW_NOTICE = '您的手册有新的告知，请看一看';
const READ = '/api/handbook/colour-notice/read';

const readButton = (page: Page) => page.getByRole('button', { name: '我已看过' }).filter({ visible: true });
const tab = (page: Page, name: string) => page.locator('.weui-tabbar__item', { hasText: name });

/** When she read the colour that stands, as the county sees it. */
const readAt = async (who: string) => (await gradingOf(app().url, who)).assessments[0]?.readByHerAt ?? null;

/** At home, her handbook on the phone as on every day before. */
async function atHome(who: string) {
  const { url } = app();
  const opened = await openWindow({ url, session: await persona(url, who) });
  const told: string[] = [];
  opened.page.on('request', (request) => {
    if (request.url().endsWith(READ)) told.push(request.method());
  });
  await opened.page.goto('/');
  await opened.page.getByText('负责您的医院').waitFor();
  return { ...opened, told };
}

describe('what her colour means stands on the cover of her handbook', () => {
  it('from the quiet line on 今日 to the clinic that knows she has read it', async () => {
    const { url } = app();
    const { page } = await openWindow({ url });
    await enterAs(page, '陈静');
    await page.getByRole('button', { name: NEW_NOTICE }).click();
    await page.getByRole('heading', { name: '您的手册是橙色' }).waitFor();
    await page.getByRole('img', { name: '风险：较高风险' }).filter({ visible: true }).waitFor();
    await inSight(page, /县妇幼保健.*评估$/).waitFor();
    await dangerButton(page).filter({ visible: true }).waitFor();
    expect(await readAt('week-24')).toBeNull();

    await readButton(page).click();
    await inSight(page, '您已看过，医院知道了').waitFor();
    expect(await readAt('week-24')).not.toBeNull();
    await tab(page, '今日').click();
    await page.getByRole('button', { name: '换成大字' }).filter({ visible: true }).waitFor();
    expect(await page.getByText(NEW_NOTICE).filter({ visible: true }).count()).toBe(0);

    // Her doctor assesses anew: what she has read was another notice.
    await confirmColour(url, 'week-24', RED);
    await page.reload();
    await page.getByRole('button', { name: NEW_NOTICE }).click();
    await page.getByRole('heading', { name: '您的手册是红色' }).waitFor();
    await readButton(page).waitFor();
  });

  it('says nothing of what stands beside the colour, in any place of hers', async () => {
    expect((await gradingOf(app().url, 'week-16')).assessments[0]?.purple).toBe('yes');
    const { page } = await atHome('week-16');
    await tab(page, '手册').click();
    await page.getByRole('heading', { name: '您的手册是黄色' }).waitFor();
    const shown = [await page.locator('body').innerText()];
    await page.getByRole('button', { name: '放大看' }).click();
    await page.getByRole('heading', { name: '温馨告知书' }).waitFor();
    shown.push(await page.locator('body').innerText());
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    for (const words of [...shown, kept]) expect(words).not.toMatch(/紫|purple|HIV|艾滋|传染|专案|重点人群/i);
  });

  it('opens with no network, keeps her reading, says so, and tells the clinic once the network is back', async () => {
    const { page, context, complaints, told } = await atHome('week-11');
    await page.getByText(NEW_NOTICE).waitFor();
    complaints.expect(/^net::ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await tab(page, '手册').click();
    await page.getByRole('heading', { name: '您的手册是绿色' }).waitFor();
    await readButton(page).click();
    await inSight(page, '您已看过，医院还不知道').waitFor();
    expect(await readAt('week-11')).toBeNull();

    await context.setOffline(false);
    await inSight(page, '您已看过，医院知道了').waitFor();
    const first = await readAt('week-11');
    expect(first).not.toBeNull();
    const times = told.length;
    await page.reload();
    await inSight(page, '您已看过，医院知道了').waitFor();
    expect(told).toHaveLength(times);
    expect(await readAt('week-11')).toBe(first);
  });

  it('of nobody’s colour it says that nobody has confirmed one, and shows no label', async () => {
    const { page } = await atHome('week-6');
    await tab(page, '手册').click();
    await page.getByRole('heading', { name: '还没有颜色' }).waitFor();
    expect(await page.getByRole('img', { name: /^风险/ }).count()).toBe(0);
  });
});
