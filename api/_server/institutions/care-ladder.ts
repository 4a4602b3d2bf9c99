import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { type Institution, listCareLadder, listOnCall, type OnCall } from './institution-store.ts';

/** The institutions that answer for one clinic’s women, by rung, and who is on call at them now. */
export interface CareLadder {
  /** Her clinic first; for a village clinic its township clinic beside it. */
  readonly clinics: readonly Institution[];
  readonly hospital: Institution | null;
  /** The root of the county’s tree: always there, the last to be told. */
  readonly countyMch: Institution;
  readonly onCall: readonly OnCall[];
}

export async function careLadderOf(
  db: Queryable,
  { clinicId, at }: { clinicId: InstitutionId; at: Date },
): Promise<CareLadder> {
  const places = await listCareLadder(db, { clinicId });
  const countyMch = places.find((place) => place.kind === 'county-mch');
  if (countyMch === undefined) throw new Error('a clinic stands outside every county tree');
  const clinics = places.filter((place) => place.kind === 'township-clinic' || place.kind === 'village-clinic');
  clinics.sort((a, b) => Number(b.id === clinicId) - Number(a.id === clinicId));
  const onCall = await listOnCall(db, { institutionIds: places.map((place) => place.id), at });
  return { clinics, hospital: places.find((place) => place.kind === 'county-hospital') ?? null, countyMch, onCall };
}
