// Pieces that several drawings share, on the 48×48 grid.

const dot = (x: number, y: number, radius = 1.5): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="#000" stroke="none"/>`;

/** Filled points: eyes, spots, drops too small for an outline. */
export const dots = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => dot(x, y)).join('');

export const circle = (x: number, y: number, radius: number): string => `<circle cx="${x}" cy="${y}" r="${radius}"/>`;

export const path = (d: string): string => `<path d="${d}"/>`;

/** A pregnant woman from the side, her belly to the right. */
export const PREGNANT = circle(21, 9, 5.5) + path('M16 17c-5 5-6 15-4 27M24 17c6 3 11 8 11 14 0 5-4 8-9 8v5');

/** Head and shoulders. */
export const BUST = circle(24, 12, 7.5) + path('M8 44c0-13 6-20 16-20s16 7 16 20');

/** A newborn's face with its tuft of hair. */
export const BABY_FACE = circle(24, 26, 16) + path('M24 10c-2.5 2-2 5 1 5.5');

/** A swaddled newborn lying on its back. */
export const BABY_LYING = circle(13, 25, 8) + path('M20 20c7-3 20-1 22 6 1 5-4 9-10 9H16');

export const drop = (x: number, y: number, size: number): string =>
  path(
    `M${x} ${y}c${0.5 * size} ${0.7 * size} ${0.9 * size} ${1.1 * size} ${0.9 * size} ${1.7 * size}` +
      `a${0.9 * size} ${0.9 * size} 0 0 1-${1.8 * size} 0c0-${0.6 * size} ${0.4 * size}-${size} ${0.9 * size}-${1.7 * size}z`,
  );

/** A lightning flash: pain. */
export const flash = (x: number, y: number): string => path(`M${x} ${y}l-4 6h5l-3 6`);
