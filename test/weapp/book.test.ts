import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { showBook } from '../../shared/contract/her-book.ts';
import { recordBirth, saveRecord } from '../../shared/contract/record.ts';
import { birthOf, laboratoryOf, visitOf } from '../support/book-actors.ts';
import { type LiveService, startLiveService } from '../support/weapp-service.ts';
import { weappBuild } from './build/weapp-build.ts';
import { addFigures, type Figures, figuresTable, overTheBar } from './figures.ts';
import type { Phone } from './host/phone.ts';
import { enrolledPhone, tokenOn } from './steps.ts';

const ARRIVES_WITHIN_MS = 5000;

let root = '';
let live: LiveService;
let doctor = '';
const phones: Phone[] = [];
const figures: Figures = new Map();

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
  process.stdout.write(`\n${figuresTable(figures)}\n`);
});

const bookOf = (phone: Phone) => live.ok(showBook, { token: tokenOn(phone) });

const chinaToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A woman of the township whose doctor writes into her book. */
async function readingPhone(): Promise<{
  phone: Phone;
  write: (endpoint: Endpoint, body: unknown) => Promise<unknown>;
}> {
  const phone = await enrolledPhone(root, live);
  phones.push(phone);
  const { pregnancies } = await bookOf(phone);
  const params = { pregnancyId: pregnancies[0]?.pregnancyId ?? '' };
  return { phone, write: (endpoint, body) => live.ok(endpoint, { token: doctor, params, body }) };
}

describe('her book on a phone', () => {
  test('reads what her clinic wrote, what it means, and opens again from the phone with no network', async () => {
    const { phone, write } = await readingPhone();
    await write(saveRecord, laboratoryOf({ happenedOn: chinaToday() }));
    phone.launch('book/records/index');
    await phone.untilText('化验结果');
    phone.tap(/^化验结果/);
    await phone.untilRoute('book/record/index');
    await phone.untilText('血红蛋白低于110');
    expect(phone.screen().text()).toContain('参考 110～150');
    expect(phone.screen().text()).not.toContain('金丝雀化验');
    phone.tap(/打开全部/);
    await phone.untilText('第一次写下', ARRIVES_WITHIN_MS);
    expect(phone.screen().text()).toContain('金丝雀化验');
    phone.kill();

    phone.setOnline(false);
    phone.launch('book/records/index');
    await phone.untilText('化验结果');
    await phone.untilText('现在没有网络', ARRIVES_WITHIN_MS);
    expect(phone.has('不舒服？点这里')).toBe(true);
  });

  test('writes down a pressure in flight mode, says what it asks for at once, and it arrives once after a restart', async () => {
    const { phone } = await readingPhone();
    phone.launch('book/measure/index');
    await phone.untilText('量了什么');
    phone.setOnline(false);
    phone.input(/^高压/, '165');
    phone.input(/^低压/, '112');
    phone.tap('记下');
    await phone.untilText('这个数值不能等。');
    await phone.untilText('还没送到，会自己送');
    phone.tap(/^告诉医院/);
    await phone.untilRoute('danger/report/index');
    phone.kill();
    expect((await bookOf(phone)).homeSeries).toEqual([]);

    phone.setOnline(true);
    phone.launch('book/measure/index');
    await phone.until('the value at the clinic', () => phone.screen().text().includes('165/112'), ARRIVES_WITHIN_MS);
    await phone.until('its receipt', () => !phone.screen().text().includes('还没送到'), ARRIVES_WITHIN_MS);
    const { homeSeries } = await bookOf(phone);
    expect(homeSeries.map(({ points }) => points.length)).toEqual([1]);
  });

  test('shows what to do when and her curves, and a child’s apart after birth', async () => {
    const { phone, write } = await readingPhone();
    await write(saveRecord, visitOf({ happenedOn: chinaToday() }));
    phone.launch('book/plan/index');
    await phone.untilText('接下来');
    await phone.untilText('糖耐量');
    phone.launch('book/curves/index');
    await phone.untilText('血压');
    expect(
      phone
        .screen()
        .labels()
        .some((label) => label.includes('118')),
    ).toBe(true);
    await write(recordBirth, birthOf({ deliveredOn: chinaToday() }));
    phone.launch('book/plan/index');
    await phone.untilText('宝宝', ARRIVES_WITHIN_MS);
    await phone.untilText('医生上门看妈妈');
  });

  test('costs no page more than the platform can draw smoothly', () => {
    expect([...figures.keys()]).toEqual(
      expect.arrayContaining([
        'book/records/index',
        'book/record/index',
        'book/measure/index',
        'book/plan/index',
        'book/curves/index',
      ]),
    );
    expect(overTheBar(figures)).toEqual([]);
  });
});
