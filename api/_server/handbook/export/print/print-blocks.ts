import type { Block } from './block.ts';
import { INK, painted, QUIET } from './colour.ts';
import { type Flow, LEADING, type Sheet, startFlow, writeParagraph } from './flow.ts';
import { startDocument } from './pen.ts';
import { putDrawings } from './put-drawings.ts';
import { putFacts, putTable } from './put-rows.ts';

export const A4: Sheet = { width: 595, height: 842, margin: 45, fontPt: 10 };

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that could not be drawn, each once. */
  readonly undrawn: readonly string[];
}

interface Work {
  readonly title: string;
  readonly at: Date;
  readonly sheet: Sheet;
  /** What stands at the foot of every page. */
  readonly foot: (page: number, pages: number) => string;
}

/** Prints blocks one under the other on as many pages as they need; what could not be drawn is said at the end. */
export async function printBlocks(blocks: readonly Block[], { title, at, sheet, foot }: Work): Promise<Printed> {
  const started = await startDocument(title, at);
  const flow = startFlow(started, sheet);
  for (const block of blocks) put(flow, block);
  const { letters, font } = started.ink;
  const notWhole = letters.notWhole();
  if (notWhole.length > 0) {
    flow.down(sheet.fontPt);
    writeParagraph(flow, '〓 是印不出来的字：', sheet.fontPt, QUIET, sheet.fontPt * LEADING);
  }
  for (const { printed, codePoints } of notWhole)
    writeParagraph(flow, `${printed}：${codePoints.join(' ')}`, sheet.fontPt, QUIET);
  const pages = started.document.getPages();
  pages.forEach((page, index) => {
    const text = letters.print(foot(index + 1, pages.length));
    page.drawText(text, { x: sheet.margin, y: sheet.margin / 2, size: sheet.fontPt * 0.8, font, ...painted(QUIET) });
  });
  return { bytes: await started.document.save(), pages: pages.length, undrawn: letters.undrawn() };
}

type Put = { readonly [kind in Block['kind']]: (flow: Flow, block: Extract<Block, { kind: kind }>) => void };

const writeHeading = (flow: Flow, text: string): void => {
  const { fontPt } = flow.sheet;
  flow.need(fontPt * 13);
  flow.down(fontPt);
  writeParagraph(flow, text, fontPt * 1.5, INK);
  flow.rule();
};

const writeEntry = (flow: Flow, text: string, note: string): void => {
  const { fontPt } = flow.sheet;
  flow.need(fontPt * 5);
  flow.down(fontPt * 0.5);
  writeParagraph(flow, text, fontPt * 1.15, INK, fontPt * LEADING);
  if (note !== '') writeParagraph(flow, note, fontPt * 0.85, QUIET);
};

const PUT: Put = {
  'new-page': (flow) => flow.turn(),
  title: (flow, { text }) => writeParagraph(flow, text, flow.sheet.fontPt * 2, INK),
  heading: (flow, { text }) => writeHeading(flow, text),
  entry: (flow, { text, note }) => writeEntry(flow, text, note),
  line: (flow, { text, quiet }) => writeParagraph(flow, text, flow.sheet.fontPt, quiet ? QUIET : INK),
  facts: (flow, { rows }) => putFacts(flow, rows),
  table: (flow, { columns, rows }) => putTable(flow, columns, rows),
  drawings: (flow, { drawings }) => putDrawings(flow, drawings),
};

const put = (flow: Flow, block: Block): void => (PUT[block.kind] as (flow: Flow, block: Block) => void)(flow, block);
