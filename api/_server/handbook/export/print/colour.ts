import { type RGB, rgb } from 'pdf-lib';

export const INK = '#23303b';
export const QUIET = '#5c6873';
export const RULE = '#c9c3ba';

/** A colour of the form `#rrggbb`; `undefined` for anything else, `none` among it. */
export function colourOf(hex: string | undefined): RGB | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex ?? '');
  if (digits === null) return undefined;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
  return rgb(red, green, blue);
}

/** The same as an option of a drawing, absent where there is none. */
export const painted = (hex: string | undefined): { color?: RGB } => {
  const color = colourOf(hex);
  return color === undefined ? {} : { color };
};
