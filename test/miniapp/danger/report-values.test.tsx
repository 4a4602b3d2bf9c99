import '../../support/taro/build-constants.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { journeys } from '../../support/taro/taro.ts';
import { drawAll, freshReportPage, sent, show, showGrid, tap, tick, type, wait } from './report-page-world.tsx';

freshReportPage();

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
