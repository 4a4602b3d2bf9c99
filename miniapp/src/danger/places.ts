import type { Handbook, Place } from '../../../shared/contract/handbook.ts';
import type { Urgency } from '../../../shared/danger/urgency.ts';

export interface CallablePlace {
  readonly name: string;
  readonly phone: string;
}

/** Where the answer sends her: to hospital today, else to her own clinic. Null without a handbook. */
export function placeFor(urgency: Urgency, handbook: Handbook | null): Place | null {
  if (handbook === null) return null;
  return urgency === 'today' || urgency === 'emergency' ? handbook.hospital : handbook.clinic;
}

/** Whom to ring about a report: her clinic, or the hospital when the clinic has no telephone. */
export const placeToRing = (handbook: Handbook | null): CallablePlace | null =>
  handbook === null ? null : (callable(handbook.clinic) ?? callable(handbook.hospital));

export const callable = ({ name, phone }: Place): CallablePlace | null => (phone === null ? null : { name, phone });
