import type { Column, Fact } from './block.ts';
import { INK, QUIET } from './colour.ts';
import { type Flow, LEADING } from './flow.ts';

interface Cell {
  readonly text: string;
  readonly share: number;
  readonly quiet?: true;
}

/** Room between two columns, in points. */
const GUTTER = 6;
/** Lines of a row that stay together; a longer row goes on on the next page. */
const TOGETHER = 3;

/** Cells side by side, each wrapped in its share of the width. */
function putRow(flow: Flow, cells: readonly Cell[]): void {
  const { fontPt, margin } = flow.sheet;
  const wrapped = cells.map(({ text, share }) => flow.lines(text, fontPt, flow.room * share - GUTTER));
  const most = Math.max(...wrapped.map(({ length }) => length));
  flow.need(Math.min(most, TOGETHER) * fontPt * LEADING);
  for (let at = 0; at < most; at += 1) {
    flow.need(fontPt * LEADING);
    let x = margin;
    cells.forEach(({ share, quiet }, index) => {
      flow.write(wrapped[index]?.[at] ?? '', x, fontPt, quiet ? QUIET : INK);
      x += flow.room * share;
    });
    flow.down(fontPt * LEADING);
  }
}

/** Label, value, and what is said beside it. */
export function putFacts(flow: Flow, rows: readonly Fact[]): void {
  for (const { label, value, note } of rows)
    putRow(flow, [
      { text: label, share: 0.22, quiet: true },
      { text: value, share: note === '' ? 0.78 : 0.36 },
      ...(note === '' ? [] : [{ text: note, share: 0.42, quiet: true } as const]),
    ]);
}

export function putTable(flow: Flow, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const head = columns.map(({ head: text, share }): Cell => ({ text, share, quiet: true }));
  putRow(flow, head);
  flow.rule();
  for (const cells of rows)
    putRow(
      flow,
      cells.map((text, index) => ({ text, share: columns[index]?.share ?? 0 })),
    );
}
