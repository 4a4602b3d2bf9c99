import { area, line } from 'd3-shape';
import type { Frame } from './frame.ts';
import type { CurveLook } from './look.ts';
import type { CurveBand, CurveReference } from './spec.ts';
import { element, textAt } from './svg.ts';

/** The range to compare with, below everything else. */
export function drawBand(band: CurveBand | null, frame: Frame, { colours }: CurveLook): string {
  if (band === null || colours.band === null) return '';
  const shape = area<CurveBand['edges'][number]>()
    .x(([x]) => frame.x(x))
    .y0(([, low]) => frame.y(low))
    .y1(([, , high]) => frame.y(high))
    .digits(1);
  return element('path', { d: shape(band.edges) ?? '', fill: colours.band });
}

/** The lines to compare with: broken, thin, each with its label at its end. */
export function drawReferences(references: readonly CurveReference[], frame: Frame, look: CurveLook): string {
  const { reference, quiet } = look.colours;
  const path = line<readonly [number, number]>()
    .x(([x]) => frame.x(x))
    .y(([, y]) => frame.y(y))
    .digits(1);
  const lines =
    reference === null
      ? []
      : references.map(({ line: points, strong }) =>
          element('path', {
            d: path(points) ?? '',
            fill: 'none',
            stroke: reference,
            'stroke-width': strong ? 1.5 : 1,
            ...(strong ? {} : { 'stroke-dasharray': '4 3' }),
          }),
        );
  if (quiet === null) return lines.join('');
  const ends = references.flatMap(({ label, line: points }) => {
    const end = points[points.length - 1];
    return end === undefined ? [] : [{ label, y: frame.y(end[1]) }];
  });
  const labels = apart(ends, look.fontPx, frame).map(({ label, y }) =>
    textAt(label, { x: frame.right + 2, y: y + look.fontPx * 0.35 }, quiet),
  );
  return [...lines, ...labels].join('');
}

interface End {
  readonly label: string;
  readonly y: number;
}

/** Labels pushed apart so that none stands on another, in their order, as near to their lines as that lets them be. */
function apart(ends: readonly End[], heightPx: number, { top, bottom }: Frame): readonly End[] {
  const places = [...ends].sort((a, b) => a.y - b.y);
  const step = Math.min(heightPx, (bottom - top) / Math.max(1, places.length - 1));
  // Half of what two labels lack goes up, half down, until all have room; few passes are enough for seven lines.
  for (let pass = 0; pass < 40; pass += 1)
    for (const [index, upper] of places.entries()) {
      const lower = places[index + 1];
      if (lower === undefined) break;
      const lacking = step - (lower.y - upper.y);
      if (lacking <= 0.01) continue;
      places[index] = { ...upper, y: upper.y - lacking / 2 };
      places[index + 1] = { ...lower, y: lower.y + lacking / 2 };
    }
  return places.map(({ label, y }) => ({ label, y: Math.min(bottom, Math.max(top, y)) }));
}
