/** Kleene's three values in their order: `and` is the least of its parts, `or` the greatest. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

/** Unknown stays unknown. */
export const not = (part: Truth): Truth => (part === YES ? NO : part === NO ? YES : UNKNOWN);
