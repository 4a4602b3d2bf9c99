import type { Handbook } from '../../../shared/contract/handbook.ts';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { keptHandbook } from './use-handbook.ts';

export type HerPlaces = Pick<Handbook, 'clinic' | 'hospital'>;

const STORED = 'places';

/**
 * Before the handbook leaves the phone with a withdrawn consent: the names and telephones of her clinic and hospital,
 * which are public and nothing about her, stay, so that an answer still has somebody to ring.
 */
export function keepPlaces(): void {
  const handbook = keptHandbook();
  if (handbook !== null) {
    const { clinic, hospital } = handbook;
    writeStored(STORED, { clinic, hospital } satisfies HerPlaces);
  }
}

/** Whom she can ring, by her handbook or by what stayed of it. */
export const keptPlaces = (): HerPlaces | null => keptHandbook() ?? readStored<HerPlaces>(STORED);

export const forgetPlaces = (): void => removeStored(STORED);
