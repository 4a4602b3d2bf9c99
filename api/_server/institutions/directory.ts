import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { Refusal } from '../refusal.ts';
import { isDescendant } from './institution-store.ts';

/** What other rooms may ask of the tree of institutions. */
export {
  findClinic,
  findCountySettings,
  findInstitution,
  type Institution,
  listCareLadder,
  listClinics,
  listDescendants,
  listOnCall as whoIsOnCall,
} from './institution-store.ts';

/** Answers `not-found` unless an institution lies at or below another: what is outside one’s tree does not exist. */
export async function requireUnder(
  db: Queryable,
  pair: { ancestorId: InstitutionId; institutionId: InstitutionId },
): Promise<void> {
  if (!(await isDescendant(db, pair))) throw new Refusal('not-found');
}
