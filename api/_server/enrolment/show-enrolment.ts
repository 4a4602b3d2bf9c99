import type { EnrolmentPage } from '../../../shared/contract/enrolment.ts';
import type { WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { findPatient } from '../handbook/patient.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { enrolmentOnBook } from './enrolment-on-book.ts';
import { findEnrolment, listEnrolmentEvents } from './enrolment-store.ts';
import { openEvent, openForm } from './sealed.ts';

/** Acts shown of one enrolment; who sends it in again and again does not make the page longer without end. */
const ACTS_SHOWN = 30;

/** Where her enrolment stands, for herself. */
export async function showEnrolment(deps: Deps, caller: MotherCaller): Promise<EnrolmentPage> {
  const db = deps.db.query;
  const patient = await findPatient(db, caller);
  if (patient === null) throw new Refusal('not-found', { message: '还没有建册' });
  return enrolmentPage(deps, db, { womanId: patient.woman.id });
}

/** An enrolment whole. Who enrolled before there were steps has no row yet: it counts as sent in, with nothing on it. */
export async function enrolmentPage(
  deps: Deps,
  db: Queryable,
  { womanId }: { womanId: WomanId },
): Promise<EnrolmentPage> {
  const [standing, found, events] = await Promise.all([
    enrolmentOnBook(deps, db, { womanId }),
    findEnrolment(db, { womanId }),
    listEnrolmentEvents(db, { womanId, limit: ACTS_SHOWN }),
  ]);
  return {
    ...standing,
    version: found?.enrolment.version ?? 1,
    form: found === null ? {} : openForm(deps, womanId, found.enrolment.formSealed),
    history: events.map(({ event, staffName, institutionName }) => ({
      act: event.act,
      by: { staffName, institutionName, at: event.at.toISOString() },
      note: openEvent(deps, event.id, event.contentSealed).note ?? null,
    })),
  };
}
