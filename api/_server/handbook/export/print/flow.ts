import type { PDFPage } from 'pdf-lib';
import { painted, RULE } from './colour.ts';
import type { Ink, Started } from './pen.ts';
import { wrapText } from './wrap.ts';

export interface Sheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly fontPt: number;
}

/** From one line to the next, in sizes of the letter. */
export const LEADING = 1.5;

/** The place on the paper that is written next, from the top of a page to its foot and on to the next. */
export interface Flow {
  readonly ink: Ink;
  readonly sheet: Sheet;
  /** Between the margins, in points. */
  readonly room: number;
  readonly page: () => PDFPage;
  /** Points from the foot of the page. */
  readonly y: () => number;
  down(points: number): void;
  /** Turns the page unless so much is left of it. */
  need(points: number): void;
  /** Turns the page unless it is empty. */
  turn(): void;
  lines(text: string, size: number, wide: number): readonly string[];
  /** One line of text whose top is here; `x` in points from the left edge. */
  write(text: string, x: number, size: number, hex: string): void;
  rule(): void;
}

export function startFlow({ document, ink }: Started, sheet: Sheet): Flow {
  const { width, height, margin } = sheet;
  const top = height - margin;
  let page = document.addPage([width, height]);
  let y = top;
  const turn = () => {
    if (y === top) return;
    page = document.addPage([width, height]);
    y = top;
  };
  return {
    ink,
    sheet,
    room: width - margin * 2,
    page: () => page,
    y: () => y,
    down(points) {
      y -= points;
    },
    need(points) {
      if (y - points < margin) turn();
    },
    turn,
    lines: (text, size, wide) =>
      text.split('\n').flatMap((line) => wrapText(ink.letters.print(line), (piece) => ink.widthOf(piece) * size, wide)),
    write(text, x, size, hex) {
      if (text !== '') page.drawText(text, { x, y: y - size, size, font: ink.font, ...painted(hex) });
    },
    rule() {
      const { color } = painted(RULE);
      const line = { start: { x: margin, y }, end: { x: width - margin, y }, thickness: 0.5 };
      page.drawLine(color === undefined ? line : { ...line, color });
      y -= 4;
    },
  };
}

/** A paragraph over the whole width, with `keep` points of what follows on the same page. */
export function writeParagraph(flow: Flow, text: string, size: number, hex: string, keep = 0): void {
  flow.need(size * LEADING + keep);
  for (const line of flow.lines(text, size, flow.room)) {
    flow.need(size * LEADING);
    flow.write(line, flow.sheet.margin, size, hex);
    flow.down(size * LEADING);
  }
}
