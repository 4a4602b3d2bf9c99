import { line } from 'd3-shape';
import { dayNumber } from '../time/calendar-date.ts';
import { drawMark, markRadius } from './draw-marks.ts';
import type { Frame } from './frame.ts';
import type { CurveLook } from './look.ts';
import type { CurveReading, CurveSpec, Span } from './spec.ts';
import { element, textAt, textWidth } from './svg.ts';

interface Drawn {
  readonly reading: CurveReading;
  readonly value: number;
}

/** One series: its line, broken where too long nothing was measured, and a mark for each value. */
export function drawSeries(spec: CurveSpec, index: number, frame: Frame, look: CurveLook): string {
  const series = spec.series[index];
  const colour = series === undefined ? null : look.colours[series.ink];
  const drawn = valuesOf(spec, index);
  if (series === undefined) return '';
  const pieces: string[] = [];
  if (colour !== null) {
    const path = line<Drawn>()
      .x(({ reading }) => frame.x(reading.x))
      .y(({ value }) => frame.y(value))
      .digits(1);
    for (const stretch of stretchesOf(drawn, spec.joinedWithinDays)) {
      if (stretch.length < 2) continue;
      const dashes = series.ink === 'second' ? { 'stroke-dasharray': '7 4' } : {};
      pieces.push(
        element('path', { d: path(stretch) ?? '', fill: 'none', stroke: colour, 'stroke-width': 2, ...dashes }),
      );
    }
    const radius = markRadius(drawn.length);
    for (const { reading, value } of drawn)
      pieces.push(drawMark(reading.provenance, frame.x(reading.x), frame.y(value), radius, colour));
  }
  pieces.push(...labels(drawn, spec, frame, look));
  return pieces.join('');
}

const valuesOf = ({ readings }: CurveSpec, index: number): readonly Drawn[] =>
  readings.flatMap((reading) => {
    const value = reading.values[index];
    return typeof value === 'number' && Number.isFinite(value) && Number.isFinite(reading.x)
      ? [{ reading, value }]
      : [];
  });

function stretchesOf(drawn: readonly Drawn[], joinedWithinDays: number): readonly (readonly Drawn[])[] {
  const stretches: Drawn[][] = [];
  for (const each of drawn) {
    const stretch = stretches[stretches.length - 1];
    const before = stretch?.[stretch.length - 1];
    const apart = before === undefined ? Number.POSITIVE_INFINITY : daysApart(before, each);
    if (stretch !== undefined && apart <= joinedWithinDays) stretch.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

const daysApart = (from: Drawn, to: Drawn): number => dayNumber(to.reading.on) - dayNumber(from.reading.on);

/** The latest value in figures, off its line; and every value beyond the axis, beside its mark, with an arrow to where it is. */
function labels(drawn: readonly Drawn[], spec: CurveSpec, frame: Frame, look: CurveLook): readonly string[] {
  const { ink } = look.colours;
  if (ink === null) return [];
  const { fontPx, width } = look;
  return drawn.flatMap((each, place) => {
    const beyond = arrowOf(each.value, spec.values);
    if (beyond === '' && place < drawn.length - 1) return [];
    const text = `${beyond}${figure(each.value, spec.digits)}`;
    const wide = textWidth(text, fontPx);
    const [x, y] = [frame.x(each.reading.x), frame.y(each.value)];
    if (beyond !== '') {
      const left = x + 8 + wide > width ? x - 8 - wide : x + 8;
      return [textAt(text, { x: Math.max(1, left), y: y + fontPx * 0.35 }, ink)];
    }
    const before = drawn[place - 1];
    const [above, below] = [y - fontPx * 0.7, y + fontPx * 1.4];
    const comesFromAbove = before !== undefined && before.value > each.value;
    const fits = { above: above - fontPx >= frame.top, below: below <= frame.bottom };
    const middle = Math.min(width - wide / 2 - 1, Math.max(wide / 2 + 1, x));
    return [
      textAt(
        text,
        { x: middle, y: fits.below && (comesFromAbove || !fits.above) ? below : above, anchor: 'middle' },
        ink,
      ),
    ];
  });
}

const arrowOf = (value: number, [low, high]: Span): string => (value > high ? '↑' : value < low ? '↓' : '');

/** A value as people write it, without trailing zeros. */
export const figure = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
