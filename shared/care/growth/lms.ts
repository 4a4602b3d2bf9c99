/** One row of the standard: age in days, L (skewness), M (median, in the measure’s unit), S (coefficient of variation). */
export type LmsRow = readonly [ageDays: number, l: number, m: number, s: number];
export type LmsTable = readonly LmsRow[];

export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

/** L, M and S at an age: on the straight line between the rows beside it. `null` outside the table. `ageDays` may be a fraction. */
export function lmsAt(table: LmsTable, ageDays: number): Lms | null {
  const next = table.findIndex(([day]) => day >= ageDays);
  const [after, before] = [table[next], table[next - 1]];
  if (after === undefined || !(ageDays >= 0)) return null;
  if (after[0] === ageDays || before === undefined) return { l: after[1], m: after[2], s: after[3] };
  const share = (ageDays - before[0]) / (after[0] - before[0]);
  const between = (from: number, to: number): number => from + (to - from) * share;
  return { l: between(before[1], after[1]), m: between(before[2], after[2]), s: between(before[3], after[3]) };
}

/** The size that stands `z` standard deviations from the median: M(1 + LSz)^(1/L), M·exp(Sz) when L is 0. */
export const sizeAt = ({ l, m, s }: Lms, z: number): number =>
  l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l);

/** The standard deviations from the median at which a size stands: ((y/M)^L − 1)/(LS), ln(y/M)/S when L is 0. */
export const zAt = ({ l, m, s }: Lms, size: number): number =>
  l === 0 ? Math.log(size / m) / s : ((size / m) ** l - 1) / (l * s);

/** From here on the standard measures weight by the distance between its second and third deviation. */
const FAR = 3;

/**
 * As `zAt`, with the standard’s rule for weight: beyond ±3 a deviation is as wide as the one between 2 and 3, because the formula’s own
 * tails are not to be trusted there.
 */
export function weightZ(lms: Lms, kilograms: number): number {
  const z = zAt(lms, kilograms);
  if (Math.abs(z) <= FAR) return z;
  const [far, near] = tail(lms, Math.sign(z));
  return Math.sign(z) * FAR + (kilograms - far) / Math.abs(far - near);
}

/** The inverse of `weightZ`. Far enough below the median it is zero or less, which is no weight. */
export function weightAt(lms: Lms, z: number): number {
  if (Math.abs(z) <= FAR) return sizeAt(lms, z);
  const [far, near] = tail(lms, Math.sign(z));
  return far + (z - Math.sign(z) * FAR) * Math.abs(far - near);
}

const tail = (lms: Lms, side: number): readonly [far: number, near: number] => [
  sizeAt(lms, side * FAR),
  sizeAt(lms, side * (FAR - 1)),
];
