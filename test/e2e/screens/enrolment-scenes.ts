import type { Page } from 'playwright-core';
import { fillIn } from '../visits/visit.ts';
import { cutOff, OFFLINE, type Scene, see, tap } from './scene.ts';

const HERS = '/#/book/enrolment/index';
const LIST = '/#/clinic/enrolment/list/index';

const steps = (count: number) => async (page: Page) => {
  for (let step = 0; step < count; step += 1) await tap(page, '下一步');
};

/** The cover of her handbook, and the township’s work with it. */
export const ENROLMENT_SCENES: readonly Scene[] = [
  { name: 'enrol-cover-blank', who: 'week-6', path: HERS, go: see('还差封面上的资料') },
  { name: 'enrol-cover-returned', who: 'week-16', path: HERS, go: see(/丈夫的电话打不通/), dark: true },
  { name: 'enrol-cover-confirmed', who: 'week-20', path: HERS, go: see('已确认') },
  { name: 'enrol-cover-paper', who: 'week-29', path: HERS, go: see(/编号 QQ-0231/) },
  {
    name: 'enrol-cover-about',
    who: 'week-16',
    path: HERS,
    async go(page) {
      await tap(page, '改好再交');
      await see('关于您')(page);
    },
  },
  {
    name: 'enrol-cover-document',
    who: 'week-6',
    path: HERS,
    async go(page) {
      await tap(page, '开始填');
      await tap(page, '下一步');
      await page.getByRole('radio', { name: '身份证' }).click();
      await fillIn(page, '身份证号码', '371525990504001');
      await tap(page, '下一步');
      await see(/15位的旧号码/)(page);
    },
  },
  {
    name: 'enrol-cover-family',
    who: 'week-11',
    path: HERS,
    async go(page) {
      await tap(page, '改一改');
      await steps(3)(page);
      await see('家里人')(page);
    },
  },
  {
    name: 'enrol-cover-look-again',
    who: 'week-11',
    path: HERS,
    async go(page) {
      await tap(page, '改一改');
      await steps(4)(page);
      await see('再看一遍')(page);
    },
  },
  {
    name: 'enrol-cover-waiting',
    who: 'week-11',
    path: HERS,
    faults: OFFLINE,
    async go(page) {
      await tap(page, '改一改');
      await steps(4)(page);
      await see('再看一遍')(page);
      await cutOff(page);
      await tap(page, '交上去');
      await see('还没有交上去')(page);
    },
  },
  { name: 'clinic-enrol-list', who: 'clinic-doctor', path: LIST, go: see(/徐/), dark: true },
  {
    name: 'clinic-enrol-list-to-issue',
    who: 'clinic-doctor',
    path: LIST,
    async go(page) {
      await page.getByRole('tab', { name: /^待发册/ }).click();
      await see(/刘/)(page);
    },
  },
  {
    name: 'clinic-enrol-woman',
    who: 'clinic-doctor',
    path: LIST,
    async go(page) {
      await tap(page, /^去看 徐/);
      await see(/身份证上是/)(page);
    },
  },
  {
    name: 'clinic-enrol-return',
    who: 'clinic-doctor',
    path: LIST,
    async go(page) {
      await tap(page, /^去看 徐/);
      await tap(page, /^退回$/);
      await see('她会看到这句话')(page);
    },
  },
  {
    name: 'clinic-enrol-issue',
    who: 'clinic-doctor',
    path: LIST,
    async go(page) {
      await page.getByRole('tab', { name: /^待发册/ }).click();
      await tap(page, /^发册 刘/);
      await see('已确认，等发纸质手册')(page);
      await tap(page, /^发册$/);
      await see('印在纸质手册上的编号')(page);
    },
  },
];
