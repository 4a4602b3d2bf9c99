import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as clinic from '../../shared/contract/clinic.ts';
import { listReports } from '../../shared/contract/danger.ts';
import { signOut } from '../../shared/contract/identity.ts';
import type { AlertId } from '../../shared/identity/ids.ts';
import { type LiveService, startLiveService } from '../support/weapp-service.ts';
import { weappBuild } from './build/weapp-build.ts';
import { addFigures, type Figures, figuresTable, overTheBar } from './figures.ts';
import type { Phone } from './host/phone.ts';
import { agree, enrolledPhone, fillAbout, fillDating, fillTheRest, newPhone, tick, tokenOn } from './steps.ts';

const RESULT_WITHIN_MS = 300;
const COLD_STARTS = 5;
const LIVE_WITHIN_MS = 5000;
const FIRST_REQUESTS = 3;

let root = '';
let live: LiveService;
let doctor = '';
const phones: Phone[] = [];
const figures: Figures = new Map();
const times: string[] = [];

beforeAll(async () => {
  [root, live] = await Promise.all([weappBuild(), startLiveService()]);
  doctor = await live.signIn('clinic-doctor');
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
  process.stdout.write(`\n${figuresTable(figures)}\n${times.join('\n')}\n`);
});

const kept = (phone: Phone): Phone => {
  phones.push(phone);
  return phone;
};
const note = (what: string, sinceMs: number): void => {
  times.push(`${what}: ${(performance.now() - sinceMs).toFixed(0)} ms`);
};

/** The alert of the report whose number she reads on her screen. */
async function alertOf(phone: Phone): Promise<AlertId> {
  const number = /报告号 (\S+)/.exec(phone.screen().text())?.[1];
  const { waiting } = await live.ok(clinic.showWorklist, { token: doctor });
  const row = waiting.find((one) => one.number === number);
  if (row === undefined) throw new Error(`no alert with number ${number}`);
  return row.alertId;
}

