import type { Frame } from './frame.ts';
import type { CurveLook } from './look.ts';
import type { CurveSpec } from './spec.ts';
import { coordinate, element, textAt, textWidth } from './svg.ts';

/** Grid, unit and labels. */
export function drawAxes(spec: CurveSpec, frame: Frame, { colours, fontPx, width }: CurveLook): string {
  const { left, right, top, bottom } = frame;
  const { grid, quiet } = colours;
  const pieces: string[] = [];
  if (grid !== null) {
    const line = (y: number) =>
      element('path', { d: `M${coordinate(left)},${coordinate(y)}H${coordinate(right)}`, stroke: grid, fill: 'none' });
    pieces.push(...frame.valueTicks.map((value) => line(frame.y(value))));
    pieces.push(
      element('path', {
        d: `M${coordinate(left)},${coordinate(bottom)}H${coordinate(right)}`,
        stroke: grid,
        fill: 'none',
        'stroke-width': 2,
      }),
    );
  }
  if (quiet !== null) {
    pieces.push(textAt(spec.unit, { x: 2, y: top - fontPx * 0.5 }, quiet));
    for (const value of frame.valueTicks)
      pieces.push(textAt(String(value), { x: left - 4, y: frame.y(value) + fontPx * 0.35, anchor: 'end' }, quiet));
    for (const { at: day, label } of frame.dayTicks) {
      const half = textWidth(label, fontPx) / 2;
      const x = Math.min(width - half - 1, Math.max(half + 1, frame.x(day)));
      pieces.push(textAt(label, { x, y: bottom + fontPx * 1.3, anchor: 'middle' }, quiet));
    }
  }
  return pieces.join('');
}

/** What an empty curve says instead of a line. */
export const NOTHING_YET = '还没有记录';

export const drawNothingYet = (frame: Frame, { colours }: CurveLook): string =>
  colours.ink === null
    ? ''
    : textAt(
        NOTHING_YET,
        { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2, anchor: 'middle' },
        colours.ink,
      );
