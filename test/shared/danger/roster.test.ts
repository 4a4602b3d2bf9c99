import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, rosterGaps } from '../../../shared/danger/roster.ts';

const within: Interval = { from: 0, to: 100 };
const interval = fc
  .tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 1, max: 80 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('the gaps of a roster', () => {
  it.each([
    ['nobody at all', [], [{ from: 0, to: 100 }]],
    ['a shift over everything', [{ from: -5, to: 105 }], []],
    [
      'shifts that touch',
      [
        { from: 0, to: 50 },
        { from: 50, to: 100 },
      ],
      [],
    ],
    [
      'a hole in the middle',
      [
        { from: 60, to: 100 },
        { from: 0, to: 40 },
      ],
      [{ from: 40, to: 60 }],
    ],
    [
      'a short shift inside a long one',
      [
        { from: 0, to: 90 },
        { from: 10, to: 20 },
      ],
      [{ from: 90, to: 100 }],
    ],
  ] as const)('with %s', (_, shifts, gaps) => {
    expect(rosterGaps(shifts, within)).toEqual(gaps);
  });

  it('are exactly the moments without anybody', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 8 }), fc.integer({ min: 0, max: 99 }), (shifts, moment) => {
        const manned = shifts.some(({ from, to }) => from <= moment && moment < to);
        const inGap = rosterGaps(shifts, within).some(({ from, to }) => from <= moment && moment < to);
        expect(inGap).toBe(!manned);
      }),
    );
  });
});
