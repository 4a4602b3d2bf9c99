/** What a printed page is made of, from top to bottom. Pure data: what is said is decided before it is laid out. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** The head of one record: what it is, and beside it where it comes from. */
  | { readonly kind: 'entry'; readonly text: string; readonly note: string }
  | { readonly kind: 'line'; readonly text: string; readonly quiet?: true }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  /** Drawings of one size, side by side as far as the page is wide. */
  | { readonly kind: 'drawings'; readonly drawings: readonly Drawing[] }
  | { readonly kind: 'new-page' };

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface Column {
  readonly head: string;
  /** Its share of the width; the shares of a table sum to one. */
  readonly share: number;
}

export interface Drawing {
  /** A complete SVG of paths, circles, rectangles and texts, in px. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** In points on paper, for one px. */
  readonly scale: number;
  readonly under: readonly string[];
}

export const fact = (label: string, value: string, note = ''): Fact => ({ label, value, note });
