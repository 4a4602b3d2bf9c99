import type { SetDataCall } from './host/set-data.ts';

/** What the platform's advice and the product's promise (P13) allow. */
export const MOST_BYTES = 32 * 1024;
export const MOST_A_SECOND = 5;
export const MOST_NODES = 500;

export interface PageFigures {
  readonly calls: number;
  readonly mostBytes: number;
  readonly mostASecond: number;
  readonly mostNodes: number;
  /** Calls while the page lay behind another one. */
  readonly hidden: number;
}

/** What each page has cost the view layer, by its route. */
export type Figures = Map<string, PageFigures>;

/** The tests touch faster than any finger: only what one touch, or none, sets off within a second counts together. */
function mostWithinASecond(calls: readonly SetDataCall[]): number {
  let most = 0;
  let from = 0;
  for (const [to, call] of calls.entries()) {
    while (from < to && !together(calls[from], call)) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

const together = (one: SetDataCall | undefined, other: SetDataCall): boolean =>
  one !== undefined && one.touches === other.touches && other.at - one.at < 1000;

/** Adds what one run of the program drew. */
export function addFigures(figures: Figures, calls: readonly SetDataCall[]): void {
  for (const route of new Set(calls.map((call) => call.route))) {
    const own = calls.filter((call) => call.route === route);
    const before = figures.get(route);
    figures.set(route, {
      calls: (before?.calls ?? 0) + own.length,
      mostBytes: Math.max(before?.mostBytes ?? 0, ...own.map(({ bytes }) => bytes)),
      mostASecond: Math.max(before?.mostASecond ?? 0, mostWithinASecond(own)),
      mostNodes: Math.max(before?.mostNodes ?? 0, ...own.map(({ nodes }) => nodes)),
      hidden: (before?.hidden ?? 0) + own.filter(({ hidden }) => hidden).length,
    });
  }
}

export function figuresTable(figures: Figures): string {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => String(cell).padEnd(at === 0 ? 30 : 11)).join('');
  return [
    line(['page', 'setData', 'bytes max', '/s max', 'nodes max', 'hidden']),
    ...[...figures].map(([route, of]) =>
      line([route, of.calls, of.mostBytes, of.mostASecond, of.mostNodes, of.hidden]),
    ),
  ].join('\n');
}

/** Every page over a bar, in words. */
export const overTheBar = (figures: Figures): readonly string[] =>
  [...figures].flatMap(([route, { mostBytes, mostASecond, mostNodes }]) => [
    ...(mostBytes > MOST_BYTES ? [`${route}: ${mostBytes} bytes in one setData`] : []),
    ...(mostASecond > MOST_A_SECOND ? [`${route}: ${mostASecond} setData in a second`] : []),
    ...(mostNodes > MOST_NODES ? [`${route}: ${mostNodes} nodes`] : []),
  ]);
