import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showWorklist } from '../../shared/contract/clinic.ts';
import { showHandbook } from '../../shared/contract/handbook.ts';
import { submitAssessment } from '../../shared/contract/risk.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { assessmentOf, ORANGE } from '../support/risk-actors.ts';
import { type LiveService, startLiveService } from '../support/weapp-service.ts';
import { weappBuild } from './build/weapp-build.ts';
import type { Phone } from './host/phone.ts';
import { drawPage } from './render/draw-page.ts';
import { type Look, lookAt } from './render/look.ts';
import { shippedPage } from './render/shipped-page.ts';
import { agree, doctorsPhone, enrolledPhone, fillAbout, newPhone, tick, tokenOn } from './steps.ts';

const PICTURES = 'screens/weapp';
const THUMB = 44;
const TABS = ['今日', '手册', '我的'];

let root = '';
let live: LiveService;
let browser: Browser;
const phones: Phone[] = [];

beforeAll(async () => {
  [root, live, browser] = await Promise.all([weappBuild(), startLiveService(), launchChromium()]);
  mkdirSync(PICTURES, { recursive: true });
});
afterAll(async () => {
  for (const phone of phones) phone.kill();
  await browser.close();
  await live.close();
});

type Seen = Look & { /** The words the program handed to the view. */ readonly told: readonly string[] };

/** Photographs the page in front of her as WeChat draws it, and measures it. */
async function photograph(phone: Phone, name: string, title: string, tabs: readonly string[] = []): Promise<Seen> {
  const data = structuredClone(phone.program().stack.current()?.data() ?? {});
  const told = phone.screen().text().split(' ');
  const drawn = await drawPage(browser, shippedPage(root, phone.route()), { title, data, tabs });
  await drawn.page.screenshot({ path: `${PICTURES}/${name}.png` });
  const look = await lookAt(drawn.view);
  await drawn.view.evaluate('document.scrollingElement.scrollTop = 1e6');
  await drawn.page.screenshot({ path: `${PICTURES}/${name}-end.png` });
  await drawn.close();
  return { ...look, told };
}

/** What must be true of every page. `folded`: words the style sheet leaves out on a screen as narrow as this. */
function expectSound(look: Seen, folded: readonly string[] = []): void {
  expect(look.controls.length).toBeGreaterThan(0);
  for (const { role, label, height } of look.controls) {
    expect(label).not.toBe('');
    expect(['button', 'radio', 'checkbox', 'switch', 'tab', 'link']).toContain(role);
    expect(height, label).toBeGreaterThanOrEqual(THUMB);
  }
  for (const { label } of look.fields) expect(label).not.toBe('');
  for (const words of look.told) if (!folded.includes(words)) expect(look.words).toContain(words);
  expect(look.shapeless).toBe(0);
  expect(look.overflow).toBe(0);
  expect(look.underFoot ?? 0).toBe(0);
  expect(look.footOnTop).toBe(true);
}

describe('what WeChat draws', () => {
  test('a form whose fields carry what the program gave them: words typed, placeholder, keyboard, length', async () => {
    const phone = newPhone(root, live);
    phones.push(phone);
    phone.launch();
    await agree(phone);
    await phone.untilText('先认识您');
    const empty = await photograph(phone, 'enrolment', '建册');
    expectSound(empty);
    expect(empty.fields[0]).toEqual({
      label: '姓名',
      value: '',
      placeholder: '请写姓名',
      keyboard: 'text',
      longest: '60',
    });
    await fillAbout(phone);
    await phone.untilLabel('出生日期，1999-05-04');
    phone.launch();
    await phone.untilRoute('welcome/index');
    await phone.until('the way on', () => phone.screen().labels().includes('继续'));
    phone.tap('继续');
    await phone.untilText('先认识您');
    const filled = await photograph(phone, 'enrolment-filled', '建册');
    expect(filled.fields.map(({ value, keyboard }) => [value, keyboard])).toEqual([
      ['王小麦', 'text'],
      ['13900002222', 'number'],
    ]);
  });

  test('her day, the signs, the answer without a network, and 120', async () => {
    const phone = await enrolledPhone(root, live);
    phones.push(phone);
    expectSound(await photograph(phone, 'today', '今日', TABS));

    phone.setOnline(false);
    phone.tap('不舒服？点这里');
    await tick(phone, /^胎动比平时少/);
    expectSound(await photograph(phone, 'report', '不舒服？'));
    phone.tap('看结果');
    await phone.untilText('今天去医院');
    await phone.untilText('没有网络');
    expectSound(await photograph(phone, 'result-undelivered', '结果'));
    phone.setOnline(true);
    await phone.untilText('已送达');
    expectSound(await photograph(phone, 'result-delivered', '结果'));

    phone.tap('情况变了，再报一次');
    await tick(phone, /^抽搐/);
    await phone.untilText('现在就打120');
    phone.tap('看结果');
    await phone.untilText('现在打120');
    expectSound(await photograph(phone, 'emergency', '结果'));
  });

  test('the cover of her handbook, and its notice in large type', async () => {
    const phone = await enrolledPhone(root, live);
    phones.push(phone);
    const supervisor = await live.signIn('county-supervisor');
    const params = { pregnancyId: (await live.ok(showHandbook, { token: tokenOn(phone) })).pregnancyId };
    await live.ok(submitAssessment, { token: supervisor, params, body: assessmentOf(ORANGE) });
    phone.launch('handbook/index');
    await phone.untilText('您的手册是橙色');
    expectSound(await photograph(phone, 'handbook', '手册', TABS));
    phone.tap('放大看');
    await phone.untilRoute('handbook/notice/index');
    await phone.untilText('您的手册是橙色');
    expectSound(await photograph(phone, 'notice', '温馨告知书'));
  });

  test("the clinic's list", async () => {
    const hers = await enrolledPhone(root, live);
    hers.tap('不舒服？点这里');
    await tick(hers, /^抽搐/);
    hers.tap('看结果');
    await hers.untilText('已送达');
    hers.kill();
    const phone = await doctorsPhone(root, live, '林医生');
    phones.push(phone);
    await phone.untilLabel(/^确认看到/);
    expectSound(await photograph(phone, 'worklist', '待处理'), ['林医生']);

    const { waiting } = await live.ok(showWorklist, { token: await live.signIn('clinic-doctor') });
    phone.launch(`clinic/danger/alert/index?alertId=${waiting[0]?.alertId}`);
    await phone.untilText('可能与');
    expectSound(await photograph(phone, 'alert', '报告'), ['林医生']);
    phone.tap('确认看到');
    await phone.untilText('有人负责，还没安排');
    phone.tap('安排');
    await phone.untilLabel(/^请她来院/);
    const sheet = await photograph(phone, 'alert-plan', '报告');
    expect(sheet.words).toContain('她会看到：请您现在来院');
    expect(sheet.footOnTop, 'the button behind the sheet').toBe(false);
  });
});
