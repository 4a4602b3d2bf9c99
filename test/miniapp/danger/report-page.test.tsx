import '../../support/taro/build-constants.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import DangerReport from '../../../miniapp/src/danger/report/index.tsx';
import { queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import { clearOutbox, useOutbox } from '../../../miniapp/src/offline/outbox.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { journeys, resetTaro, taroCalls } from '../../support/taro/taro.ts';
import { handbookAt } from './report-examples.ts';

const NOW = Date.parse('2026-11-22T03:00:00.000Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  resetTaro();
  clearOutbox();
  queryClient.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <DangerReport />
    </QueryClientProvider>,
  );
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
/** The grid is drawn a few groups at a time. */
const drawAll = () => {
  for (let groups = 0; groups < 10; groups += 1) wait(300);
};
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const type = (name: RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const sent = () => useOutbox.getState().items.map(({ body }) => body);

/** The grid as a woman at 30 weeks sees it, all of it drawn. */
const showGrid = () => {
  writeStored('kept.handbook', handbookAt(210));
  show();
  drawAll();
};

describe('reporting', () => {
  it('works with no handbook, no session and no network', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: /我怀孕了/ }));
    drawAll();
    tick(/下身流血/);
    tap('看结果');
    expect(sent()).toMatchObject([{ phase: 'pregnancy', signs: ['ds-bleed-late'], phone: { urgency: 'today' } }]);
    expect(journeys()).toEqual([`redirectTo /danger/result/index?reportId=${sent()[0]?.id}`]);
  });

  it('keeps 120 in sight on every step', () => {
    show();
    const call = () => tap('打120急救电话');
    call();
    fireEvent.click(screen.getByRole('radio', { name: /宝宝/ }));
    call();
    tap('没有这些');
    call();
    expect(taroCalls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options)).toEqual([
      { phoneNumber: '120' },
      { phoneNumber: '120' },
      { phoneNumber: '120' },
    ]);
  });

  it('calls for 120 the moment an emergency is ticked, and goes straight to the answer', () => {
    showGrid();
    expect(screen.queryByText('这种情况，现在就打120')).toBeNull();
    tick(/抽搐/);
    expect(screen.getByText('这种情况，现在就打120')).toBeTruthy();
    tap('看结果');
    expect(sent()).toMatchObject([{ signs: ['ds-seizure'], phone: { urgency: 'emergency', gaDays: 210 } }]);
  });

  it('sends once, however often she taps', () => {
    showGrid();
    tick(/下身流血/);
    const button = screen.getByRole('button', { name: '看结果' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(sent()).toHaveLength(1);
    expect(new Set(journeys()).size).toBe(1);
  });

  it('sends nothing when nothing was ticked or measured, and still answers', () => {
    showGrid();
    tap('没有这些');
    tap('没有量，看结果');
    expect(sent()).toEqual([]);
    expect(journeys()).toEqual(['redirectTo /danger/result/index?phase=pregnancy']);
  });

  it('keeps what is for her eyes only closed until she opens it', () => {
    showGrid();
    expect(screen.queryByText(/结束生命/)).toBeNull();
    tap(/心情和安全/);
    tick(/结束生命/);
    expect(screen.getByText('这种情况，现在就打120')).toBeTruthy();
  });
});