describe('the mini-program on a phone', () => {
  test('brings her from the first start to her handbook, and an interruption costs her nothing', async () => {
    const phone = kept(newPhone(root, live));
    phone.launch();
    await agree(phone);
    await fillAbout(phone);
    phone.tap('下一步');
    await phone.untilText('宝宝什么时候来');
    phone.launch();
    await phone.untilRoute('welcome/index');
    await phone.until('the way on', () => phone.screen().labels().includes('继续'));
    phone.tap('继续');
    await fillDating(phone);
    phone.tap('下一步');
    await fillTheRest(phone);
    await phone.untilText('29 周 + 1 天');
    expect(phone.screen().text()).toContain('清泉街道社区卫生服务中心');
  });

  test('tells her at once with no network, says honestly that nobody knows yet, and shows every step of the answer', async () => {
    const phone = kept(await enrolledPhone(root, live));
    phone.setOnline(false);
    phone.tap('不舒服？点这里');
    await tick(phone, /^胎动比平时少/);
    const asked = performance.now();
    phone.tap('看结果');
    await phone.untilText('今天去医院');
    note('tap → answer, no network', asked);
    expect(phone.route()).toBe('danger/result/index');
    expect(phone.screen().text()).toContain('尚未送达，请直接拨打冠县人民医院');
    expect(phone.screen().text()).not.toContain('已送达');
    await phone.untilText('没有网络');

    phone.setOnline(true);
    await phone.untilText('已送达', LIVE_WITHIN_MS);
    expect(phone.screen().text()).not.toContain('尚未送达');

    const params = { alertId: await alertOf(phone) };
    const acknowledged = performance.now();
    await live.ok(clinic.acknowledgeAlert, { token: doctor, params });
    await phone.untilText('周医生 已看到', LIVE_WITHIN_MS);
    note('acknowledged → on her screen', acknowledged);
    await live.ok(clinic.planAlert, { token: doctor, params, body: { plan: 'asked-to-come', noteForHer: '带上手册' } });
    await phone.untilText('请您现在来院', LIVE_WITHIN_MS);
    expect(phone.screen().text()).toContain('带上手册');
    await live.ok(clinic.recordOutcome, { token: doctor, params, body: { outcome: 'seen-and-home' } });
    await phone.untilText('已看诊，回家休息', LIVE_WITHIN_MS);
    phone.goBack();
    await phone.untilRoute('today/index');
    await phone.untilText('医生已写下结果', LIVE_WITHIN_MS);
  });

  test('has the answer on her screen within 300 ms of the tap, after a cold start and with no network', async () => {
    const phone = kept(await enrolledPhone(root, live));
    phone.setOnline(false);
    const took: number[] = [];
    while (took.length < COLD_STARTS) {
      phone.launch('danger/report/index');
      await tick(phone, /^胎动比平时少/);
      const asked = performance.now();
      phone.tap('看结果');
      await phone.until('the answer, honestly', () => /今天去医院.*尚未送达/.test(phone.screen().text()));
      took.push(performance.now() - asked);
    }
    times.push(`tap → answer after ${COLD_STARTS} cold starts: ${took.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    // The quickest: what else the machine is doing only ever adds.
    expect(Math.min(...took)).toBeLessThan(RESULT_WITHIN_MS);
  });

  test('keeps an undelivered report through a kill and sends it at the next start, once', async () => {
    const phone = kept(await enrolledPhone(root, live));
    phone.setOnline(false);
    phone.tap('不舒服？点这里');
    await tick(phone, /^胎动比平时少/);
    phone.tap('看结果');
    await phone.untilText('尚未送达');
    phone.launch();
    await phone.untilText('尚未送达，请直接拨打冠县人民医院');
    expect(phone.screen().text()).toContain('29 周 + 1 天');
    phone.setOnline(true);
    await phone.untilText('已送达，等医生看到', LIVE_WITHIN_MS);
    const token = tokenOn(phone);
    expect((await live.ok(listReports, { token })).reports).toHaveLength(1);
  });

  test('dials 120 in two taps with no network, and again from the answer', async () => {
    const phone = kept(await enrolledPhone(root, live));
    phone.setOnline(false);
    phone.tap('不舒服？点这里');
    await phone.untilLabel('打120急救电话');
    phone.tap('打120急救电话');
    expect(phone.dialled).toEqual(['120']);
    await tick(phone, /^抽搐/);
    await phone.untilText('现在就打120');
    const asked = performance.now();
    phone.tap('看结果');
    await phone.untilText('现在打120');
    note('tap → emergency answer, no network', asked);
    phone.tap('打120急救电话');
    expect(phone.dialled).toEqual(['120', '120']);
  });

  test('opens from what the phone kept when there is no network', async () => {
    const phone = kept(await enrolledPhone(root, live));
    phone.kill();
    phone.setOnline(false);
    const started = performance.now();
    phone.launch();
    await phone.untilText('29 周 + 1 天');
    note('cold start → her day from what was kept', started);
    await phone.untilText('现在没有网络');
    expect(phone.screen().text()).toContain('冠县人民医院');
    phone.tap('给清泉街道社区卫生服务中心打电话');
    expect(phone.dialled).toEqual(['063555500003']);
  });

  test('asks the server at most three times for the first screen', async () => {
    const phone = kept(await enrolledPhone(root, live));
    phone.kill();
    phone.requests.length = 0;
    const started = performance.now();
    phone.launch();
    await phone.untilText('29 周 + 1 天');
    await phone.until(
      'every answer',
      () => phone.requests.length > 0 && phone.requests.every(({ status }) => status > 0),
    );
    note('cold start → all answered', started);
    times.push(
      `requests of the first screen: ${phone.requests.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
    );
    expect(phone.requests.length).toBeLessThanOrEqual(FIRST_REQUESTS);
  });

  test('signs her in again silently when the server has revoked her session', async () => {
    const phone = kept(await enrolledPhone(root, live));
    const before = tokenOn(phone);
    await live.ok(signOut, { token: before });
    await phone.until('another session', () => tokenOn(phone) !== before, LIVE_WITHIN_MS);
    expect(phone.route()).toBe('today/index');
    expect(phone.screen().text()).toContain('29 周 + 1 天');
    expect(phone.toasts).toEqual([]);
  });

  test('costs no page more than the platform can draw smoothly', () => {
    expect(figures.size).toBeGreaterThan(4);
    expect(overTheBar(figures)).toEqual([]);
  });
});
