import { and, desc, eq } from 'drizzle-orm';
import type { Book } from '../../../shared/contract/book.ts';
import type { WomanId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { enrolmentEvents, enrolments } from '../handbook/enrolment-tables.ts';
import { institutions } from '../institutions/tables.ts';
import type { Deps } from '../ports.ts';
import { openEvent, openPaperNumber } from './sealed.ts';

/** Where her enrolment stands, as the cover says it. A woman enrolled before there were steps has none yet: it counts as sent in. */
export async function enrolmentOnBook(
  deps: Deps,
  db: Queryable,
  { womanId }: { womanId: WomanId },
): Promise<Book['enrolment']> {
  const [row] = await db
    .select({ enrolment: enrolments, paperName: institutions.name })
    .from(enrolments)
    .leftJoin(institutions, eq(institutions.id, enrolments.paperInstitutionId))
    .where(eq(enrolments.womanId, womanId));
  if (row === undefined) return { state: 'submitted', returnedBecause: null, paper: null };
  const { state, paperIssuedOn, paperNumberSealed } = row.enrolment;
  return {
    state,
    returnedBecause: state === 'returned' ? await whyReturned(deps, db, womanId) : null,
    paper:
      row.paperName === null || paperIssuedOn === null || paperNumberSealed === null
        ? null
        : {
            institutionName: row.paperName,
            issuedOn: paperIssuedOn,
            number: openPaperNumber(deps, womanId, paperNumberSealed),
          },
  };
}

async function whyReturned(deps: Deps, db: Queryable, womanId: WomanId): Promise<string | null> {
  const [event] = await db
    .select()
    .from(enrolmentEvents)
    .where(and(eq(enrolmentEvents.womanId, womanId), eq(enrolmentEvents.act, 'return')))
    .orderBy(desc(enrolmentEvents.seq))
    .limit(1);
  return event === undefined ? null : (openEvent(deps, event.id, event.contentSealed).note ?? null);
}
