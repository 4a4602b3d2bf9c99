import { cutOff, OFFLINE, type Scene, see, tap } from './scene.ts';

/** The pages of her book. */
export const BOOK_SCENES: readonly Scene[] = [
  { name: 'book-records', who: 'week-29', path: '/#/book/records/index', go: see('NT超声'), dark: true },
  { name: 'book-records-empty', who: 'week-6', path: '/#/book/records/index', go: see('还没有记录') },
  {
    name: 'book-records-offline',
    who: 'week-29',
    path: '/#/book/records/index',
    faults: OFFLINE,
    async go(page) {
      await see('NT超声')(page);
      await cutOff(page);
      await page
        .getByRole('button', { name: /超声结果/ })
        .first()
        .click();
      await see('现在没有网络')(page);
    },
  },
  {
    name: 'book-record-corrected',
    who: 'week-29',
    path: '/#/book/records/index',
    async go(page) {
      await page
        .getByRole('button', { name: /化验结果/ })
        .first()
        .click();
      await see(/血红蛋白低于110/)(page);
      await tap(page, '看看改过没有');
      await see(/从104改为106/)(page);
    },
  },
  { name: 'book-plan', who: 'week-29', path: '/#/book/plan/index', go: see('接下来') },
  { name: 'book-curves', who: 'week-29', path: '/#/book/curves/index', go: see('血压'), dark: true },
  {
    name: 'book-curves-child',
    who: 'day-40',
    path: '/#/book/curves/index',
    go: (page) => page.getByRole('tab', { name: /安/ }).click(),
  },
  {
    name: 'clinic-care',
    who: 'county-supervisor',
    path: '/#/clinic/care/list/index',
    go: see('没按时来'),
  },
  { name: 'book-measure', who: 'week-29', path: '/#/book/measure/index', go: see('最近的') },
  {
    name: 'book-measure-urgent',
    who: 'week-29',
    path: '/#/book/measure/index',
    async go(page) {
      await page.getByRole('textbox', { name: /^高压/ }).fill('165');
      await page.getByRole('textbox', { name: /^低压/ }).fill('112');
      await tap(page, '记下');
      await see('这个数值不能等。')(page);
    },
  },
  {
    name: 'book-measure-twins',
    who: 'day-9',
    path: '/#/book/measure/index',
    async go(page) {
      await page.getByRole('checkbox', { name: /宝宝长/ }).click();
      await see('朱小满')(page);
    },
  },
];
