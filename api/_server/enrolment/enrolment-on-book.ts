import type { Book } from '../../../shared/contract/book.ts';
import type { EnrolmentState } from '../../../shared/handbook/enrolment-state.ts';
import type { WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { findEnrolment, findLastReturn } from './enrolment-store.ts';
import { openEvent, openPaperNumber } from './sealed.ts';

/** Where her enrolment stands, as the cover says it. Who has none is a woman enrolled before there were steps: it counts as sent in. */
export async function enrolmentOnBook(
  deps: Deps,
  db: Queryable,
  { womanId }: { womanId: WomanId },
): Promise<Book['enrolment']> {
  const found = await findEnrolment(db, { womanId });
  if (found === null) return { state: 'submitted', returnedBecause: null, paper: null };
  const { paperName } = found;
  const { state, paperIssuedOn, paperNumberSealed } = found.enrolment;
  return {
    state,
    returnedBecause: state === 'returned' ? await whyReturned(deps, db, womanId) : null,
    paper:
      paperName === null || paperIssuedOn === null || paperNumberSealed === null
        ? null
        : {
            institutionName: paperName,
            issuedOn: paperIssuedOn,
            number: openPaperNumber(deps, womanId, paperNumberSealed),
          },
  };
}

/** The state alone, as the first screen needs it. */
export const enrolmentStateOf = async (db: Queryable, { womanId }: { womanId: WomanId }): Promise<EnrolmentState> =>
  (await findEnrolment(db, { womanId }))?.enrolment.state ?? 'submitted';

async function whyReturned(deps: Deps, db: Queryable, womanId: WomanId): Promise<string | null> {
  const event = await findLastReturn(db, { womanId });
  return event === null ? null : (openEvent(deps, event.id, event.contentSealed).note ?? null);
}
