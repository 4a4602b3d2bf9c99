import type { Handbook, Place } from '../../../shared/contract/handbook.ts';
import { enrolmentStateOf } from '../enrolment/enrolment-on-book.ts';
import type { MotherCaller } from '../http/caller.ts';
import { careLadderOf } from '../institutions/care-ladder.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findWomanByAccount, getCurrentPregnancy } from './handbook-store.ts';

/** Her own handbook: who answers for her, where she is in it. */
export async function showHandbook(deps: Deps, { accountId }: MotherCaller): Promise<Handbook> {
  const db = deps.db.query;
  const woman = await findWomanByAccount(db, { accountId });
  if (woman === null) throw new Refusal('not-found', { message: '还没有建册' });
  const [pregnancy, ladder, enrolment] = await Promise.all([
    getCurrentPregnancy(db, { womanId: woman.id }),
    careLadderOf(db, { clinicId: woman.clinicId, at: new Date(deps.clock.now()) }),
    enrolmentStateOf(db, { womanId: woman.id }),
  ]);
  const [clinic] = ladder.clinics;
  return {
    name: deps.cipher.decrypt(woman.nameSealed, `women.name_sealed.${woman.id}`),
    pregnancyId: pregnancy.id,
    dueDate: pregnancy.dueDate,
    datingMethod: pregnancy.datingMethod,
    lastMenstrualPeriod: pregnancy.lastMenstrualPeriod,
    previousBirths: pregnancy.previousBirths,
    deliveredOn: pregnancy.deliveredOn,
    lostOn: pregnancy.lostOn,
    colour: pregnancy.colour,
    enrolment,
    clinic: placeOf(clinic ?? ladder.countyMch),
    hospital: placeOf(ladder.hospital ?? ladder.countyMch),
  };
}

const placeOf = ({
  id,
  name,
  phone,
  address,
}: {
  id: Place['institutionId'];
  name: string;
  phone: string | null;
  address: string | null;
}): Place => ({
  institutionId: id,
  name,
  phone,
  address,
});
