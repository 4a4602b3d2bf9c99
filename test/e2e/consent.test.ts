import { describe, expect, it } from 'vitest';
import { CONSENT_TEXTS } from '../../shared/consent/consent.ts';
import { persona } from './calls.ts';
import { dangerButton } from './her-steps.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const HEALTH = CONSENT_TEXTS['health-data'];

describe('a consent taken back', () => {
  it('says before what will happen, stops the handbook at once, and is asked for again', async () => {
    const { url } = app();
    const { page, complaints } = await openWindow({ url, session: await persona(url, 'week-29') });
    complaints.expect(/^403 GET \/api\//);
    await page.goto('/#/account/index');
    const health = page.getByRole('switch', { name: HEALTH.title });
    await health.click();
    await page.getByRole('alertdialog').getByText(HEALTH.onWithdrawal).waitFor();
    await page.getByRole('button', { name: '不撤回' }).click();
    expect(await health.getAttribute('aria-checked')).toBe('true');

    await health.click();
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await page.getByText('想再用，把下面前两项打开。').waitFor();
    expect(await health.getAttribute('aria-checked')).toBe('false');

    await page.goto('/#/today/index');
    await page.getByText(`还要同意：${HEALTH.title}`).waitFor();
    expect(await dangerButton(page).filter({ visible: true }).count()).toBe(1);
    await page.getByRole('switch', { name: `同意${HEALTH.title}` }).click();
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('img', { name: '孕29周加1天' }).waitFor();
  });
});