describe('values', () => {
  const showValues = () => {
    showGrid();
    tick(/小便次数多/);
    tap('下一步');
  };

  it('names the unit of a pressure once, above both numbers', () => {
    showValues();
    expect(screen.getAllByText(/mmHg/).map(({ textContent }) => textContent)).toEqual(['血压（mmHg）']);
  });

  it('takes full-width digits', () => {
    showValues();
    type(/高压/, '１６５');
    type(/低压/, '９０');
    tap('看结果');
    expect(sent()).toMatchObject([{ values: { sbp: 165, dbp: 90 }, phone: { urgency: 'today' } }]);
  });

  it('asks about a number nobody can have right there, and again before the answer; kept, it is sent as typed', () => {
    showValues();
    type(/高压/, '999');
    expect(screen.getByText('高压 999？请再看一看')).toBeTruthy();
    tap('看结果');
    expect(sent()).toEqual([]);
    tap('没填错');
    expect(sent()).toMatchObject([{ values: { sbp: 999 }, phone: { urgency: 'within-24h' } }]);
  });

  it.each([
    '120/80',
    '一百二',
  ])('does not pass over %s: it says which number to look at again, and sends nothing', (text) => {
    showGrid();
    tap('没有这些');
    type(/高压/, '150');
    type(/高压/, text);
    tap('看结果');
    expect(screen.getByRole('alertdialog', { name: `先看看高压：写的是「${text}」` })).toBeDefined();
    tap('我改一改');
    expect((screen.getByRole('textbox', { name: /高压/ }) as HTMLInputElement).value).toBe(text);
    expect([sent(), journeys()]).toEqual([[], []]);
    type(/高压/, '120');
    type(/低压/, '80');
    tap('看结果');
    expect(sent()).toMatchObject([{ values: { sbp: 120, dbp: 80 } }]);
  });

  it('says it at once when the button is pressed in mid-typing', () => {
    showGrid();
    tap('没有这些');
    fireEvent.change(screen.getByRole('textbox', { name: /高压/ }), { target: { value: '120/80' } });
    tap('没有量，看结果');
    expect(screen.getByRole('alertdialog', { name: /先看看高压/ })).toBeDefined();
  });

  it('leaves out a number nobody can read only when she says so', () => {
    showGrid();
    tick(/下身流血/);
    tap('下一步');
    type(/体温/, '很烫');
    tap('看结果');
    tap('不填这个');
    expect(sent().map(({ values }) => values)).toEqual([{}]);
  });

  it.each([
    ['38.65', 38.65, 'today'],
    ['38.', 38, 'today'],
  ])('grades a temperature of %s', (text, tempC, urgency) => {
    showGrid();
    tap('没有这些');
    type(/体温/, text);
    tap('看结果');
    expect(sent()).toMatchObject([{ values: { tempC }, phone: { urgency } }]);
  });

  it.each([
    [/体温/, '38.655', '小数点后最多填2位。'],
    [/高压/, '120.5', '请填整数，不带小数点。'],
    [/体温/, '38-39', '这里只能填一个数字，现在这样读不懂。'],
  ])('says of %s %s what is wrong with it', (field, text, words) => {
    showGrid();
    tap('没有这些');
    type(field, text);
    tap('看结果');
    expect(screen.getByRole('alertdialog').textContent).toContain(words);
  });

  it('keeps it over a restart, and still asks', () => {
    showGrid();
    tap('没有这些');
    type(/高压/, '120/80');
    cleanup();
    show();
    expect((screen.getByRole('textbox', { name: /高压/ }) as HTMLInputElement).value).toBe('120/80');
    tap('看结果');
    expect(screen.getByRole('alertdialog', { name: /先看看高压/ })).toBeDefined();
  });

  it('never holds up an emergency', () => {
    showGrid();
    tap('没有这些');
    type(/高压/, '120/80');
    tap('改选的');
    drawAll();
    tick(/抽搐/);
    tap('看结果');
    expect(journeys()).toHaveLength(1);
  });

  it('lets her correct it', () => {
    showValues();
    type(/高压/, '999');
    tap('看结果');
    tap('我改一改');
    type(/高压/, '99');
    type(/低压/, '60');
    tap('看结果');
    expect(sent()).toMatchObject([{ values: { sbp: 99, dbp: 60 } }]);
  });

  it('asks how she feels when the pressure is low, and takes yes for an emergency', () => {
    showValues();
    type(/高压/, '85');
    type(/低压/, '50');
    tap('看结果');
    expect(screen.getByText('现在有没有头晕、心慌、出冷汗？')).toBeTruthy();
    expect(sent()).toEqual([]);
    tap('有');
    expect(sent()).toMatchObject([{ signs: ['ds-uti', 'ds-bp-low'], phone: { urgency: 'emergency' } }]);
  });

  it('asks for the lower pressure once', () => {
    showValues();
    type(/高压/, '130');
    tap('看结果');
    expect(screen.getByText('低压是多少？')).toBeTruthy();
    tap('没有量');
    expect(sent()).toMatchObject([{ values: { sbp: 130 } }]);
  });

  it('counts movements by a tap each, and counts them only when two hours are full', () => {
    showValues();
    tap('现在开始数');
    tap('宝宝动了一下');
    tap('宝宝动了一下');
    expect(screen.getByText('动了 2 次')).toBeTruthy();
    wait(119 * MINUTE_MS);
    expect(screen.queryByRole('button', { name: '填上' })).toBeNull();
    wait(MINUTE_MS);
    tap('填上');
    tap('看结果');
    expect(sent()).toMatchObject([{ values: { fm2h: 2 }, phone: { urgency: 'today' } }]);
  });
});

