import type { Page } from 'playwright-core';
import { button, see, type Visits } from './visit.ts';

const tick = (page: Page, sign: RegExp) => page.getByRole('checkbox', { name: sign }).click();

/** Her own pages. */
export const HER_VISITS = {
  today: [{ shows: 'her day', who: 'week-29', go: see('负责您的医院') }],
  handbook: [
    { shows: 'an unread notice', who: 'week-24', go: see('我已看过') },
    {
      shows: 'a notice on this phone only',
      who: 'week-16',
      async go(page) {
        await page.route('**/colour-notice/read', () => new Promise(() => undefined));
        await button(page, '我已看过').click();
        await see('正在告诉医院')(page);
      },
    },
    { shows: 'that nobody has confirmed a colour', who: 'week-6', go: see('没有颜色，不等于绿色。') },
    { shows: 'that her report comes first', who: 'week-29', go: see('先看您报告的不舒服') },
  ],
  colourNotice: [
    { shows: 'the notice in large type', who: 'week-24', go: see('我已看过') },
    { shows: 'nothing to read', who: 'week-6', go: see('这里现在没有告知') },
  ],
  bookRecords: [
    { shows: 'what the clinics wrote', who: 'week-29', go: see('NT超声') },
    { shows: 'that there is nothing yet', who: 'week-6', go: see('还没有记录') },
  ],
  bookRecord: [
    {
      shows: 'values with what they mean, and how they came to be',
      who: 'week-29',
      async go(page) {
        await page.goto('/#/book/records/index');
        await page
          .getByRole('button', { name: /化验结果/ })
          .first()
          .click();
        await see(/血红蛋白低于110/)(page);
        await button(page, /改过没有/).click();
        await see(/从104改为106/)(page);
      },
    },
  ],
  bookPlan: [
    { shows: 'what comes next', who: 'week-29', go: see('接下来') },
    { shows: 'the twins’ calendar', who: 'day-9', go: (page) => page.getByRole('button', { name: /^以后的/ }).click() },
  ],
  bookCurves: [
    { shows: 'her pressure and weight', who: 'week-29', go: see('血压') },
    { shows: 'a child over the standard', who: 'day-40', go: (page) => page.getByRole('tab', { name: /安/ }).click() },
    { shows: 'that there is nothing to draw', who: 'week-6', go: see('还没有可以画的') },
  ],
  bookMeasure: [
    { shows: 'the last values of a pressure', who: 'week-29', go: see('最近的') },
    {
      shows: 'a slip of the unit, asked about',
      who: 'week-29',
      async go(page) {
        await page.getByRole('checkbox', { name: '体重' }).click();
        await page.getByRole('textbox', { name: /^体重/ }).fill('130');
        await button(page, '记下').click();
        await see(/体重是130kg吗/)(page);
      },
    },
    {
      shows: 'a value that does not wait',
      who: 'week-29',
      async go(page) {
        await page.getByRole('textbox', { name: /^高压/ }).fill('165');
        await page.getByRole('textbox', { name: /^低压/ }).fill('112');
        await button(page, '记下').click();
        await see('这个数值不能等。')(page);
      },
    },
    { shows: 'the babies’ values', who: 'day-9', go: (page) => page.getByRole('checkbox', { name: /宝宝长/ }).click() },
  ],
  account: [
    { shows: 'her consents', who: 'week-29', go: see('使用您的健康信息') },
    {
      shows: 'the question before a withdrawal',
      who: 'week-29',
      async go(page) {
        await page.getByRole('switch', { name: '使用您的健康信息' }).click();
        await page.getByRole('alertdialog').waitFor();
      },
    },
  ],
  welcome: [{ shows: 'the consents', who: 'new-mother', go: see('还要同意') }],
  enrolment: [
    {
      shows: 'the first step with a refusal',
      who: 'new-mother',
      async go(page) {
        await button(page, '下一步').click();
        await see('请填出生日期')(page);
      },
    },
  ],
  dangerReport: [
    { shows: 'who', who: 'day-9', go: see('谁不舒服？') },
    { shows: 'the signs', who: 'week-29', go: (page) => tick(page, /^胎动比平时少/) },
    {
      shows: 'the values, one in doubt',
      who: 'week-29',
      async go(page) {
        await tick(page, /^小便次数多/);
        await button(page, '下一步').click();
        await page.getByRole('textbox', { name: /^高压/ }).fill('800');
        await button(page, '看结果').click();
        await page.getByRole('alertdialog').waitFor();
      },
    },
    {
      shows: 'an emergency while ticking',
      who: 'week-29',
      async go(page) {
        await tick(page, /^抽搐/);
        await see('这种情况，现在就打120')(page);
      },
    },
  ],
  dangerResult: [
    {
      shows: 'hospital today, with its status',
      who: 'week-29',
      params: ({ report }) => `reportId=${report}`,
      go: see(/^已送达 /),
    },
    { shows: 'nothing known', who: 'week-29', params: () => 'phase=pregnancy', go: see('这些情况不要等') },
  ],
} satisfies Visits;
