import '../../support/taro/build-constants.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import { journeys } from '../../support/taro/taro.ts';
import { drawAll, freshReportPage, NOW, sent, show, showGrid, tap, tick, wait } from './report-page-world.tsx';

freshReportPage();

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
