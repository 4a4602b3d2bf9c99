/** One measured figure. `met` is null where no promise stands behind it. */
export interface Figure {
  /** The promise it belongs to. */
  readonly id: string;
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly met: boolean | null;
}

export const atMost = (id: string, what: string, value: number, bar: number, unit: string): Figure => ({
  id,
  what,
  measured: `${rounded(value)} ${unit}`,
  bar: `<= ${bar} ${unit}`,
  met: value <= bar,
});

export const exactly = (id: string, what: string, value: number, bar: number): Figure => ({
  id,
  what,
  measured: String(value),
  bar: `= ${bar}`,
  met: value === bar,
});

export const atLeast = (id: string, what: string, value: number, bar: number): Figure => ({
  id,
  what,
  measured: String(value),
  bar: `>= ${bar}`,
  met: value >= bar,
});

export const toldOnly = (id: string, what: string, measured: string): Figure => ({
  id,
  what,
  measured,
  bar: '',
  met: null,
});

export const rounded = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 1 ? 1 : 4);

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const mark = (met: boolean | null): string => (met === null ? '    ' : met ? 'ok  ' : 'MISS');

export function tableOf(figures: readonly Figure[]): string {
  const width = (of: (figure: Figure) => string): number => Math.max(...figures.map((figure) => of(figure).length));
  const [id, what, measured] = [width((f) => f.id), width((f) => f.what), width((f) => f.measured)];
  return figures
    .map((f) => `${mark(f.met)} ${f.id.padEnd(id)}  ${f.what.padEnd(what)}  ${f.measured.padStart(measured)}  ${f.bar}`)
    .join('\n');
}
