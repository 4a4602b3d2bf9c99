import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dayTicks } from '../../../shared/curves/day-ticks.ts';
import { DAY_AXES } from '../../../shared/curves/spec.ts';
import { dayNumber, parseCalendarDate } from '../../../shared/time/calendar-date.ts';
import { checkProperty } from '../../support/check-property.ts';
import { on, PREGNANT } from './sample-curves.ts';

const labels = (...asked: Parameters<typeof dayTicks>): readonly string[] =>
  dayTicks(...asked).map(({ label }) => label);

describe('the days along the foot', () => {
  it('are whole weeks of pregnancy', () => {
    expect(labels('gestation', [56, 224], 7)).toEqual(['8周', '12周', '16周', '20周', '24周', '28周', '32周']);
  });

  it('are months of a child, and years when the year is full', () => {
    expect(labels('age', [0, 365], 5)).toEqual(['0个月', '3个月', '6个月', '9个月']);
    expect(labels('age', [0, 731], 6)).toEqual(['0个月', '6个月', '1岁', '18个月', '2岁']);
  });

  it('are dates of the calendar, with the year when they are far apart', () => {
    const from = dayNumber(parseCalendarDate('2026-12-28') ?? PREGNANT.dueDate);
    expect(labels('calendar', [from, from + 4], 6)).toEqual(['12月28日', '12月29日', '12月30日', '12月31日', '1月1日']);
    expect(labels('calendar', [from, from + 1500], 4).every((label) => /^20\d\d年\d+月$/.test(label))).toBe(true);
  });

  it('are in order, inside, and no more than there is room for', () => {
    const span = fc.tuple(fc.integer({ min: -1000, max: 40_000 }), fc.integer({ min: 1, max: 20_000 }));
    checkProperty(
      fc.property(fc.constantFrom(...DAY_AXES), span, fc.integer({ min: 2, max: 12 }), (axis, [from, length], most) => {
        const ticks = dayTicks(axis, [from, from + length], most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const [index, { at }] of ticks.entries()) {
          expect(at >= from && at <= from + length).toBe(true);
          expect(at).toBeGreaterThan(ticks[index - 1]?.at ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});

describe('the drawing', () => {
  it('needs neither a document nor the names of countries, which WeChat has not', async () => {
    vi.resetModules();
    for (const name of ['Intl', 'document', 'window', 'navigator']) vi.stubGlobal(name, undefined);
    try {
      const { drawCurve } = await import('../../../shared/curves/draw-curve.ts');
      const { movementsCurve } = await import('../../../shared/curves/mother-curves.ts');
      expect(drawCurve(movementsCurve([on(200, 20), on(204, 12)], PREGNANT))).toContain('<circle');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
