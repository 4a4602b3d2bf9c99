import type { Place } from '../../../shared/contract/handbook.ts';
import type { Urgency } from '../../../shared/danger/urgency.ts';
import type { HerPlaces } from '../handbook/kept-places.ts';

export interface CallablePlace {
  readonly name: string;
  readonly phone: string;
}

const goesToHospital = (urgency: Urgency): boolean => urgency === 'today' || urgency === 'emergency';

/** Where the answer sends her: to hospital today, else to her own clinic. Null when neither is known. */
export function placeFor(urgency: Urgency, places: HerPlaces | null): Place | null {
  if (places === null) return null;
  return goesToHospital(urgency) ? places.hospital : places.clinic;
}

/** Whom to ring about a report: first where its answer sends her, then the other; none without a telephone. */
export function placesToRing(urgency: Urgency, places: HerPlaces | null): readonly CallablePlace[] {
  if (places === null) return [];
  const order = goesToHospital(urgency) ? [places.hospital, places.clinic] : [places.clinic, places.hospital];
  const found = order.map(callable).filter((place) => place !== null);
  const distinct = found.filter(({ phone }, index) => found.findIndex((other) => other.phone === phone) === index);
  return goesToHospital(urgency) ? distinct : distinct.slice(0, 1);
}

export const callable = ({ name, phone }: Place): CallablePlace | null => (phone === null ? null : { name, phone });
