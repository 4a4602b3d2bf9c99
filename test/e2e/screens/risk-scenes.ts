import type { Page } from 'playwright-core';
import type { DemoDay, GradedWoman } from './demo-day.ts';
import { type Scene, see, tap } from './scene.ts';

const of =
  (page: 'woman' | 'screening' | 'assessment', who: GradedWoman) =>
  (day: DemoDay): string =>
    `/#/clinic/risk/${page}/index?pregnancyId=${day.women[who]}`;

const LIST = '/#/clinic/risk/worklist/index';

const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).click();
const number = (page: Page, name: RegExp, value: string) => page.getByRole('textbox', { name }).fill(value);

/** The grading workflow: the list, a woman in each of its states, and the two forms. */
export const RISK_SCENES: readonly Scene[] = [
  { name: 'risk-list', who: 'clinic-doctor', path: LIST, go: see('待筛查') },
  { name: 'risk-list-county', who: 'county-supervisor', path: LIST, go: see('待上报'), dark: true },
  { name: 'risk-list-cases', who: 'county-supervisor', path: LIST, go: tab(/^专案随访/) },
  { name: 'risk-list-referrals', who: 'hospital-doctor', path: LIST, go: tab(/^转诊/) },
  { name: 'risk-list-empty', who: 'village-doctor', path: LIST, go: tab(/^转诊/) },
  { name: 'risk-woman-new', who: 'clinic-doctor', path: of('woman', 'fresh'), go: see('还没有筛查过。') },
  { name: 'risk-woman-red', who: 'county-supervisor', path: of('woman', 'red'), go: see(/^报给：/), dark: true },
  { name: 'risk-woman-orange', who: 'county-supervisor', path: of('woman', 'orange'), go: see('专案管理') },
  { name: 'risk-woman-purple', who: 'county-supervisor', path: of('woman', 'purple'), go: see(/紫色只给医护看/) },
  { name: 'risk-woman-referred', who: 'hospital-doctor', path: of('woman', 'referred'), go: see('最近的筛查') },
  {
    name: 'risk-refer',
    who: 'clinic-doctor',
    path: of('woman', 'fresh'),
    async go(page) {
      await tap(page, '转诊');
      await page.getByRole('radio', { name: /^不稳定/ }).click();
    },
  },
  {
    name: 'risk-contact',
    who: 'county-supervisor',
    path: of('woman', 'orange'),
    go: (page) => tap(page, '记一次随访'),
  },
  { name: 'risk-screening', who: 'clinic-doctor', path: of('screening', 'fresh'), go: see('还没做完') },
  {
    name: 'risk-screening-asked',
    who: 'clinic-doctor',
    path: of('screening', 'fresh'),
    async go(page) {
      await number(page, /^收缩压/, '900');
      await number(page, /^孕前体重，/, '130');
      await see('130 是公斤还是斤？')(page);
    },
  },
  {
    name: 'risk-screening-rows',
    who: 'clinic-doctor',
    path: of('screening', 'fresh'),
    async go(page) {
      await number(page, /^血红蛋白/, '96');
      await tap(page, /^异常妊娠及分娩史/);
      await page.getByRole('radio', { name: /^2\.3 .*：是$/ }).click();
      await tap(page, /^2\.4 .*填具体情况/);
    },
  },
  {
    name: 'risk-screening-after-birth',
    who: 'clinic-doctor',
    path: of('screening', 'delivered'),
    go: (page) => tap(page, /^产后关注症状/),
  },
  {
    name: 'risk-assessment',
    who: 'hospital-doctor',
    path: of('assessment', 'referred'),
    go: see('孕产妇妊娠风险评估表'),
    dark: true,
  },
  {
    name: 'risk-assessment-rows',
    who: 'hospital-doctor',
    path: of('assessment', 'referred'),
    async go(page) {
      await number(page, /^血红蛋白/, '38');
      await tab(/^红色/)(page);
      await tap(page, /血液系统疾病/);
      await page.getByRole('radio', { name: /^1\.6\.4 .*：否$/ }).click();
    },
  },
  {
    name: 'risk-assessment-confirm',
    who: 'hospital-doctor',
    path: of('assessment', 'referred'),
    async go(page) {
      await number(page, /^血红蛋白/, '38');
      const last = page.getByRole('tab', { name: '确认' });
      if ((await last.count()) > 0) await last.click();
      await see('建议：红色（高风险）')(page);
    },
  },
  {
    name: 'risk-assessment-override',
    who: 'hospital-doctor',
    path: of('assessment', 'referred'),
    async go(page) {
      await number(page, /^血红蛋白/, '58');
      const last = page.getByRole('tab', { name: '确认' });
      if ((await last.count()) > 0) await last.click();
      await see('建议：橙色（较高风险）')(page);
      await tap(page, '改判');
      await page.getByRole('switch', { name: '我要下调' }).click();
    },
  },
  {
    name: 'risk-assessment-forbidden',
    who: 'clinic-doctor',
    path: of('assessment', 'fresh'),
    go: see('这里不能评估颜色'),
  },
];
