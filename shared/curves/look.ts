/** What is painted in one colour. */
export const CURVE_INKS = ['band', 'grid', 'reference', 'quiet', 'ink', 'first', 'second'] as const;
export type CurveInk = (typeof CURVE_INKS)[number];

/** A colour for each; `null` leaves out what would be painted in it, so that a curve can be put together of one-coloured layers. */
export type CurveColours = Readonly<Record<CurveInk, string | null>>;

export interface CurveLook {
  readonly colours: CurveColours;
  /** Font names without quotation marks: a drawing may have to fit into an attribute. */
  readonly fontFamily: string;
  readonly fontPx: number;
  readonly width: number;
  readonly height: number;
}

/** The names of the design system’s colours. None is a risk colour. */
export const INK_TOKENS: Readonly<Record<CurveInk, string>> = {
  band: '--soft',
  grid: '--line',
  reference: '--line-strong',
  quiet: '--ink-2',
  ink: '--ink',
  first: '--brand-ink',
  second: '--apricot-ink',
};

/** On paper: the light colours of the design system, on white. */
export const PAPER_LOOK: CurveLook = {
  colours: {
    band: '#e8edf6',
    grid: '#e6e1da',
    reference: '#8a939b',
    quiet: '#5c6873',
    ink: '#23303b',
    first: '#2f4b7c',
    second: '#a0612c',
  },
  fontFamily: '-apple-system, PingFang SC, Microsoft YaHei, Noto Sans SC, sans-serif',
  fontPx: 13,
  width: 340,
  height: 260,
};
