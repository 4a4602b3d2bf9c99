import { all, any, compare, type Measure, type Predicate } from './predicate/predicate.ts';

/** What a rung of a ladder means. `gap`: the official wording places nothing there, so a clinician must. */
export type Place = 'none' | 'yellow' | 'orange' | 'red' | 'gap';

/** A rung reaches from the one below up to `upTo`; the last reaches on. `including`: the boundary itself is in. */
export interface Rung {
  readonly place: Place;
  readonly upTo?: number;
  readonly including?: true;
}

/** One measure's boundaries, written once, from the lowest value up. */
export interface Ladder {
  readonly id: string;
  readonly fact: Measure;
  readonly rungs: readonly Rung[];
}

export interface LadderWithGap extends Ladder {
  /** Why the gap is one, for the clinician who must place it. */
  readonly gapWhy: string;
}

export const below = (upTo: number, place: Place): Rung => ({ place, upTo });
export const upTo = (boundary: number, place: Place): Rung => ({ place, upTo: boundary, including: true });
export const beyond = (place: Place): Rung => ({ place });

/** The place of a value on a ladder. */
export function placeOf({ rungs }: Ladder, value: number): Place {
  for (const rung of rungs) {
    if (rung.upTo === undefined || value < rung.upTo || (rung.including === true && value === rung.upTo))
      return rung.place;
  }
  return 'gap';
}

/** The value stands on a rung of one of these places. Neighbouring rungs are one stretch: `< 110`, not `≤ 40 or …`. */
export function on(ladder: Ladder, ...places: readonly Place[]): Predicate {
  const stretches: Predicate[] = [];
  let start: Rung | null | undefined;
  let lower: Rung | null = null;
  for (const rung of ladder.rungs) {
    const wanted = places.indexOf(rung.place) >= 0;
    if (wanted && start === undefined) start = lower;
    if (!wanted && start !== undefined) {
      stretches.push(stretch(ladder.fact, start, lower));
      start = undefined;
    }
    lower = rung;
  }
  if (start !== undefined) stretches.push(stretch(ladder.fact, start, null));
  const [only, ...others] = stretches;
  if (only === undefined) throw new Error(`no rung: ${ladder.id}`);
  return others.length === 0 ? only : any(...stretches);
}

/** From above `under` (the rung below) up to the end of `last`; null reaches on for ever. */
function stretch(fact: Measure, under: Rung | null, last: Rung | null): Predicate {
  const from = under?.upTo === undefined ? null : compare(fact, under.including === true ? '>' : '≥', under.upTo);
  const to = last?.upTo === undefined ? null : compare(fact, last.including === true ? '≤' : '<', last.upTo);
  if (from !== null && to !== null) {
    return under?.upTo !== undefined && under.upTo === last?.upTo ? compare(fact, '=', under.upTo) : all(from, to);
  }
  const half = from ?? to;
  if (half === null) throw new Error(`no rung: ${fact}`);
  return half;
}
