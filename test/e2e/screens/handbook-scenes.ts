import type { Page } from 'playwright-core';
import { today } from '../dates.ts';
import { cutOff, OFFLINE, type Scene, see, tap } from './scene.ts';

const HANDBOOK = '/#/handbook/index';

/** The server’s answer, changed on its way: a state that nobody of the demonstration is in. */
const changeAnswer = (page: Page, address: string, change: (reply: Record<string, unknown>) => object) =>
  page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) });
  });

/** Her colour and its notice: every state they can be in. */
export const HANDBOOK_SCENES: readonly Scene[] = [
  { name: 'handbook-orange', who: 'week-24', path: HANDBOOK, go: see('我已看过'), dark: true },
  {
    name: 'handbook-orange-end',
    who: 'week-24',
    path: HANDBOOK,
    async go(page) {
      await see('我已看过')(page);
      await page.getByText('急的时候去这里').filter({ visible: true }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'handbook-green-after-birth', who: 'day-40', path: HANDBOOK, go: see('我已看过') },
  { name: 'handbook-unassessed', who: 'week-6', path: HANDBOOK, go: see('没有颜色，不等于绿色。'), dark: true },
  { name: 'handbook-report-first', who: 'week-36', path: HANDBOOK, go: see('先看您报告的不舒服') },
  {
    name: 'handbook-before-notices',
    who: 'week-16',
    path: HANDBOOK,
    async go(page) {
      await changeAnswer(page, '**/colour-notice', () => ({ notice: null }));
      await page.reload();
      await see('请问负责您的医院')(page);
    },
  },
  {
    name: 'handbook-read-offline',
    who: 'week-24',
    path: HANDBOOK,
    faults: OFFLINE,
    async go(page) {
      await see('我已看过')(page);
      await cutOff(page);
      await tap(page, '我已看过');
      await see('医院还不知道')(page);
      await page.getByText('放大看').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'handbook-read',
    who: 'week-24',
    path: HANDBOOK,
    async go(page) {
      await changeAnswer(page, '**/colour-notice', ({ notice, ...reply }) => ({
        ...reply,
        notice: { ...(notice as object), readAt: new Date().toISOString() },
      }));
      await page.reload();
      await see('医院知道了')(page);
      await page.getByText('放大看').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'handbook-after-loss',
    who: 'week-24',
    path: HANDBOOK,
    async go(page) {
      await changeAnswer(page, '**/api/handbook', (handbook) => ({ ...handbook, lostOn: today(-3) }));
      await page.reload();
      await see('您好好休息')(page);
    },
  },
  { name: 'notice-orange', who: 'week-24', path: '/#/handbook/notice/index', go: see('我已看过'), dark: true },
];
