import '../support/taro/build-constants.ts';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type RouteName } from '../../miniapp/src/routes.ts';
import { acknowledge, alertOf, send } from './alerts.ts';
import { DESKTOP, PHONE } from './browser-window.ts';
import { persona } from './calls.ts';
import { gradingOf } from './colours.ts';
import { servedApp } from './test-app.ts';
import { testBrowser } from './test-browser.ts';

const app = servedApp();
const openWindow = testBrowser();

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

interface Visit {
  readonly shows: string;
  readonly who?: string;
  readonly params?: () => string;
  readonly desktop?: true;
  /** Brings the page into the state to be looked at. */
  go(page: Page): Promise<void>;
}

const ids = { waiting: '', inHand: '', report: '' };

/** Women by what has been done for them. */
const WOMEN = { fresh: 'week-6', purple: 'week-16', orange: 'week-24', red: 'week-36', referred: 'week-39' } as const;
type Graded = keyof typeof WOMEN;
const pregnancies: Partial<Record<Graded, string>> = {};
const of = (who: Graded) => () => `pregnancyId=${pregnancies[who] ?? ''}`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const tap = (...names: readonly (string | RegExp)[]) =>
  async function go(page: Page): Promise<void> {
    for (const name of names) await button(page, name).click();
  };
const see = (text: string | RegExp) => (page: Page) => page.getByText(text).filter({ visible: true }).first().waitFor();
const tick = (page: Page, sign: RegExp) => page.getByRole('checkbox', { name: sign }).click();

/** Every page by its name: a new page without a visit does not compile. */
const VISITS: Readonly<Record<RouteName, readonly Visit[]>> = {
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
      params: () => `reportId=${ids.report}`,
      go: see(/^已送达 /),
    },
    { shows: 'nothing known', who: 'week-29', params: () => 'phase=pregnancy', go: see('这些情况不要等') },
  ],
  clinicSignIn: [{ shows: 'the door', go: see('已经绑定过') }],
  clinicWorklist: [
    { shows: 'alerts on a desktop', who: 'clinic-doctor', desktop: true, go: see('处理中') },
    { shows: 'alerts on a phone', who: 'clinic-doctor', go: see('处理中') },
    { shows: 'nothing waiting', who: 'clinic-doctor-xiedian', desktop: true, go: see('没有等人确认的报告') },
  ],
  clinicAlert: [
    {
      shows: 'an alert that waits',
      who: 'clinic-doctor',
      desktop: true,
      params: () => `alertId=${ids.waiting}`,
      go: see('经过'),
    },
    { shows: 'an alert on a phone', who: 'clinic-doctor', params: () => `alertId=${ids.inHand}`, go: see('经过') },
    { shows: 'the plan', who: 'clinic-doctor', desktop: true, params: () => `alertId=${ids.inHand}`, go: tap('安排') },
    { shows: 'the outcome', who: 'clinic-doctor', params: () => `alertId=${ids.inHand}`, go: tap('记录结果') },
    {
      shows: 'a contact',
      who: 'clinic-doctor',
      desktop: true,
      params: () => `alertId=${ids.inHand}`,
      go: tap('记一次联系'),
    },
    {
      shows: 'her number',
      who: 'clinic-doctor',
      desktop: true,
      params: () => `alertId=${ids.inHand}`,
      go: tap(/^拨打/),
    },
  ],
  clinicRisk: [
    { shows: 'whom to grade on a desktop', who: 'county-supervisor', desktop: true, go: see('待上报') },
    { shows: 'whom to grade on a phone', who: 'clinic-doctor', go: see('待筛查') },
    { shows: 'an empty tab', who: 'village-doctor', go: (page) => page.getByRole('tab', { name: /^待上报/ }).click() },
  ],
  clinicRiskWoman: [
    {
      shows: 'a red colour and its report',
      who: 'county-supervisor',
      desktop: true,
      params: of('red'),
      go: see('报给：'),
    },
    { shows: 'purple on a phone', who: 'county-supervisor', params: of('purple'), go: see(/紫色只给医护看/) },
    {
      shows: 'a referral that is late',
      who: 'hospital-doctor',
      desktop: true,
      params: of('referred'),
      go: see(/没按时|晚了/),
    },
    { shows: 'nobody has looked at her yet', who: 'clinic-doctor', params: of('fresh'), go: see('还没有筛查过。') },
    { shows: 'the form for a referral', who: 'clinic-doctor', params: of('fresh'), go: tap('转诊') },
    { shows: 'a contact', who: 'county-supervisor', params: of('orange'), go: tap('记一次随访') },
    { shows: 'the end of a case', who: 'county-supervisor', desktop: true, params: of('orange'), go: tap('结案') },
    {
      shows: 'the question before a report is written down',
      who: 'county-supervisor',
      params: of('red'),
      go: tap('上报'),
    },
  ],
  clinicScreening: [
    { shows: 'the values', who: 'clinic-doctor', params: of('fresh'), go: see('还没做完') },
    {
      shows: 'rows with a value refused and one asked about',
      who: 'clinic-doctor',
      desktop: true,
      params: of('fresh'),
      async go(page) {
        await page.getByRole('textbox', { name: /^收缩压/ }).fill('900');
        await page.getByRole('textbox', { name: /^孕前体重，/ }).fill('130');
        await see('130 是公斤还是斤？')(page);
      },
    },
    {
      shows: 'the rows of a part',
      who: 'clinic-doctor',
      params: of('fresh'),
      async go(page) {
        await button(page, /^异常妊娠及分娩史/).click();
        await page.getByRole('radio', { name: /^2\.3 .*：是$/ }).click();
        await see('筛查阳性')(page);
      },
    },
  ],
  clinicAssessment: [
    {
      shows: 'the values',
      who: 'hospital-doctor',
      desktop: true,
      params: of('referred'),
      go: see(/^建议：|还不能建议/),
    },
    {
      shows: 'the rows of a colour',
      who: 'hospital-doctor',
      params: of('referred'),
      async go(page) {
        await page.getByRole('tab', { name: '红色' }).click();
        await button(page, /严重心血管系统疾病/).click();
      },
    },
    {
      shows: 'another colour than the proposed one',
      who: 'hospital-doctor',
      desktop: true,
      params: of('referred'),
      async go(page) {
        await page.getByRole('textbox', { name: /^血红蛋白/ }).fill('58');
        await see('建议：橙色（较高风险）')(page);
        await button(page, '改判').click();
        await page.getByRole('switch', { name: '我要下调' }).click();
      },
    },
    { shows: 'that it is not for everybody', who: 'clinic-doctor', params: of('fresh'), go: see('这里不能评估颜色') },
  ],
  clinicRoster: [
    { shows: 'who is on call', who: 'county-supervisor', desktop: true, go: see(/现在值班|现在没有人值班/) },
    { shows: 'the form for a shift', who: 'clinic-doctor', go: tap(/^加一班/) },
    { shows: 'the question before taking one off', who: 'clinic-doctor', desktop: true, go: tap(/^取消.*的班/) },
    { shows: 'the same to read only', who: 'village-doctor', go: see('今后七天谁接报告。要改请找医院医生') },
  ],
  clinicStaff: [
    { shows: 'the colleagues', who: 'county-supervisor', desktop: true, go: see('孙村医') },
    { shows: 'an invitation', who: 'county-supervisor', desktop: true, go: tap('邀请同事') },
    { shows: 'the question before disabling', who: 'county-supervisor', go: tap('停用 孙村医') },
    { shows: 'that it is not for everybody', who: 'clinic-doctor', go: see('只有县妇幼管理员能管人员') },
  ],
  personas: [{ shows: 'the people', go: see('选一个人进入') }],
  // The gallery is for development; the build that is served does not have it.
  gallery: [],
};

