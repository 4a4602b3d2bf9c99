import type { Drawing } from './block.ts';
import { painted, QUIET } from './colour.ts';
import { drawSvg } from './draw-svg.ts';
import { type Flow, LEADING } from './flow.ts';

/** Between two drawings, in points. */
const GAP = 16;
const BELOW = 10;

const wide = ({ width, scale }: Drawing): number => width * scale;
const tall = ({ height, scale }: Drawing): number => height * scale;

/** Drawings side by side as far as the page is wide, each with its words under it. */
export function putDrawings(flow: Flow, drawings: readonly Drawing[]): void {
  let line: Drawing[] = [];
  let used = 0;
  for (const drawing of drawings) {
    if (line.length > 0 && used + wide(drawing) > flow.room + 1) {
      putLine(flow, line);
      line = [];
      used = 0;
    }
    line.push(drawing);
    used += wide(drawing) + GAP;
  }
  if (line.length > 0) putLine(flow, line);
}

function putLine(flow: Flow, line: readonly Drawing[]): void {
  const small = flow.sheet.fontPt * 0.8;
  const under = line.map((drawing) => drawing.under.flatMap((text) => flow.lines(text, small, wide(drawing))));
  const height = Math.max(...line.map(tall));
  const below = Math.max(...under.map(({ length }) => length)) * small * LEADING;
  flow.need(height + below + BELOW);
  const top = flow.y();
  let x = flow.sheet.margin;
  line.forEach((drawing, index) => {
    drawSvg(flow.page(), flow.ink, drawing.svg, { left: x, top, scale: drawing.scale });
    (under[index] ?? []).forEach((text, at) => {
      const y = top - height - (at + 1) * small * LEADING + small * 0.3;
      flow.page().drawText(text, { x, y, size: small, font: flow.ink.font, ...painted(QUIET) });
    });
    x += wide(drawing) + GAP;
  });
  flow.down(height + below + BELOW);
}
