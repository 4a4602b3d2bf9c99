import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Countdown, remainingWords } from '../../../miniapp/src/ui/countdown.tsx';
import { PurpleLabel } from '../../../miniapp/src/ui/purple-label.tsx';
import { RiskLabel } from '../../../miniapp/src/ui/risk-label.tsx';
import { TimeLine } from '../../../miniapp/src/ui/time-line.tsx';
import { UrgencyBadge } from '../../../miniapp/src/ui/urgency-badge.tsx';
import { WeekRing } from '../../../miniapp/src/ui/week-ring.tsx';
import { URGENCIES } from '../../../shared/danger/urgency.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';

afterEach(cleanup);

const drawingOf = (element: HTMLElement) => (element.querySelector('.drawing') as HTMLElement).getAttribute('style');

describe('colour is never the only signal', () => {
  it('every risk label has a word of its own and a shape of its own', () => {
    const seen = RISK_COLOURS.map((colour) => {
      const { container, unmount } = render(<RiskLabel colour={colour} />);
      const signal = { word: container.textContent, shape: drawingOf(container) };
      unmount();
      return signal;
    });
    expect(seen.map(({ word }) => word)).toEqual(['低风险', '一般风险', '较高风险', '高风险']);
    expect(new Set(seen.map(({ shape }) => shape)).size).toBe(RISK_COLOURS.length);
  });

  it('purple stands beside them with a word and a shape of its own', () => {
    const { container } = render(<PurpleLabel />);
    expect(container.textContent).toBe('传染病');
    expect(screen.getByRole('img', { name: '风险：传染病' })).toBeDefined();
    expect(RISK_COLOURS).not.toContain('purple');
  });

  it('a large risk label is the same signal, larger', () => {
    const { container, rerender } = render(<RiskLabel colour="orange" />);
    const shape = drawingOf(container);
    rerender(<RiskLabel colour="orange" size="large" />);
    expect(screen.getByRole('img', { name: '风险：较高风险' }).className).toContain('large');
    expect(drawingOf(container)).toBe(shape);
  });

  it('every urgency has a word of its own and a glyph of its own', () => {
    const seen = URGENCIES.map((urgency) => {
      const { container, unmount } = render(<UrgencyBadge urgency={urgency} />);
      const signal = { word: container.textContent, glyph: drawingOf(container) };
      unmount();
      return signal;
    });
    expect(new Set(seen.map(({ word }) => word)).size).toBe(URGENCIES.length);
    expect(new Set(seen.map(({ glyph }) => glyph)).size).toBe(URGENCIES.length);
  });

  it('a time line says of every step whether it is done, waiting or late', () => {
    render(
      <TimeLine
        label="报告的进展"
        steps={[
          { id: '1', title: '已送达', note: '10:38', state: 'done' },
          { id: '2', title: '还没有人看到', state: 'late' },
          { id: '3', title: '结果', state: 'next' },
        ]}
      />,
    );
    const spoken = screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'));
    expect(spoken).toEqual(['已送达，10:38，已完成', '还没有人看到，超时了', '结果，还没到']);
  });
});

describe('drawings speak', () => {
  it('the ring says the week in words', () => {
    render(<WeekRing gestationDays={204} />);
    expect(screen.getByRole('img', { name: '孕29周加1天' }).textContent).toBe('29周+1天');
  });

  it('the ring is closed, not wound round again, after 40 weeks', () => {
    const arcAt = (days: number) => {
      const { container, unmount } = render(<WeekRing gestationDays={days} />);
      const style = container.querySelectorAll('.drawing')[1]?.getAttribute('style');
      unmount();
      return style;
    };
    expect(arcAt(290)).toBe(arcAt(280));
    expect(arcAt(279)).not.toBe(arcAt(280));
  });

  it.each([
    [108, '1:48'],
    [60, '1:00'],
    [59.2, '1:00'],
    [3599, '59:59'],
    [3600, '1小时0分'],
    [12_120, '3小时22分'],
    [0, '到时间了'],
    [-5, '到时间了'],
  ])('%d seconds left are shown as %s', (seconds, shown) => {
    expect(remainingWords(seconds).shown).toBe(shown);
  });

  it('a countdown says what happens and when', () => {
    for (const tone of ['emergency', 'brand', 'quiet'] as const) {
      const { unmount } = render(<Countdown label="再通知" remainingSeconds={108} totalSeconds={180} tone={tone} />);
      expect(screen.getByRole('timer', { name: '再通知，还有1分48秒' })).toBeDefined();
      unmount();
    }
  });
});
