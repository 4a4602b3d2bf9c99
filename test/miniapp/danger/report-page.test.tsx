import '../../support/taro/build-constants.ts';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { journeys, taroCalls } from '../../support/taro/taro.ts';
import { drawAll, freshReportPage, sent, show, showGrid, tap, tick } from './report-page-world.tsx';

freshReportPage();

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
