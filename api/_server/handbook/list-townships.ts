import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/handbook.ts';
import { listClinics } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';

/** The clinics she can choose from, township by township. */
export async function listTownships(deps: Deps): Promise<ReplyOf<typeof contract.listTownships>> {
  const clinics = await listClinics(deps.db.query);
  const names = [...new Set(clinics.map((clinic) => clinic.township ?? ''))];
  return {
    townships: names.map((name) => ({
      name,
      clinics: clinics
        .filter((clinic) => clinic.township === name)
        .map(({ id, name: clinicName, phone, address }) => ({ institutionId: id, name: clinicName, phone, address })),
    })),
  };
}
