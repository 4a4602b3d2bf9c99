import type { Page } from 'playwright-core';
import { RISK_SCENES } from './risk-scenes.ts';
import { cutOff, type Scene, see, tap } from './scene.ts';

const alert =
  (which: 'emergency' | 'planned' | 'unreached' | 'resolved') =>
  (day: Readonly<Record<typeof which, string>>): string =>
    `/#/clinic/danger/alert/index?alertId=${day[which]}`;

const opened = (name: string) =>
  async function go(page: Page): Promise<void> {
    await see('经过')(page);
    await tap(page, name);
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();
  };

export const CLINIC_SCENES: readonly Scene[] = [
  { name: 'clinic-scan', who: 'clinic-doctor', path: '/#/clinic/handbook-code/index', go: see('她出示的码') },
  { name: 'clinic-worklist', who: 'clinic-doctor', path: '/', go: see('处理中'), dark: true },
  { name: 'clinic-worklist-county', who: 'county-supervisor', path: '/', go: see('处理中') },
  { name: 'clinic-worklist-empty', who: 'clinic-doctor-chongwen', path: '/', go: see('没有等人确认的报告') },
  {
    name: 'clinic-worklist-offline',
    who: 'clinic-doctor',
    path: '/',
    faults: /ERR_INTERNET_DISCONNECTED/,
    async go(page) {
      await see('处理中')(page);
      await cutOff(page);
      await see('连不上系统')(page);
    },
  },
  {
    name: 'clinic-alert-waiting',
    who: 'hospital-doctor',
    path: alert('emergency'),
    go: see(/经过|没有找到/),
    faults: /^404/,
  },
  { name: 'clinic-alert-emergency', who: 'county-supervisor', path: alert('emergency'), go: see('经过'), dark: true },
  { name: 'clinic-alert-planned', who: 'clinic-doctor', path: alert('planned'), go: see('经过') },
  { name: 'clinic-alert-unreached', who: 'county-supervisor', path: alert('unreached'), go: see('经过') },
  { name: 'clinic-plan', who: 'clinic-doctor', path: alert('planned'), go: opened('改安排') },
  { name: 'clinic-outcome', who: 'clinic-doctor', path: alert('planned'), go: opened('记录结果') },
  { name: 'clinic-contact', who: 'clinic-doctor', path: alert('planned'), go: opened('记一次联系') },
  { name: 'clinic-close', who: 'county-supervisor', path: alert('resolved'), go: opened('办结') },
  { name: 'clinic-call', who: 'clinic-doctor', path: alert('planned'), go: opened('拨打') },
  { name: 'clinic-roster', who: 'clinic-doctor', path: '/#/clinic/roster/index', go: see('清泉街道社区卫生服务中心') },
  { name: 'clinic-roster-county', who: 'county-supervisor', path: '/#/clinic/roster/index', go: see('冠县人民医院') },
  { name: 'clinic-staff', who: 'county-supervisor', path: '/#/clinic/staff/index', go: see('孙村医') },
  {
    name: 'clinic-invite',
    who: 'county-supervisor',
    path: '/#/clinic/staff/index',
    async go(page) {
      await tap(page, '邀请同事');
      await page.getByRole('textbox', { name: '姓名' }).fill('钱医生');
      await page.getByRole('checkbox', { name: '医生', exact: true }).click();
      await page.getByRole('checkbox', { name: '清泉街道社区卫生服务中心' }).click();
    },
  },
  {
    name: 'clinic-invited',
    who: 'county-supervisor',
    path: '/#/clinic/staff/index',
    async go(page) {
      await tap(page, '邀请同事');
      await page.getByRole('textbox', { name: '姓名' }).fill('钱医生');
      await page.getByRole('checkbox', { name: '医生', exact: true }).click();
      await page.getByRole('checkbox', { name: '清泉街道社区卫生服务中心' }).click();
      await tap(page, '生成邀请码');
      await see(/只显示这一次/)(page);
    },
  },
  {
    name: 'clinic-staff-disable',
    who: 'county-supervisor',
    path: '/#/clinic/staff/index',
    async go(page) {
      await tap(page, '停用 孙村医');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'clinic-staff-forbidden',
    who: 'clinic-doctor',
    path: '/#/clinic/staff/index',
    go: see('只有县妇幼管理员能管人员'),
  },
  ...RISK_SCENES,
  { name: 'clinic-sign-in', path: '/#/clinic/sign-in/index', go: see('已经绑定过') },
  { name: 'personas', path: '/#/demo/index', go: see('高科长') },
];
