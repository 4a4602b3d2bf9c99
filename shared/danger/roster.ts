import type { EpochMs } from '../time/china-time.ts';

/** A stretch of time, `from` included, `to` excluded. */
export interface Interval {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** The stretches of `within` that no shift covers, in order. Shifts may overlap, touch or lie outside. */
export function rosterGaps(shifts: readonly Interval[], within: Interval): readonly Interval[] {
  const gaps: Interval[] = [];
  let covered = within.from;
  for (const { from, to } of [...shifts].sort((a, b) => a.from - b.from)) {
    if (from >= within.to) break;
    if (from > covered) gaps.push({ from: covered, to: from });
    covered = Math.max(covered, to);
  }
  if (covered < within.to) gaps.push({ from: covered, to: within.to });
  return gaps;
}
