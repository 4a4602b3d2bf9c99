import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { PregnancyEventId, PregnancyId, WomanId } from '../../../shared/identity/ids.ts';
import type { PregnancyEventKind } from '../../../shared/pregnancy/pregnancy-event.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancyEvents } from '../handbook/record-tables.ts';
import { pregnancies, riskColours } from '../handbook/tables.ts';

export type PregnancyRow = typeof pregnancies.$inferSelect;
export type PregnancyEventRow = typeof pregnancyEvents.$inferSelect;

const colour = sql<RiskColour | null>`(select ${riskColours.colour} from ${riskColours}
  where ${riskColours.pregnancyId} = ${pregnancies.id} order by ${riskColours.confirmedAt} desc limit 1)`;

/** Her pregnancies with the colour last confirmed for each, the newest first. */
export const listPregnancies = (db: Queryable, { womanId }: { womanId: WomanId }) =>
  db
    .select({ pregnancy: pregnancies, colour })
    .from(pregnancies)
    .where(eq(pregnancies.womanId, womanId))
    .orderBy(desc(pregnancies.createdAt))
    .limit(20);

interface Of {
  readonly pregnancyId: PregnancyId;
  readonly womanId: WomanId;
}

export async function updatePregnancy(
  db: Queryable,
  { pregnancyId, womanId }: Of,
  changes: Partial<
    Pick<
      PregnancyRow,
      | 'datingMethod'
      | 'lastMenstrualPeriod'
      | 'dueDate'
      | 'deliveredOn'
      | 'dischargedOn'
      | 'lostOn'
      | 'movedOn'
      | 'fetusCount'
    >
  >,
): Promise<void> {
  await db
    .update(pregnancies)
    .set(changes)
    .where(and(eq(pregnancies.id, pregnancyId), eq(pregnancies.womanId, womanId)));
}

/** Appends an event; false when its id is taken. */
export async function savePregnancyEvent(db: Queryable, event: typeof pregnancyEvents.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(pregnancyEvents)
    .values(event)
    .onConflictDoNothing({ target: pregnancyEvents.id })
    .returning({ id: pregnancyEvents.id });
  return rows.length > 0;
}

export async function findPregnancyEvent(
  db: Queryable,
  { id, pregnancyId, womanId }: Of & { id: PregnancyEventId },
): Promise<PregnancyEventRow | null> {
  const [row] = await db
    .select()
    .from(pregnancyEvents)
    .where(
      and(
        eq(pregnancyEvents.id, id),
        eq(pregnancyEvents.pregnancyId, pregnancyId),
        eq(pregnancyEvents.womanId, womanId),
      ),
    );
  return row ?? null;
}

/** Events of some kinds in one pregnancy, the newest first. */
export const listPregnancyEvents = (
  db: Queryable,
  { pregnancyId, womanId, kinds }: Of & { kinds: readonly PregnancyEventKind[] },
): Promise<PregnancyEventRow[]> =>
  db
    .select()
    .from(pregnancyEvents)
    .where(
      and(
        eq(pregnancyEvents.pregnancyId, pregnancyId),
        eq(pregnancyEvents.womanId, womanId),
        inArray(pregnancyEvents.kind, [...kinds]),
      ),
    )
    .orderBy(desc(pregnancyEvents.seq))
    .limit(20);
