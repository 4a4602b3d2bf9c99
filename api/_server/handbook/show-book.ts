import type { Book } from '../../../shared/contract/book.ts';
import { assembleBook } from '../book/assemble-book.ts';
import type { MotherCaller } from '../http/caller.ts';
import { findInstitution } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findPatient } from './patient.ts';

/** Her own handbook, open at her current pregnancy; what is nobody else’s is only on the record’s own page. */
export async function showBook(deps: Deps, caller: MotherCaller): Promise<Book> {
  const db = deps.db.query;
  const patient = await findPatient(db, caller);
  if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
  const { woman, pregnancy } = patient;
  const clinic = await findInstitution(db, { institutionId: woman.clinicId });
  return assembleBook(deps, db, {
    womanId: woman.id,
    name: deps.cipher.decrypt(woman.nameSealed, `women.name_sealed.${woman.id}`),
    clinicName: clinic?.name ?? '',
    pregnancyId: pregnancy.id,
    compartment: false,
  });
}
