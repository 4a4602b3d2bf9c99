import { scaleLinear } from 'd3-scale';
import { dayTicks, type Tick, WIDEST_LABEL } from './day-ticks.ts';
import type { CurveLook } from './look.ts';
import type { CurveSpec } from './spec.ts';
import { textWidth } from './svg.ts';

/** Room for the marks of the first and last reading and of the highest and lowest. */
const INSET = 7;
const GAP = 6;

/** Where things stand, in px: the plot’s box, its ticks, and the place of a day and of a value. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly valueTicks: readonly number[];
  readonly dayTicks: readonly Tick[];
  /** Both keep inside the plot, whatever they are asked. */
  x(day: number): number;
  y(value: number): number;
}

/** Lays out a curve above a legend of so many lines. */
export function frameOf(spec: CurveSpec, look: CurveLook, legendLines: number): Frame {
  const { fontPx, width, height } = look;
  const lineHeight = fontPx * 1.5;
  const values = scaleLinear().domain(spec.values);
  const top = lineHeight + GAP;
  const bottom = Math.max(top + fontPx * 3, height - lineHeight - legendLines * lineHeight - GAP);
  values.range([bottom - INSET, top + INSET]).clamp(true);
  const valueTicks = values.ticks(Math.max(2, Math.floor((bottom - top) / (fontPx * 2.6))));
  const left = Math.max(...valueTicks.map((tick) => textWidth(String(tick), fontPx)), fontPx) + GAP + 2;
  const labels = spec.references.map(({ label }) => textWidth(label, fontPx));
  const right = width - Math.max(...labels, fontPx) - GAP;
  const days = scaleLinear()
    .domain(spec.days)
    .range([left + INSET, right - INSET])
    .clamp(true);
  const most = Math.floor((right - left) / (textWidth(WIDEST_LABEL[spec.axis], fontPx) + GAP));
  return {
    left,
    right,
    top,
    bottom,
    valueTicks,
    // A calendar without readings has no days to name.
    dayTicks:
      spec.axis === 'calendar' && spec.readings.length === 0 ? [] : dayTicks(spec.axis, spec.days, Math.max(2, most)),
    x: (day) => days(day),
    y: (value) => values(value),
  };
}
