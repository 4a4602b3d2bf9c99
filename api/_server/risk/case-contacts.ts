import type { CaseFileId } from '../../../shared/identity/ids.ts';
import { type CaseContact, lastReachedOn, nextContactDueOn } from '../../../shared/risk/grading/case-file.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { type CaseEventRow, type CaseRow, listCaseEvents } from './case-store.ts';

type File = Pick<CaseRow, 'cadenceDays' | 'openedOn'>;
interface Birth {
  readonly deliveredOn: CalendarDate | null;
}

/** The day the next contact with her is due, from the file’s cadence and the contacts so far. */
export const nextContactOf = (
  { cadenceDays, openedOn }: File,
  { deliveredOn }: Birth,
  contacts: readonly CaseContact[],
): CalendarDate | null => nextContactDueOn({ cadenceDays, openedOn, deliveredOn, contacts });

/** The contacts among the events of a file. */
export const contactsIn = (events: readonly CaseEventRow[]): CaseContact[] =>
  events.flatMap(({ kind, happenedOn, reached }) =>
    kind === 'contact' && reached !== null ? [{ on: happenedOn, reached }] : [],
  );

export async function contactsOf(db: Queryable, { caseId }: { caseId: CaseFileId }): Promise<CaseContact[]> {
  return contactsIn((await listCaseEvents(db, { caseId })).map(({ event }) => event));
}

/** Attempts that failed after the last one that reached her; those of the same day count. */
export function failedAttempts(contacts: readonly CaseContact[], { openedOn }: Pick<File, 'openedOn'>): number {
  const last = lastReachedOn({ contacts, openedOn });
  return contacts.filter(({ on, reached }) => !reached && on >= last).length;
}
