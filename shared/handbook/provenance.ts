import type { CalendarDate } from '../time/calendar-date.ts';

/** Where a value comes from: written by staff, told by her or her family, or brought over from another system. */
export const PROVENANCES = ['clinic', 'self', 'imported'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** How a value’s origin is shown beside it. */
export const PROVENANCE_WORDS: Readonly<Record<Provenance, string>> = {
  clinic: '医院记录',
  self: '自己量的',
  imported: '外院转来',
};

/** A value and the day it was true, with its origin in its type. */
export interface Sourced<P extends Provenance, V> {
  readonly provenance: P;
  readonly value: V;
  readonly on: CalendarDate;
}

/**
 * A value a clinic stands behind. A `SelfValue` is not assignable to it, and nothing turns one into the other: where a clinic’s value is
 * required, a self-reported one does not compile.
 */
export type ClinicValue<V> = Sourced<'clinic', V>;
export type SelfValue<V> = Sourced<'self', V>;
export type AnyValue<V> = Sourced<Provenance, V>;

export const clinicValue = <V>(value: V, on: CalendarDate): ClinicValue<V> => ({ provenance: 'clinic', value, on });
export const selfValue = <V>(value: V, on: CalendarDate): SelfValue<V> => ({ provenance: 'self', value, on });
