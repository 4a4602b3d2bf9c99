import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE } from './browser-window.ts';
import { enterAs, inSight } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

/** From the clinic’s first page to a woman in one of the tabs of the grading list. */
async function openFromList(page: Page, tab: RegExp, act: string): Promise<void> {
  await page.getByRole('link', { name: /^分级/ }).click();
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: act }).click();
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();

describe('a pregnancy is graded', () => {
  it('screened positive in the township, referred, assessed higher than proposed in the hospital, and the county’s clock runs', async () => {
    const { url } = app();
    const [township, hospital, county] = await Promise.all([
      openWindow({ url, viewport: PHONE }),
      openWindow({ url, viewport: DESKTOP }),
      openWindow({ url, viewport: DESKTOP }),
    ]);

    const zhou = township.page;
    await enterAs(zhou, '周医生');
    await openFromList(zhou, /^待筛查/, '筛查 王**');
    await press(zhou, '筛查');
    await zhou.getByRole('textbox', { name: /^血红蛋白/ }).fill('96');
    await inSight(zhou, '筛查阳性').waitFor();
    await press(zhou, '提交：筛查阳性');
    await inSight(zhou, '下一步：转诊').waitFor();
    await press(zhou, '转诊');
    await zhou.getByRole('radio', { name: '病情稳定，可以转运' }).click();
    await zhou.getByRole('checkbox', { name: '冠县人民医院' }).click();
    await zhou.getByRole('textbox', { name: '病情说明' }).fill('血红蛋白 96，头晕');
    await press(zhou, '发出转诊');
    await inSight(zhou, '转诊已发出').waitFor();

    const he = hospital.page;
    await enterAs(he, '何主任');
    await openFromList(he, /^转诊/, '接收 王**');
    await press(he, '接收转诊');
    await inSight(he, '下一步：记录到院').waitFor();
    await press(he, '记录到院');
    await inSight(he, '下一步：评估').waitFor();
    await press(he, '评估');
    await inSight(he, '建议：黄色（一般风险）').waitFor();
    expect(await he.getByRole('textbox', { name: /^血红蛋白/ }).inputValue()).toBe('96');
    await press(he, '改判');
    await he.getByRole('radio', { name: /^红色/ }).click();
    await he.getByRole('textbox', { name: '理由' }).fill('合并心肌炎待排，先按红色管理');
    await press(he, '确认改判');
    await inSight(he, '建议黄色（一般风险），高于建议').waitFor();
    await inSight(he, '理由：合并心肌炎待排，先按红色管理').waitFor();
    await inSight(he, '已评估，结果已回').waitFor();

    const gao = county.page;
    await enterAs(gao, '高科长');
    await gao.getByRole('link', { name: /^分级/ }).click();
    await gao.getByRole('tab', { name: /^待上报/ }).click();
    const row = gao.getByRole('row').filter({ hasText: '王**' });
    await row.getByText(/^还剩 23小时5\d分$/).waitFor();
    await row.getByRole('button', { name: '上报 王**' }).click();
    await inSight(gao, '王小麦 · 孕6周+2天').waitFor();
    await gao.getByRole('timer', { name: /前上报，还有23小时5\d分$/ }).waitFor();
  });
});
