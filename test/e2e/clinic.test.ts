import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showWorklist } from '../../shared/contract/clinic.ts';
import { MINUTE_MS } from '../../shared/time/china-time.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { acknowledge, alertOf, send } from './alerts.ts';
import { DESKTOP } from './browser-window.ts';
import { call, persona } from './calls.ts';
import { type ServedApp, serveApp } from './served-app.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';
import { webBuild } from './web-build-once.ts';

const app = servedApp();
const openWindow = testBrowser();

async function onDuty(url: string, who = 'clinic-doctor', path = '/') {
  const session = await persona(url, who);
  const opened = await openWindow({ url, session, viewport: DESKTOP });
  await opened.page.goto(path);
  return { ...opened, token: session.token };
}

describe('the worklist', () => {
  it('shows a repeated report as one, and a graver one raised to the top', async () => {
    const { url } = app();
    const { page } = await onDuty(url);
    await page.getByText('没有等人确认的报告').waitFor();
    await send(url, 'week-29', 'within-24h');
    await page.getByRole('button', { name: /^确认看到 赵/ }).waitFor();
    await send(url, 'week-39', 'today');
    await page.getByRole('button', { name: /^确认看到 徐/ }).waitFor();
    expect(await orderOf(page)).toEqual(['徐', '赵']);

    await send(url, 'week-29', 'within-24h');
    await page.getByText('第2次报告，已并入').waitFor();
    await send(url, 'week-29', 'emergency');
    await page.getByText('第3次报告，已并入').waitFor();
    await page.getByText('现在打120').waitFor();
    expect(await orderOf(page)).toEqual(['赵', '徐']);
  });

  it('tells the second of two doctors that somebody was quicker', async () => {
    const { url } = app();
    const { number } = await send(url, 'week-6', 'today');
    const supervisor = await persona(url, 'county-supervisor');
    const { page, complaints, token } = await onDuty(url);
    const mine = page.getByRole('button', { name: /^确认看到 王/ });
    await mine.waitFor();
    complaints.expect(/^409 POST .*\/acknowledge$/);
    // From here on this doctor’s list stands still, as it does for somebody whose answer is still on its way.
    const before = await (await page.request.get(`${url}/api/clinic/alerts`, { headers: bearer(token) })).json();
    await page.route('**/api/clinic/alerts', (route) => route.fulfill({ json: before }));
    const { alertId } = await alertOf(url, token, number);
    await acknowledge(url, supervisor.token, alertId);
    await mine.click();
    await page.getByText('的报告别人已经确认了').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page
      .getByText(/高科长/)
      .first()
      .waitFor();
    expect(await mine.count()).toBe(0);
  });

  it('keeps a page of an alert that is not there from being blank', async () => {
    const { url } = app();
    const { page, complaints } = await onDuty(url, 'clinic-doctor');
    complaints.expect(/^404 GET/);
    // The start leads staff to their list; an address given before it has would be overtaken by it.
    await page.getByRole('heading', { name: '待处理' }).waitFor();
    await page.goto('/#/clinic/danger/alert/index?alertId=00000000-0000-4000-8000-000000000999');
    await page.getByText('没有找到这条报告').waitFor();
    await page.getByRole('button', { name: '回到待处理' }).click();
    await page.getByRole('heading', { name: '待处理' }).waitFor();
  });
});

describe('when the sweep has stopped', () => {
  let database: TestDatabase | undefined;
  let asleep: ServedApp | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    asleep = await serveApp(database.url, await webBuild());
  });
  afterAll(async () => {
    await asleep?.close();
    await database?.drop();
  });

  it('the clinic is told to watch the list itself', async () => {
    if (asleep === undefined) throw new Error('no server');
    const { url, service } = asleep;
    const { page, token } = await onDuty(url);
    await expect.poll(async () => (await call(url, showWorklist, { token })).sweep.stale).toBe(false);
    await page.getByText('没有等人确认的报告').waitFor();
    expect(await page.getByText('系统提醒停了').count()).toBe(0);
    await asleep.stopSweeps();
    const { clock } = service.deps;
    if (!('set' in clock) || typeof clock.set !== 'function') throw new Error('this clock cannot be set');
    clock.set(clock.now() + 3 * MINUTE_MS);
    await page.getByText('系统提醒停了，请人工盯住列表').waitFor();
  });
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The surnames on the list, from the top. */
async function orderOf(page: Awaited<ReturnType<typeof onDuty>>['page']): Promise<readonly string[]> {
  const labels = await page
    .getByRole('button', { name: /^确认看到 / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.replace('确认看到 ', '').slice(0, 1));
}
