import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { showHandbook } from '../../shared/contract/handbook.ts';
import { showRisk, submitAssessment } from '../../shared/contract/risk.ts';
import type { AssessmentForm } from '../support/risk-actors.ts';
import { assessmentOf, ORANGE, PURPLE, YELLOW } from '../support/risk-actors.ts';
import { type LiveService, startLiveService } from '../support/weapp-service.ts';
import { weappBuild } from './build/weapp-build.ts';
import { addFigures, type Figures, figuresTable, overTheBar } from './figures.ts';
import type { Phone } from './host/phone.ts';
import { enrolledPhone, tick, tokenOn } from './steps.ts';

const NEW_NOTICE = '您的手册有新的告知，请看一看';
const READ = '/api/handbook/colour-notice/read';
const LIVE_WITHIN_MS = 5000;
const FIRST_REQUESTS = 3;

let root = '';
let live: LiveService;
let supervisor = '';
const phones: Phone[] = [];
const figures: Figures = new Map();

beforeAll(async () => {
  [root, live] = await Promise.all([weappBuild(), startLiveService()]);
  supervisor = await live.signIn('county-supervisor');
});
afterEach(() => {
  for (const phone of phones.splice(0)) {
    phone.kill();
    for (const calls of phone.drawnSoFar()) addFigures(figures, calls);
    expect(phone.complaints).toEqual([]);
  }
});
afterAll(async () => {
  await live.close();
  process.stdout.write(`\n${figuresTable(figures)}\n`);
});

const grading = async (phone: Phone) => {
  const { pregnancyId } = await live.ok(showHandbook, { token: tokenOn(phone) });
  return live.ok(showRisk, { token: supervisor, params: { pregnancyId } });
};
const readAt = async (phone: Phone) => (await grading(phone)).assessments[0]?.readByHerAt ?? null;
const told = (phone: Phone) => phone.requests.filter(({ path }) => path === READ);

/** A woman whose colour the county has confirmed, her phone put away since. */
async function assessedPhone(facts: Readonly<Record<string, unknown>>, over: AssessmentForm = {}): Promise<Phone> {
  const phone = await enrolledPhone(root, live);
  phones.push(phone);
  const { woman } = await grading(phone);
  const params = { pregnancyId: woman.pregnancyId };
  await live.ok(submitAssessment, { token: supervisor, params, body: assessmentOf(facts, over) });
  phone.kill();
  phone.requests.length = 0;
  return phone;
}

describe('the handbook on a phone', () => {
  test('leads her from 今日 to what her colour means, and the clinic learns once that she has read it', async () => {
    const phone = await assessedPhone(ORANGE);
    phone.launch();
    await phone.untilLabel(NEW_NOTICE);
    await phone.until('every answer', () => phone.requests.every(({ status }) => status > 0));
    expect(phone.requests.length).toBeLessThanOrEqual(FIRST_REQUESTS);
    phone.tap(NEW_NOTICE);
    await phone.untilRoute('handbook/index');
    await phone.untilText('您的手册是橙色');
    expect(phone.has('风险：较高风险')).toBe(true);
    expect(phone.has('不舒服？点这里')).toBe(true);
    phone.tap('我已看过');
    await phone.untilText('您已看过，医院知道了', LIVE_WITHIN_MS);
    expect(await readAt(phone)).not.toBeNull();
    expect(told(phone)).toHaveLength(1);

    phone.launch();
    await phone.untilText('29 周 + 1 天');
    await phone.until('every answer', () => phone.requests.every(({ status }) => status > 0));
    expect(phone.has(NEW_NOTICE)).toBe(false);
    expect(told(phone)).toHaveLength(1);
  });

  test('opens with no network from what the phone kept; her reading outlives a restart and arrives once', async () => {
    const phone = await assessedPhone(YELLOW);
    phone.launch('handbook/index');
    await phone.untilText('您的手册是黄色');
    phone.kill();
    phone.setOnline(false);
    phone.launch('handbook/index');
    await phone.untilText('您的手册是黄色');
    await phone.untilText('现在没有网络');
    phone.tap('我已看过');
    await phone.untilText('您已看过，医院还不知道');
    expect(await readAt(phone)).toBeNull();
    phone.kill();
    phone.requests.length = 0;

    phone.setOnline(true);
    phone.launch('handbook/index');
    await phone.untilText('您已看过，医院知道了', LIVE_WITHIN_MS);
    expect(await readAt(phone)).not.toBeNull();
    expect(told(phone)).toHaveLength(1);
  });

  test('can be read in large type, with the way back and the danger button', async () => {
    const phone = await assessedPhone(YELLOW);
    phone.launch('handbook/index');
    await phone.untilLabel('放大看');
    phone.tap('放大看');
    await phone.untilRoute('handbook/notice/index');
    await phone.untilText('您的手册是黄色');
    expect(phone.has('不舒服？点这里')).toBe(true);
    phone.goBack();
    await phone.untilRoute('handbook/index');
  });

  test('says nothing of what stands beside the colour, on the screen or in what the phone keeps', async () => {
    const phone = await assessedPhone({ ...PURPLE, ...YELLOW });
    phone.launch('handbook/index');
    await phone.untilText('您的手册是黄色');
    const kept = JSON.stringify([...phone.storage.values()]);
    for (const words of [phone.screen().text(), kept]) expect(words).not.toMatch(/紫|purple|HIV|艾滋|传染|重点人群/i);
  });

  test('puts a report of hers before a colour from before it', async () => {
    const phone = await assessedPhone(YELLOW);
    phone.launch('handbook/index');
    await phone.untilText('您的手册是黄色');
    phone.tap('不舒服？点这里');
    await tick(phone, /^胎动比平时少/);
    phone.tap('看结果');
    await phone.untilText('已送达', LIVE_WITHIN_MS);
    phone.launch('handbook/index');
    await phone.untilText('先看您报告的不舒服');
    expect(phone.screen().text()).not.toContain('您的手册是黄色');
  });

  test('costs no page more than the platform can draw smoothly', () => {
    expect([...figures.keys()]).toContain('handbook/index');
    expect(overTheBar(figures)).toEqual([]);
  });
});