describe('a count of movements', () => {
  const startCounting = () => {
    showGrid();
    tick(/小便次数多/);
    tap('下一步');
    tap('现在开始数');
  };

  it('says how long it has run, and when it began', () => {
    startCounting();
    wait(72 * MINUTE_MS);
    expect(screen.getByText(/^已数 1小时12分，11:0\d开始$/)).toBeTruthy();
  });

  it('is kept while the baby is quiet, also over a restart', () => {
    startCounting();
    tap('宝宝动了一下');
    cleanup();
    wait(31 * MINUTE_MS);
    show();
    expect(screen.getByText('动了 1 次')).toBeTruthy();
    expect(screen.getByText(/^已数 31分/)).toBeTruthy();
  });

  it('of a baby that did not move once is filled in after two hours, and sends her to hospital', () => {
    startCounting();
    cleanup();
    wait(125 * MINUTE_MS);
    show();
    tap('填上');
    tap('看结果');
    expect(sent()).toMatchObject([{ values: { fm2h: 0 }, phone: { urgency: 'today' } }]);
  });

  it('is gone half an hour after its two hours', () => {
    startCounting();
    cleanup();
    wait(151 * MINUTE_MS);
    show();
    drawAll();
    expect(screen.queryByText(/^动了/)).toBeNull();
    expect(screen.getByRole('checkbox', { name: /小便次数多/ }).getAttribute('aria-checked')).toBe('false');
  });

  it('is not thrown away by the answer unasked', () => {
    startCounting();
    tap('宝宝动了一下');
    tap('看结果');
    expect([sent(), journeys()]).toEqual([[], []]);
    tap('接着数');
    expect(screen.getByText('动了 1 次')).toBeTruthy();
    tap('看结果');
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '不数了' }));
    expect(sent().map(({ values }) => values)).toEqual([{}]);
  });

  it('that is full is offered before the answer', () => {
    startCounting();
    wait(121 * MINUTE_MS);
    tap('看结果');
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '填上' }));
    expect(sent()).toMatchObject([{ values: { fm2h: 0 } }]);
  });

  it('never holds up an emergency', () => {
    startCounting();
    tap('改选的');
    drawAll();
    tick(/抽搐/);
    tap('看结果');
    expect(sent()).toMatchObject([{ phone: { urgency: 'emergency' } }]);
  });
});

describe('a half report', () => {
  it('can be changed from the values on, also where the phone draws no arrow back', () => {
    showGrid();
    tick(/下身流血/);
    tap('下一步');
    expect(screen.getByText('选了1样')).toBeTruthy();
    tap('改选的');
    drawAll();
    tick(/下身流血/);
    tap('没有这些');
    expect(screen.getByText('一样都没选')).toBeTruthy();
  });

  it('survives a restart for half an hour', () => {
    showGrid();
    tick(/下身流血/);
    cleanup();
    wait(30 * MINUTE_MS - 1);
    show();
    drawAll();
    expect(screen.getByRole('checkbox', { name: /下身流血/ }).getAttribute('aria-checked')).toBe('true');
  });

  it('does not leak into a report made later, nor into the next one', () => {
    showGrid();
    tick(/下身流血/);
    cleanup();
    wait(30 * MINUTE_MS + 1);
    show();
    drawAll();
    expect(screen.getByRole('checkbox', { name: /下身流血/ }).getAttribute('aria-checked')).toBe('false');
    tick(/小便次数多/);
    tap('看结果');
    cleanup();
    show();
    drawAll();
    expect(screen.getByRole('checkbox', { name: /小便次数多/ }).getAttribute('aria-checked')).toBe('false');
  });

  it('is not trusted when the clock was turned back', () => {
    showGrid();
    tick(/下身流血/);
    cleanup();
    vi.setSystemTime(NOW - 60 * MINUTE_MS);
    show();
    drawAll();
    expect(screen.getByRole('checkbox', { name: /下身流血/ }).getAttribute('aria-checked')).toBe('false');
  });
});
