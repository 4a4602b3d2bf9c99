import { CARE_LEVELS, type Mark, type Place, type Places } from './care-plan.ts';

/** A place and what asks for it. `national`: the norm asks for a higher grade than the county's own plan. */
export interface AlsoPlace extends Place {
  readonly because: 'colour' | 'purple' | 'key-population' | 'national';
}

/** The place of the highest grade that her colour, purple and key population ask for, and every other one. All of them hold. */
export interface CarePlace extends AlsoPlace {
  readonly also: readonly AlsoPlace[];
}

const rank = ({ level }: Place) => CARE_LEVELS.indexOf(level);

/**
 * Puts the places of a woman's marks together. `layers` go from the nearest to the nation; `ground` answers for her colour where none does.
 * A nearer layer's place stands even when a lower layer asks for more, and the stricter one is told beside it.
 */
export function carePlace(layers: readonly Places[], marks: readonly Mark[], ground: Place): CarePlace {
  let main: AlsoPlace | undefined;
  const also: AlsoPlace[] = [];
  marks.forEach((mark, index) => {
    const named = layers.map((places) => places[mark]).filter((place) => place !== undefined);
    const near = named[0] ?? (index === 0 ? ground : undefined);
    if (near === undefined) return;
    const found: AlsoPlace = {
      ...near,
      because: index === 0 ? 'colour' : mark === 'key' ? 'key-population' : 'purple',
    };
    if (main === undefined) main = found;
    else if (rank(found) > rank(main)) {
      also.push(main);
      main = found;
    } else also.push(found);
    const stricter = named.filter((place) => rank(place) > rank(near))[0];
    if (stricter !== undefined) also.push({ ...stricter, because: 'national' });
  });
  return { ...(main ?? { ...ground, because: 'colour' }), also };
}
