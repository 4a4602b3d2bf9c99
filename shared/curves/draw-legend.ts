import { PROVENANCE_WORDS, PROVENANCES, type Provenance } from '../handbook/provenance.ts';
import { drawMark } from './draw-marks.ts';
import type { CurveLook } from './look.ts';
import type { CurveSeries, CurveSpec } from './spec.ts';
import { coordinate, element, textAt, textWidth } from './svg.ts';

interface Entry {
  readonly text: string;
  /** What stands before the words, `SAMPLE` px wide, its middle at a height. */
  readonly sample: (x: number, y: number, look: CurveLook) => string;
}

const SAMPLE = 22;
const GAP = 5;

/** The lines a legend needs at a width; each a list of what it explains. */
export function legendLines(spec: CurveSpec, look: CurveLook): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [];
  let room = 0;
  for (const entry of entriesOf(spec)) {
    const width = widthOf(entry, look);
    const line = lines[lines.length - 1];
    if (line === undefined || width > room) {
      lines.push([entry]);
      room = look.width - 4 - width;
    } else {
      line.push(entry);
      room -= width;
    }
  }
  return lines;
}

/** The legend, from a height down. */
export function drawLegend(lines: readonly (readonly Entry[])[], top: number, look: CurveLook): string {
  const pieces: string[] = [];
  lines.forEach((line, row) => {
    const middle = top + (row + 0.5) * look.fontPx * 1.5;
    let x = 2;
    for (const entry of line) {
      pieces.push(entry.sample(x, middle, look));
      if (look.colours.quiet !== null)
        pieces.push(textAt(entry.text, { x: x + SAMPLE + GAP, y: middle + look.fontPx * 0.35 }, look.colours.quiet));
      x += widthOf(entry, look);
    }
  });
  return pieces.join('');
}

const widthOf = ({ text }: Entry, { fontPx }: CurveLook): number => SAMPLE + GAP + textWidth(text, fontPx) + GAP * 2;

function entriesOf(spec: CurveSpec): readonly Entry[] {
  const origins = PROVENANCES.filter((origin) => spec.readings.some(({ provenance }) => provenance === origin));
  return [
    ...(spec.series.length > 1 ? spec.series.map(lineEntry) : []),
    ...origins.map(markEntry),
    ...(spec.band === null ? [] : [bandEntry(spec.band.name)]),
    ...(spec.referenceName === '' ? [] : [referenceEntry(spec.referenceName)]),
  ];
}

const stroke = (x: number, y: number, colour: string | null, attributes: Readonly<Record<string, string | number>>) =>
  colour === null
    ? ''
    : element('path', {
        d: `M${coordinate(x)},${coordinate(y)}H${coordinate(x + SAMPLE)}`,
        fill: 'none',
        stroke: colour,
        ...attributes,
      });

const lineEntry = ({ name, ink }: CurveSeries): Entry => ({
  text: name,
  sample: (x, y, { colours }) =>
    stroke(x, y, colours[ink], { 'stroke-width': 2, ...(ink === 'second' ? { 'stroke-dasharray': '7 4' } : {}) }),
});

const markEntry = (provenance: Provenance): Entry => ({
  text: PROVENANCE_WORDS[provenance],
  sample: (x, y, { colours }) =>
    colours.first === null ? '' : drawMark(provenance, x + SAMPLE / 2, y, 4, colours.first),
});

const bandEntry = (name: string): Entry => ({
  text: name,
  sample: (x, y, { colours }) =>
    colours.band === null ? '' : element('rect', { x, y: y - 6, width: SAMPLE, height: 12, fill: colours.band }),
});

const referenceEntry = (name: string): Entry => ({
  text: name,
  sample: (x, y, { colours }) => stroke(x, y, colours.reference, { 'stroke-dasharray': '4 3' }),
});
