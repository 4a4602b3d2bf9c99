import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveService, startLiveService } from '../support/weapp-service.ts';
import { weappBuild } from './build/weapp-build.ts';
import { addFigures, type Figures, figuresTable, overTheBar } from './figures.ts';
import type { Phone } from './host/phone.ts';
import { doctorsPhone } from './steps.ts';

let root = '';
let live: LiveService;

beforeAll(async () => {
  [root, live] = await Promise.all([weappBuild(), startLiveService()]);
});
afterAll(() => live.close());

const LIST = 'clinic/risk/worklist/index';
const WOMAN = 'clinic/risk/woman/index';
const SCREENING = 'clinic/risk/screening/index';
const ASSESSMENT = 'clinic/risk/assessment/index';

/** From the list of reports to a woman in one of the tabs of the grading list. */
async function openFromList(phone: Phone, tab: RegExp, act: RegExp): Promise<void> {
  await phone.untilLabel('分级');
  phone.tap('分级');
  await phone.untilRoute(LIST);
  await phone.untilLabel(tab);
  phone.tap(tab);
  await phone.untilLabel(act);
  phone.tap(act);
  await phone.untilRoute(WOMAN);
}

async function choose(phone: Phone, option: RegExp): Promise<void> {
  await phone.untilLabel(option);
  phone.tap(option);
  await phone.until(`${option} chosen`, () =>
    phone
      .screen()
      .labels()
      .some((label) => option.test(label) && label.includes('已选中')),
  );
}

async function press(phone: Phone, label: string | RegExp): Promise<void> {
  await phone.untilLabel(label);
  phone.tap(label);
}

const FOLDED = /，\d+项 · .*，已收起$/;

/** Opens the parts of the form one after the other, as somebody does who goes through all of it. */
async function openEveryPart(phone: Phone): Promise<void> {
  await phone.untilLabel(FOLDED);
  const headings = phone
    .screen()
    .labels()
    .filter((label) => FOLDED.test(label))
    .map((label) => label.replace(/，.*$/, ''));
  for (const heading of headings) {
    phone.tap(new RegExp(`^${heading}，\\d+项`));
    await phone.untilLabel(new RegExp(`^${heading}，.*，已展开$`));
  }
}

describe('a pregnancy is graded on phones', () => {
  test('screened in the township, referred, assessed row by row and confirmed in the hospital', async () => {
    const zhou = await doctorsPhone(root, live, '林医生');
    await openFromList(zhou, /^待筛查/, /^筛查 王/);
    await press(zhou, '筛查');
    await zhou.untilRoute(SCREENING);
    await zhou.untilText('基本数值');
    zhou.input(/^血红蛋白/, '58');
    await zhou.untilText('筛查阳性');
    await openEveryPart(zhou);
    await press(zhou, /^家族史，/);
    await choose(zhou, /^4\.2 .*：否/);
    await press(zhou, '提交：筛查阳性');
    await zhou.untilRoute(WOMAN);
    await zhou.untilText('下一步：转诊');
    await press(zhou, '转诊');
    await choose(zhou, /^病情稳定/);
    await choose(zhou, /^冠县人民医院/);
    await press(zhou, '发出转诊');
    await zhou.untilText('已转出，等对方接收');

    const he = await doctorsPhone(root, live, '许医生', 'hospital');
    await openFromList(he, /^转诊，/, /^接收 王/);
    await press(he, '接收转诊');
    await press(he, '记录到院');
    await press(he, '评估');
    await he.untilRoute(ASSESSMENT);
    await he.untilText('孕产妇妊娠风险评估表');
    for (const tab of ['红色', '橙色', '黄色', '紫色和其他']) {
      await choose(he, new RegExp(`^${tab}，`));
      await openEveryPart(he);
    }
    await press(he, /^确认/);
    await he.untilText('建议：橙色（较高风险）');
    await press(he, '确认为橙色（较高风险）');
    await he.untilRoute(WOMAN);
    await he.untilText('按建议确认');
    await he.untilText('专案管理');
    await he.untilText('已评估，结果已回');

    const figures: Figures = new Map();
    for (const calls of [...zhou.drawnSoFar(), ...he.drawnSoFar()]) addFigures(figures, calls);
    process.stdout.write(`\n${figuresTable(figures)}\n`);
    expect(overTheBar(figures)).toEqual([]);
    for (const one of [zhou, he]) {
      one.kill();
      expect(one.complaints).toEqual([]);
    }
  });
});
