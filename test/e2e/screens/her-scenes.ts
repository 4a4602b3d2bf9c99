import type { Page } from 'playwright-core';
import { today } from '../dates.ts';
import { dangerButton, HEAVY_BLEEDING, PAINFUL_URINE, REDUCED_MOVEMENTS } from '../her-steps.ts';
import { cutOff, type Scene, see, tap, tick } from './scene.ts';

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

const HANDBOOK = '/#/handbook/index';

/** The server’s answer, changed on its way: a state that nobody of the demonstration is in. */
const changeAnswer = (page: Page, address: string, change: (reply: Record<string, unknown>) => object) =>
  page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) });
  });

/** From her day, as she comes: the handbook is on the phone then. */
const fromHerDay = async (page: Page): Promise<void> => {
  await see('负责您的医院')(page);
  await dangerButton(page).click();
};

const answer = async (page: Page, ...signs: readonly RegExp[]): Promise<void> => {
  await fromHerDay(page);
  await tick(page, ...signs);
  await tap(page, '看结果');
};

/** From her day to what has become of her report. */
const progress =
  (shows: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await tap(page, '看进展');
    await see(shows)(page);
  };

const agree = async (page: Page): Promise<void> => {
  for (const consent of ['使用母子手册', '使用您的健康信息'])
    await page.getByRole('switch', { name: `同意${consent}` }).click();
  await tap(page, '继续');
  await see('先认识您')(page);
};

const aboutHer = async (page: Page): Promise<void> => {
  await agree(page);
  await page.getByRole('textbox', { name: '姓名' }).fill('王小麦');
  await page.getByLabel('出生日期').fill('1999-05-04');
  await tap(page, '下一步');
};

export const HER_SCENES: readonly Scene[] = [
  { name: 'today-week-29', who: 'week-29', path: '/', go: see('您的报告'), dark: true },
  { name: 'today-week-11', who: 'week-11', path: '/', go: see('负责您的医院') },
  { name: 'today-day-40', who: 'day-40', path: '/', go: see('负责您的医院') },
  {
    name: 'today-offline',
    who: 'week-24',
    path: '/',
    faults: OFFLINE,
    async go(page) {
      await see('负责您的医院')(page);
      await cutOff(page);
      await see('现在没有网络')(page);
    },
  },
  {
    name: 'today-error',
    who: 'week-24',
    path: 'about:blank',
    faults: /^503|ERR_/,
    async go(page) {
      await page.route('**/api/handbook', (route) =>
        route.fulfill({
          status: 503,
          json: { code: 'unavailable', message: '系统暂时忙，请稍后再试；急事请直接打120', requestId: 'r' },
        }),
      );
      await page.goto('/');
      await see('再试一次')(page);
    },
  },
  { name: 'today-new-notice', who: 'week-24', path: '/', go: see('您的手册有新的告知，请看一看') },
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
  { name: 'account', who: 'week-29', path: '/#/account/index', go: see('使用您的健康信息') },
  {
    name: 'account-withdraw',
    who: 'week-29',
    path: '/#/account/index',
    async go(page) {
      await page.getByRole('switch', { name: '使用您的健康信息' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'account-sign-out',
    who: 'week-29',
    path: '/#/account/index',
    async go(page) {
      await tap(page, '退出登录');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  { name: 'welcome', who: 'new-mother', path: '/', go: see('还要同意') },
  { name: 'enrolment-1', who: 'new-mother', path: '/', go: agree },
  {
    name: 'enrolment-1-refused',
    who: 'new-mother',
    path: '/',
    async go(page) {
      await agree(page);
      await page.getByRole('textbox', { name: '手机号' }).fill('1390000');
      await tap(page, '下一步');
      await see('请填出生日期')(page);
    },
  },
  {
    name: 'enrolment-2',
    who: 'new-mother',
    path: '/',
    async go(page) {
      await aboutHer(page);
      await page.getByRole('radio', { name: /^末次月经/ }).click();
      await page.getByLabel('末次月经第一天').fill(today(-204));
    },
  },
  {
    name: 'enrolment-2-refused',
    who: 'new-mother',
    path: '/',
    async go(page) {
      await aboutHer(page);
      await page.getByRole('radio', { name: /^末次月经/ }).click();
      await page.getByLabel('末次月经第一天').fill(today(1));
      await see('末次月经不能在今天以后')(page);
    },
  },
  {
    name: 'enrolment-4',
    who: 'new-mother',
    path: '/',
    async go(page) {
      await aboutHer(page);
      await page.getByRole('radio', { name: /^末次月经/ }).click();
      await page.getByLabel('末次月经第一天').fill(today(-204));
      await tap(page, '下一步');
      await page.getByRole('radio', { name: '生过1个' }).click();
      await tap(page, '下一步');
      await page.getByRole('radio', { name: '斜店乡', exact: true }).click();
    },
  },
  { name: 'report-who', who: 'day-9', path: '/', go: fromHerDay },
  {
    name: 'report-signs',
    who: 'week-29',
    path: '/',
    dark: true,
    async go(page) {
      await fromHerDay(page);
      await tick(page, REDUCED_MOVEMENTS);
    },
  },
  {
    name: 'report-emergency',
    who: 'week-29',
    path: '/',
    async go(page) {
      await fromHerDay(page);
      await tick(page, HEAVY_BLEEDING);
      await see('这种情况，现在就打120')(page);
    },
  },
  {
    name: 'report-values',
    who: 'week-33',
    path: '/',
    async go(page) {
      await fromHerDay(page);
      await tick(page, PAINFUL_URINE);
      await tap(page, '下一步');
      await page.getByRole('textbox', { name: /^高压/ }).fill('118');
      await page.getByRole('textbox', { name: /^低压/ }).fill('76');
    },
  },
  {
    name: 'report-doubt',
    who: 'week-33',
    path: '/',
    async go(page) {
      await fromHerDay(page);
      await tick(page, PAINFUL_URINE);
      await tap(page, '下一步');
      await page.getByRole('textbox', { name: /^高压/ }).fill('800');
      await tap(page, '看结果');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'result-today-answered',
    who: 'week-29',
    path: '/',
    go: progress(/带上手册，直接到产科/),
    dark: true,
  },
  {
    name: 'result-today-waiting',
    who: 'week-39',
    path: '/',
    go: progress(/^已送达 \d/),
  },
  {
    name: 'result-closed',
    who: 'week-6',
    path: '/',
    go: progress('已办结'),
  },
  {
    name: 'result-emergency-offline',
    who: 'week-16',
    path: '/',
    faults: OFFLINE,
    dark: true,
    async go(page) {
      await see('负责您的医院')(page);
      await cutOff(page);
      await dangerButton(page).click();
      await tick(page, HEAVY_BLEEDING);
      await tap(page, '看结果');
      await see(/^尚未送达/)(page);
    },
  },
  {
    name: 'result-today-offline',
    who: 'week-24',
    path: '/',
    faults: OFFLINE,
    async go(page) {
      await see('负责您的医院')(page);
      await cutOff(page);
      await answer(page, REDUCED_MOVEMENTS);
      await see(/^尚未送达/)(page);
    },
  },
  {
    name: 'result-none',
    who: 'week-24',
    path: '/#/danger/result/index?phase=pregnancy',
    go: see('这些情况不要等'),
  },
  { name: 'result-not-here', who: 'week-24', path: '/#/danger/result/index', faults: /^404/, go: see('再报一次') },
];
