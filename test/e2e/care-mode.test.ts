import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { send } from './alerts.ts';
import { persona } from './calls.ts';
import { dangerButton, enterAs } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const LEAST_PX = { ordinary: 16, care: 20 };
/** Beside a larger text that already says it: the caption of a value, the version of the app. */
const LEAST_CAPTION_PX = 13;

interface Drawn {
  readonly text: string;
  readonly px: number;
}

/** Every piece of text on the screen and its size. */
const textSizes = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; px: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '' || !parent.checkVisibility()) continue;
      found.push({ text, px: Number.parseFloat(getComputedStyle(parent).fontSize) });
    }
    return found;
  });

const smallest = async (page: Page): Promise<number> => Math.min(...(await textSizes(page)).map(({ px }) => px));

describe('关怀模式', () => {
  it('is one tap on the first screen, makes every text at least 20 px, and stands after a restart', async () => {
    const { page } = await openWindow({ url: app().url });
    await enterAs(page, '赵雨');
    await page.getByText('负责您的医院').waitFor();
    expect(await smallest(page)).toBeGreaterThanOrEqual(LEAST_CAPTION_PX);
    expect(await smallest(page)).toBeLessThan(LEAST_PX.care);
    await page.getByRole('button', { name: '换成大字' }).click();
    await page.getByRole('button', { name: '换成标准字' }).waitFor();
    await page.reload();
    await page.getByText('负责您的医院').waitFor();

    const tooSmall = async () => (await textSizes(page)).filter(({ px }) => px < LEAST_PX.care);
    expect(await tooSmall()).toEqual([]);
    await dangerButton(page).click();
    await page.getByRole('checkbox').first().waitFor();
    expect(await tooSmall()).toEqual([]);
    await page.goto('/#/handbook/index');
    await page.getByRole('heading', { name: '您的手册是黄色' }).waitFor();
    expect(await tooSmall()).toEqual([]);
    await page.getByRole('button', { name: '放大看' }).click();
    await page.getByRole('heading', { name: '温馨告知书' }).waitFor();
    expect(await tooSmall()).toEqual([]);
    await page.goto('/#/account/index');
    await page.getByRole('switch', { name: '关怀模式' }).waitFor();
    expect(await tooSmall()).toEqual([]);
    expect(await page.getByRole('switch', { name: '关怀模式' }).getAttribute('aria-checked')).toBe('true');
  });
});

describe('colour is never the only signal', () => {
  it('her risk label and each urgency of the worklist carry their word', async () => {
    const { url } = app();
    await send(url, 'week-29', 'emergency');
    await send(url, 'week-20', 'today');
    await send(url, 'week-39', 'within-24h');
    const [her, clinic] = await Promise.all([
      openWindow({ url, session: await persona(url, 'week-24') }),
      openWindow({ url, session: await persona(url, 'clinic-doctor') }),
    ]);
    await Promise.all([her.page.goto('/'), clinic.page.goto('/')]);
    await her.page.getByText('较高风险').waitFor();
    for (const word of ['现在打120', '今天去医院', '24小时内']) await clinic.page.getByText(word).first().waitFor();
    for (const word of ['一般风险', '低风险']) await clinic.page.getByText(word).first().waitFor();
  });
});
