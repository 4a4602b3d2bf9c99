/** Kleene's three values in their order: `and` is the least of its parts, `or` the greatest. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

/** True only when every part is; false as soon as one is. */
export function and(parts: readonly Truth[]): Truth {
  let least: Truth = YES;
  for (const part of parts) if (part < least) least = part;
  return least;
}

/** True as soon as one part is; false only when every part is. */
export function or(parts: readonly Truth[]): Truth {
  let greatest: Truth = NO;
  for (const part of parts) if (part > greatest) greatest = part;
  return greatest;
}

/** Unknown stays unknown. */
export const not = (part: Truth): Truth => (part === YES ? NO : part === NO ? YES : UNKNOWN);
