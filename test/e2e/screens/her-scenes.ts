import type { Page } from 'playwright-core';
import { today } from '../dates.ts';
import { BOOK_SCENES } from './book-scenes.ts';
import { DANGER_SCENES } from './danger-scenes.ts';
import { HANDBOOK_SCENES } from './handbook-scenes.ts';
import { cutOff, OFFLINE, type Scene, see, tap } from './scene.ts';
import { TAKE_ALONG_SCENES } from './take-along-scenes.ts';

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
  ...HANDBOOK_SCENES,
  ...BOOK_SCENES,
  ...TAKE_ALONG_SCENES,
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
  ...DANGER_SCENES,
];
