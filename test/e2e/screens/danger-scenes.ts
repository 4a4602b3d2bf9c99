import type { Page } from 'playwright-core';
import { dangerButton, HEAVY_BLEEDING, PAINFUL_URINE, REDUCED_MOVEMENTS } from '../her-steps.ts';
import { cutOff, OFFLINE, type Scene, see, tap, tick } from './scene.ts';

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

/** Her report of danger signs, from the first question to what has become of it. */
export const DANGER_SCENES: readonly Scene[] = [
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
