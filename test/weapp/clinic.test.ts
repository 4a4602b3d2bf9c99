import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveService, startLiveService } from '../support/weapp-service.ts';
import { weappBuild } from './build/weapp-build.ts';
import { addFigures, type Figures, figuresTable, overTheBar } from './figures.ts';
import type { Phone } from './host/phone.ts';
import { doctorsPhone, enrolledPhone, tick } from './steps.ts';

const LIVE_WITHIN_MS = 5000;

let root = '';
let live: LiveService;

beforeAll(async () => {
  [root, live] = await Promise.all([weappBuild(), startLiveService()]);
});
afterAll(() => live.close());

async function reported(): Promise<Phone> {
  const hers = await enrolledPhone(root, live);
  hers.tap('不舒服？点这里');
  await tick(hers, /^胎动比平时少/);
  hers.tap('看结果');
  await hers.untilText('已送达');
  return hers;
}

async function choose(phone: Phone, option: string): Promise<void> {
  await phone.untilLabel(new RegExp(`^${option}.*未选中`));
  phone.tap(new RegExp(`^${option}`));
  await phone.untilLabel(new RegExp(`^${option}.*已选中`));
}

describe("the clinic's pages on a phone", () => {
  test('a doctor signs in by invitation, sees the report, takes it, plans, and she reads each step', async () => {
    const hers = await reported();
    const phone = await doctorsPhone(root, live, '林医生');
    await phone.untilLabel(/^确认看到/);
    phone.tap(/^确认看到/);
    await hers.untilText('林医生 已看到', LIVE_WITHIN_MS);
    await phone.until('nothing waiting', () => !phone.has(/^确认看到/), LIVE_WITHIN_MS);

    phone.tap(/^安排 /);
    await phone.untilRoute('clinic/danger/alert/index');
    await phone.untilText('有人负责，还没安排');
    phone.tap('安排');
    await choose(phone, '请她来院');
    phone.input('写给她的话', '带上手册');
    phone.tap('告诉她');
    await hers.untilText('请您现在来院', LIVE_WITHIN_MS);
    expect(hers.screen().text()).toContain('带上手册');
    await phone.untilText('已安排，等结果');
    phone.tap('记录结果');
    await choose(phone, '已看诊，回家休息');
    phone.tap('记下结果');
    await hers.untilText('已看诊，回家休息', LIVE_WITHIN_MS);
    await phone.untilText('有结果，还没办结');
    phone.tap('办结');
    await phone.untilText('办结这条报告？');
    phone.tap('办结');
    await phone.untilText('已办结');
    phone.goBack();
    await phone.untilText('没有等人确认的报告');
    await phone.until('nothing in hand', () => !phone.screen().text().includes('处理中'), LIVE_WITHIN_MS);

    const figures: Figures = new Map();
    for (const calls of [...hers.drawnSoFar(), ...phone.drawnSoFar()]) addFigures(figures, calls);
    process.stdout.write(`\n${figuresTable(figures)}\n`);
    expect(overTheBar(figures)).toEqual([]);
    for (const one of [hers, phone]) {
      one.kill();
      expect(one.complaints).toEqual([]);
    }
  });
});
