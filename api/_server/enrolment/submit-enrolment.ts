import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/enrolment.ts';
import type { EnrolmentForm, EnrolmentPage } from '../../../shared/contract/enrolment.ts';
import { sameCover, settleCover } from '../../../shared/handbook/cover.ts';
import { nextEnrolmentState } from '../../../shared/handbook/enrolment-state.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import { lockPatient, type Patient } from '../handbook/patient.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { isRepeat } from '../risk/act-on-risk.ts';
import { fingerprintOf } from '../risk/sealed-content.ts';
import { findEnrolmentEvent } from './enrolment-store.ts';
import { advance, holdEnrolment } from './open-enrolment.ts';
import { openForm, sealForm } from './sealed.ts';
import { showEnrolment } from './show-enrolment.ts';

type Body = BodyOf<typeof contract.submitEnrolment>;

/**
 * She sends in the cover of her handbook. The same id and content again is the same act, and so is what already stands there: only a
 * changed cover takes a confirmed enrolment back to her township.
 */
export async function submitEnrolment(deps: Deps, caller: MotherCaller, body: Body): Promise<EnrolmentPage> {
  const at = new Date(deps.clock.now());
  const { id, basedOn } = body;
  const contentHash = fingerprintOf(deps, 'enrolment-submit', body);
  await deps.db.transaction(async (tx) => {
    const patient = await lockPatient(tx, caller);
    if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
    const { woman } = patient;
    const womanId = woman.id;
    if (isRepeat(await findEnrolmentEvent(tx, { id, womanId }), contentHash)) return;
    const form = settled(patient, body, at);
    const { state, version, formSealed } = await holdEnrolment(deps, tx, woman);
    const next = nextEnrolmentState(state, 'submit');
    if (version !== basedOn || next === null) throw new Refusal('state-conflict', { current: state });
    if (state !== 'returned' && sameCover(form, openForm(deps, womanId, formSealed))) return;
    const act = { id, womanId, act: 'submit', version: version + 1, by: null, at } as const;
    const also = { formSealed: sealForm(deps, womanId, form) };
    await advance(deps, tx, act, { content: { form }, contentHash, state: next, also });
  });
  return showEnrolment(deps, caller);
}

function settled({ pregnancy }: Patient, { form }: Body, at: Date): EnrolmentForm {
  const { previousBirths } = pregnancy;
  const read = settleCover(form, { today: chinaDate(at.getTime()), previousBirths });
  if (read.ok) return read.cover;
  const fields = read.problems.map((problem) => ({ ...problem, field: `form.${problem.field}` }));
  throw new Refusal('invalid-input', { fields });
}
