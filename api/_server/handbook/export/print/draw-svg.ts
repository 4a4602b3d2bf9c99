import type { PDFPage } from 'pdf-lib';
import { colourOf, painted } from './colour.ts';
import type { Ink } from './pen.ts';

/** One element, its attributes and, of a text, its words. Our own drawings are flat: one function writes them. */
const ELEMENT = /<(path|circle|rect|text)((?:\s[\w-]+="[^"]*")*)\s*(?:\/>|>([^<]*)<\/text>)/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const FONT_PX = 13;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '');

interface Place {
  readonly left: number;
  /** Points from the foot of the page. */
  readonly top: number;
  /** Points for one px. */
  readonly scale: number;
}

type Attributes = Readonly<Record<string, string>>;
type Draw = (page: PDFPage, read: Attributes, place: Place) => void;

const drawPath: Draw = (page, { d, fill, stroke, ...rest }, { left, top, scale }) => {
  if (d === undefined || d === '') return;
  const borderColor = colourOf(stroke);
  const dashes = rest['stroke-dasharray']?.split(' ').map(Number);
  page.drawSvgPath(d, {
    x: left,
    y: top,
    scale,
    ...painted(fill),
    ...(borderColor === undefined ? {} : { borderColor, borderWidth: Number(rest['stroke-width'] ?? 1) }),
    ...(dashes === undefined ? {} : { borderDashArray: dashes }),
  });
};

const drawCircle: Draw = (page, { cx, cy, r, fill }, { left, top, scale }) =>
  page.drawCircle({
    x: left + Number(cx) * scale,
    y: top - Number(cy) * scale,
    size: Number(r) * scale,
    ...painted(fill),
  });

const drawRectangle: Draw = (page, { x, y, width, height, fill }, { left, top, scale }) =>
  page.drawRectangle({
    x: left + Number(x) * scale,
    y: top - (Number(y) + Number(height)) * scale,
    width: Number(width) * scale,
    height: Number(height) * scale,
    ...painted(fill),
  });

const SHAPES: Readonly<Record<string, Draw>> = { path: drawPath, circle: drawCircle, rect: drawRectangle };

/** Draws a flat SVG on a page. An element it does not know it would leave out: a test holds the curves to those it knows. */
export function drawSvg(page: PDFPage, ink: Ink, svg: string, place: Place): void {
  const size = Number(/font-size="([\d.]+)"/.exec(svg)?.[1] ?? FONT_PX) * place.scale;
  for (const [, name = '', written = '', words = ''] of svg.matchAll(ELEMENT)) {
    const read: Attributes = Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]));
    if (name !== 'text') {
      SHAPES[name]?.(page, read, place);
      continue;
    }
    const text = ink.letters.print(unescaped(words));
    const wide = ink.widthOf(text) * size;
    const anchor = read['text-anchor'];
    const shift = anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0;
    page.drawText(text, {
      x: place.left + Number(read.x) * place.scale - shift,
      y: place.top - Number(read.y) * place.scale,
      size,
      font: ink.font,
      ...painted(read.fill),
    });
  }
}
