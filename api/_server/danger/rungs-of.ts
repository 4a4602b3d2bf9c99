import type { Duty, Rungs } from '../../../shared/danger/routing.ts';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { careLadderOf } from '../institutions/care-ladder.ts';

export interface CareRungs {
  readonly rungs: Rungs;
  /** A village clinic she chose beside its township clinic: told with the first rung, never instead of it. */
  readonly alsoAtClinic: readonly InstitutionId[];
  readonly county: string;
}

/** The rungs an alert of a clinic’s woman can climb, with who is on call at each at this moment. */
export async function rungsOf(
  db: Queryable,
  { clinicId, at }: { clinicId: InstitutionId; at: Date },
): Promise<CareRungs> {
  const { clinics, hospital, countyMch, onCall } = await careLadderOf(db, { clinicId, at });
  const dutyAt = (institutionId: InstitutionId): Duty => ({
    institutionId,
    onCall: onCall.filter((member) => member.institutionId === institutionId).map((member) => member.staffId),
  });
  const township = clinics.find((place) => place.kind === 'township-clinic') ?? clinics[0];
  return {
    rungs: {
      clinic: township === undefined ? null : dutyAt(township.id),
      countyHospital: hospital === null ? null : dutyAt(hospital.id),
      countyMch: dutyAt(countyMch.id),
    },
    alsoAtClinic: clinics.filter((place) => place !== township).map((place) => place.id),
    county: countyMch.county,
  };
}
