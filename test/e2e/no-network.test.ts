import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listReports } from '../../shared/contract/danger.ts';
import { call, persona } from './calls.ts';
import { HEAVY_BLEEDING, inSight, REDUCED_MOVEMENTS, receipt, tickSigns } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const NO_NETWORK = /^net::ERR_INTERNET_DISCONNECTED/;
const ANSWER_WITHIN_MS = 300;

/** On the page's own clock: from her finger on a button until these words are drawn. */
const fromTapTo = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((drawn) => {
        const begin = () => {
          const tapped = performance.now();
          const look = () => {
            if (document.body.innerText.includes(wanted)) drawn(performance.now() - tapped);
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('pointerup', begin, { once: true, capture: true });
      }),
    words,
  );

/** At home with her handbook read once, as on every day before. */
async function atHome(name: string) {
  const { url } = app();
  const session = await persona(url, name);
  const opened = await openWindow({ url, session });
  await opened.page.goto('/');
  await opened.page.getByText('负责您的医院').waitFor();
  const reports = async () => (await call(url, listReports, { token: session.token })).reports;
  return { ...opened, reports };
}

describe('with no network', () => {
  it('she has her answer within 300 ms of the tap, is told honestly that nobody knows, and the report goes out by itself', async () => {
    const { page, context, complaints, reports } = await atHome('week-29');
    complaints.expect(NO_NETWORK);
    await context.setOffline(true);
    await tickSigns(page, REDUCED_MOVEMENTS);
    const shown = fromTapTo(page, '今天去医院');
    await page.getByRole('button', { name: '看结果' }).click();
    const took = await shown;
    process.stdout.write(`  tap → answer with no network: ${Math.round(took)} ms\n`);
    expect(took).toBeLessThanOrEqual(ANSWER_WITHIN_MS);

    await inSight(page, /^尚未送达，请直接拨打冠县人民医院/).waitFor();
    await page.getByRole('button', { name: '打给清泉街道社区卫生服务中心' }).waitFor();
    await page.getByRole('button', { name: '打120急救电话' }).first().waitFor();
    expect(await page.getByText('已送达').count()).toBe(0);
    expect(await reports()).toEqual([]);

    await context.setOffline(false);
    await receipt(page).waitFor();
    expect(await page.getByText('尚未送达').count()).toBe(0);
    expect(await reports()).toHaveLength(1);
  });

  it('an emergency is answered by 120 before anything is sent, also after the page was loaded anew', async () => {
    const { page, context, complaints } = await atHome('week-36');
    complaints.expect(NO_NETWORK);
    await page.reload();
    await page.getByText('负责您的医院').waitFor();
    await context.setOffline(true);
    await tickSigns(page, HEAVY_BLEEDING);
    await page.getByText('这种情况，现在就打120').waitFor();
    const shown = fromTapTo(page, '等车的时候');
    await page.getByRole('button', { name: '看结果' }).click();
    expect(await shown).toBeLessThanOrEqual(ANSWER_WITHIN_MS);
    await inSight(page, '尚未送达，请直接打120').waitFor();
    expect(await page.getByText('已送达').count()).toBe(0);
  });
});

describe('one intent is one report', () => {
  it('a double tap sends once', async () => {
    const { page, reports } = await atHome('week-33');
    await tickSigns(page, REDUCED_MOVEMENTS);
    await page.getByRole('button', { name: '看结果' }).dblclick();
    await receipt(page).waitFor();
    expect(await reports()).toHaveLength(1);
  });

  it('an answer lost on its way does not make a second report of the same', async () => {
    const { page, complaints, reports } = await atHome('week-39');
    complaints.expect(/^net::ERR_FAILED POST \/api\/danger\/reports/);
    await page.route(
      '**/api/danger/reports',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await tickSigns(page, REDUCED_MOVEMENTS);
    await page.getByRole('button', { name: '看结果' }).click();
    await inSight(page, /^尚未送达，请直接拨打冠县人民医院/).waitFor();
    await receipt(page).waitFor();
    expect(await reports()).toHaveLength(1);
  });
});
