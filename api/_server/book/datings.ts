import type { DatingEntry } from '../../../shared/contract/book.ts';
import type { Queryable } from '../db/client.ts';
import type { Deps } from '../ports.ts';
import { writersOf } from './names-store.ts';
import { listPregnancyEvents, type PregnancyRow } from './pregnancy-store.ts';
import { type Dated, pregnancyEvent } from './sealed.ts';

export const datingOf = ({ datingMethod, lastMenstrualPeriod, dueDate }: PregnancyRow): Dated => ({
  method: datingMethod,
  lastMenstrualPeriod,
  dueDate,
});

/** How the due date of a pregnancy was reached, the newest first, down to the one it was opened with. */
export async function datingsOf(deps: Deps, db: Queryable, pregnancy: PregnancyRow): Promise<DatingEntry[]> {
  const { id: pregnancyId, womanId, createdAt } = pregnancy;
  const events = await listPregnancyEvents(db, { womanId, pregnancyId, kinds: ['opened', 'dated'] });
  const opened = events.find(({ kind }) => kind === 'opened');
  const corrections = events.filter(({ kind }) => kind === 'dated');
  const first = { staffId: opened?.staffId ?? null, institutionId: opened?.institutionId ?? null, at: createdAt };
  const writers = await writersOf(db, [...corrections, first]);
  const entries = corrections.map((event) => ({
    event,
    ...pregnancyEvent.open(deps, event.id, event.contentSealed),
  }));
  return [
    ...entries.map(({ event, dating, note }) => ({
      ...(dating ?? datingOf(pregnancy)),
      reason: note ?? null,
      by: writers(event),
    })),
    { ...(entries.at(-1)?.from ?? datingOf(pregnancy)), reason: null, by: writers(first) },
  ];
}
