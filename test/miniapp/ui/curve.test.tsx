import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CareModeContext } from '../../../miniapp/src/ui/care-mode.ts';
import { Curve } from '../../../miniapp/src/ui/curve.tsx';
import type { DrawingProps } from '../../../miniapp/src/ui/drawing.tsx';
import { ColouredSvg } from '../../../miniapp/src/ui/host/coloured-svg.tsx';
import { CURVE_INKS, INK_TOKENS } from '../../../shared/curves/look.ts';
import { pressureCurve } from '../../../shared/curves/mother-curves.ts';
import { weightCurve } from '../../../shared/curves/weight-curve.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

const DUE = '2027-02-05' as CalendarDate;
const at = (day: string, sbp: number) => ({
  on: day as CalendarDate,
  provenance: 'self' as const,
  value: { sbp, dbp: 70 },
});
const PRESSURE = pressureCurve([at('2026-11-01', 118), at('2026-11-20', 126)], { kind: 'gestation', dueDate: DUE });

describe('a curve on a page', () => {
  it('is one image whose name says everything it shows', () => {
    render(<Curve spec={PRESSURE} />);
    const image = screen.getByRole('img');
    expect(image.getAttribute('aria-label')).toMatch(/^血压，一共记了2次：自己量的2次。最近一次：2026年11月20日/);
    expect(image.getAttribute('aria-label')).toContain('参考线140/90');
  });

  it('stands in the page in the browser, in the colours of the theme', () => {
    const { container } = render(<Curve spec={PRESSURE} />);
    expect(container.querySelector('svg text')?.textContent).toBe('毫米汞柱');
    expect(container.innerHTML).toContain('var(--brand-ink)');
    expect(container.innerHTML).not.toMatch(/#[0-9a-f]{6}/);
  });

  it('is one mask a colour on WeChat, painted by the theme', () => {
    vi.stubEnv('TARO_ENV', 'weapp');
    const { children } = ColouredSvg({ draw: (colours) => JSON.stringify(colours), className: 'drawing' }).props;
    const layers: readonly ReactElement<DrawingProps>[] = children;
    expect(layers.map(({ props }) => props.color)).toEqual(CURVE_INKS.map((ink) => `var(${INK_TOKENS[ink]})`));
    for (const [index, { props }] of layers.entries()) {
      const painted = Object.entries(JSON.parse(props.svg)).filter(([, colour]) => colour !== null);
      expect(painted.map(([ink]) => ink)).toEqual([CURVE_INKS[index]]);
    }
  });

  it('writes larger in 关怀模式', () => {
    const { container } = render(
      <CareModeContext.Provider value={true}>
        <Curve spec={PRESSURE} />
      </CareModeContext.Provider>,
    );
    expect(container.querySelector('svg')?.getAttribute('font-size')).toBe('20');
  });

  it('says below the drawing why there is nothing to compare with, once for a screen reader', () => {
    const measured = [{ on: '2026-11-20' as CalendarDate, provenance: 'clinic' as const, value: 66 }];
    render(<Curve spec={weightCurve(measured, DUE, { weightKg: 53, startBmi: 21, children: 2 })} />);
    const note = screen.getByText(/怀了不止一个宝宝/);
    expect(note.getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('怀了不止一个宝宝');
  });
});