const ALL = Object.entries(VISITS).flatMap(([route, visits]) =>
  visits.map((visit) => ({ ...visit, route: route as RouteName })),
);

/** What axe objects to, each with the elements it means. */
async function objections(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger: the page’s own content policy stays in force and would refuse a script element.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    WCAG_AA,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}

beforeAll(async () => {
  const { url } = app();
  const { token } = await persona(url, 'clinic-doctor');
  for (const [who, name] of Object.entries(WOMEN)) {
    pregnancies[who as Graded] = (await gradingOf(url, name)).woman.pregnancyId;
  }
  ids.report = (await send(url, 'week-29', 'today')).reportId;
  await send(url, 'week-39', 'within-24h');
  ids.waiting = (await alertOf(url, token, (await send(url, 'week-20', 'emergency')).number)).alertId;
  ids.inHand = (await alertOf(url, token, (await send(url, 'week-6', 'today')).number)).alertId;
  await acknowledge(url, token, ids.inHand as typeof ids.inHand & Parameters<typeof acknowledge>[2]);
});

describe('no page breaks WCAG 2.1 A or AA', () => {
  it.each(ALL)('$route shows $shows', async ({ route, who, params, desktop, go }) => {
    const { url } = app();
    const session = who === undefined ? {} : { session: await persona(url, who) };
    const { page } = await openWindow({ url, ...session, viewport: desktop ? DESKTOP : PHONE });
    // Her handbook is on the phone from an earlier day.
    if (route === 'dangerReport' && who?.startsWith('week')) {
      await page.goto('/');
      await see('负责您的医院')(page);
    }
    await page.goto(`/#/${ROUTES[route].path}${params === undefined ? '' : `?${params()}`}`);
    await go(page);
    expect(await objections(page)).toEqual([]);
  });
});
