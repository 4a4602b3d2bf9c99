import { drawAxes, drawNothingYet } from './draw-axes.ts';
import { drawLegend, legendLines } from './draw-legend.ts';
import { drawBand, drawReferences } from './draw-references.ts';
import { drawSeries } from './draw-series.ts';
import { frameOf } from './frame.ts';
import { type CurveLook, PAPER_LOOK } from './look.ts';
import type { CurveSpec } from './spec.ts';
import { element } from './svg.ts';

/**
 * A curve as a complete SVG: axes with Chinese labels, what to compare with, a line and a mark for each value, a legend. The same for
 * phone, browser and paper: it needs no document. Values that are no numbers are left out; values beyond the axis stand on its edge with
 * an arrow. Without readings it says so. `look` is in px and colours; see `describeCurve` for the same in words.
 */
export function drawCurve(spec: CurveSpec, look: CurveLook = PAPER_LOOK): string {
  const legend = legendLines(spec, look);
  const frame = frameOf(spec, look, legend.length);
  const isEmpty = !spec.readings.some(({ values }) => values.some((value) => Number.isFinite(value)));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${look.width} ${look.height}`,
      'font-family': look.fontFamily,
      'font-size': look.fontPx,
    },
    [
      drawBand(spec.band, frame, look),
      drawAxes(spec, frame, look),
      drawReferences(spec.references, frame, look),
      ...spec.series.map((_, index) => drawSeries(spec, index, frame, look)),
      isEmpty ? drawNothingYet(frame, look) : '',
      drawLegend(legend, look.height - legend.length * look.fontPx * 1.5, look),
    ].join(''),
  );
}
