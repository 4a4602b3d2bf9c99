import { describe, expect, it } from 'vitest';
import { DESKTOP } from './browser-window.ts';
import { enterAs, inSight, REDUCED_MOVEMENTS, receipt, tickSigns } from './her-steps.ts';
import { stopwatch } from './stopwatch.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

/** What either side may wait for the other, without a reload. */
const LIVE_MS = 5000;

describe('a danger sign reaches the clinic, and she sees it answered', () => {
  it('from the persona picker to the closed alert, both windows open, no reload', async () => {
    const { url } = app();
    const [hers, clinic] = await Promise.all([openWindow({ url }), openWindow({ url, viewport: DESKTOP })]);
    await Promise.all([enterAs(hers.page, '赵雨'), enterAs(clinic.page, '周医生')]);
    const her = hers.page;
    const doctor = clinic.page;
    await doctor.getByText('没有等人确认的报告').waitFor();
    const took = stopwatch();

    await tickSigns(her, REDUCED_MOVEMENTS);
    await her.getByRole('button', { name: '下一步' }).click();
    await her.getByRole('textbox', { name: /^高压/ }).fill('118');
    await her.getByRole('textbox', { name: /^低压/ }).fill('76');
    took.begin();
    await her.getByRole('button', { name: '看结果' }).click();
    await inSight(her, '今天去医院').waitFor();
    took.end('the answer on her screen');
    await receipt(her).waitFor();
    took.end('已送达');
    const acknowledge = doctor.getByRole('button', { name: /^确认看到 赵/ });
    await acknowledge.waitFor();
    took.end('on the worklist');

    took.begin();
    await acknowledge.click();
    await inSight(her, /^周医生 已看到，正在处理/).waitFor();
    took.end('周医生 已看到');

    await doctor.getByRole('button', { name: /^安排 赵/ }).click();
    await doctor.getByRole('button', { name: '安排', exact: true }).click();
    await doctor.getByRole('radio', { name: /^请她来院/ }).click();
    await doctor.getByRole('textbox', { name: '写给她的话' }).fill('带上手册，直接到产科');
    took.begin();
    await doctor.getByRole('button', { name: '告诉她' }).click();
    await inSight(her, /带上手册，直接到产科/).waitFor();
    took.end('the plan with its note');

    await doctor.getByRole('button', { name: '记录结果', exact: true }).click();
    await doctor.getByRole('radio', { name: '已看诊，回家休息' }).click();
    took.begin();
    await doctor.getByRole('button', { name: '记下结果' }).click();
    await inSight(her, '已看诊，回家休息').waitFor();
    took.end('the outcome');

    await doctor.getByRole('button', { name: '办结', exact: true }).click();
    took.begin();
    await doctor.getByRole('alertdialog').getByRole('button', { name: '办结' }).click();
    await inSight(her, '已办结').waitFor();
    took.end('closed');

    for (const [step, ms] of took.all()) expect(ms, step).toBeLessThanOrEqual(LIVE_MS);
  });
});
