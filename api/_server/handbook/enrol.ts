import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type { enrol as enrolEndpoint, Handbook } from '../../../shared/contract/handbook.ts';
import { BIRTH_DATE_WORDS, birthDateRefusal } from '../../../shared/identity/birth-date.ts';
import type { PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import { datingRefusalWords, settleDating } from '../../../shared/pregnancy/dating.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { replanCare } from '../care/replan-care.ts';
import { openEnrolment } from '../enrolment/open-enrolment.ts';
import type { MotherCaller } from '../http/caller.ts';
import { findClinic } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { savePregnancy, saveWoman } from './handbook-store.ts';
import { showHandbook } from './show-handbook.ts';

type Form = BodyOf<typeof enrolEndpoint>;

/** Opens her handbook from the short form, or says which field is wrong and why. */
export async function enrol(deps: Deps, caller: MotherCaller, form: Form): Promise<Handbook> {
  if (caller.womanId !== null) throw new Refusal('already-enrolled');
  const now = deps.clock.now();
  const today = chinaDate(now);
  const refusal = birthDateRefusal(form.birthDate, today);
  if (refusal !== null) throw refuseField('birthDate', refusal, BIRTH_DATE_WORDS[refusal]);
  const dating = settleDating(form.dating, today);
  if (!dating.ok) {
    const { field, reason } = dating.refusal;
    throw refuseField(`dating.${field}`, reason, datingRefusalWords(dating.refusal));
  }
  const clinic = await findClinic(deps.db.query, { clinicId: form.clinicId });
  if (clinic === null) throw refuseField('clinicId', 'not-a-clinic', '请从列表里选一家医院');

  await deps.db.transaction(async (tx) => {
    const id = deps.ids.uuid() as WomanId;
    const opened = await saveWoman(tx, {
      id,
      accountId: caller.accountId,
      nameSealed: deps.cipher.encrypt(form.name, `women.name_sealed.${id}`),
      birthDateSealed: deps.cipher.encrypt(form.birthDate, `women.birth_date_sealed.${id}`),
      phoneSealed: form.phone === undefined ? null : deps.cipher.encrypt(form.phone, `women.phone_sealed.${id}`),
      phoneIndex: form.phone === undefined ? null : deps.blindIndex(`phone:${form.phone}`),
      clinicId: clinic.id,
      enrolledAt: new Date(now),
    });
    if (!opened) throw new Refusal('already-enrolled');
    await openEnrolment(deps, tx, { id, clinicId: clinic.id, enrolledAt: new Date(now) });
    await savePregnancy(tx, {
      id: deps.ids.uuid() as PregnancyId,
      womanId: id,
      datingMethod: dating.method,
      lastMenstrualPeriod: dating.lastMenstrualPeriod,
      dueDate: dating.dueDate,
      previousBirths: form.previousBirths,
      createdAt: new Date(now),
    });
    await replanCare(deps, tx, { womanId: id, clinicId: clinic.id });
  });
  return showHandbook(deps, caller);
}
