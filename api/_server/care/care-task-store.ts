import { and, asc, eq, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { InstitutionId, WomanId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { institutions, institutionTree } from '../institutions/tables.ts';
import { lastColour } from '../risk/scope-store.ts';
import { careTasks, followUps } from './tables.ts';

/** Writes the open tasks of a woman in place of those that were planned before. Her row is held by the caller. */
export async function replaceCareTasks(
  db: Queryable,
  { womanId, tasks }: { womanId: WomanId; tasks: readonly (typeof careTasks.$inferInsert)[] },
): Promise<void> {
  await db.delete(careTasks).where(eq(careTasks.womanId, womanId));
  if (tasks.length > 0) await db.insert(careTasks).values([...tasks]);
}

/** Rows of a list shown, and how far the others are counted. */
const MOST_ROWS = 50;
const MOST_COUNTED = 1000;

interface Span {
  readonly today: CalendarDate;
  /** Overdue since before this day is lost. */
  readonly lostBefore: CalendarDate;
}

const IN: Readonly<Record<'due' | 'overdue' | 'lost', (span: Span) => SQL | undefined>> = {
  due: ({ today }) => and(lte(careTasks.earliest, today), gte(careTasks.latest, today)),
  overdue: ({ today, lostBefore }) => and(lt(careTasks.latest, today), gte(careTasks.latest, lostBefore)),
  lost: ({ lostBefore }) => lt(careTasks.latest, lostBefore),
};

const under = (institutionId: InstitutionId) =>
  sql`exists (select 1 from ${institutionTree} where ${institutionTree.ancestorId} = ${institutionId} and ${institutionTree.descendantId} = ${careTasks.clinicId})`;

const stillCalled = ({ today }: Span) => or(isNull(careTasks.lastUse), gte(careTasks.lastUse, today));

/** One list of an institution: its own women’s tasks and those below it, the longest late first. */
export async function listCareTasks(
  db: Queryable,
  { institutionId, list, ...span }: Span & { institutionId: InstitutionId; list: keyof typeof IN },
) {
  const which = and(under(institutionId), IN[list](span), stillCalled(span), isNull(pregnancies.movedOn));
  const rows = await db
    .select({
      task: careTasks,
      woman: { id: women.id, nameSealed: women.nameSealed },
      pregnancy: {
        dueDate: pregnancies.dueDate,
        deliveredOn: pregnancies.deliveredOn,
        lostOn: pregnancies.lostOn,
      },
      clinicName: institutions.name,
      colour: lastColour,
      followUpId: followUps.id,
      ownerId: followUps.ownerId,
    })
    .from(careTasks)
    .innerJoin(pregnancies, eq(pregnancies.id, careTasks.pregnancyId))
    .innerJoin(women, eq(women.id, careTasks.womanId))
    .innerJoin(institutions, eq(institutions.id, careTasks.clinicId))
    .leftJoin(
      followUps,
      and(
        eq(followUps.subjectId, careTasks.subjectId),
        eq(followUps.rowId, careTasks.rowId),
        isNull(followUps.closedAt),
      ),
    )
    .where(which)
    .orderBy(asc(careTasks.latest), asc(careTasks.subjectId), asc(careTasks.rowId))
    .limit(MOST_ROWS);
  if (rows.length < MOST_ROWS) return { rows, count: rows.length };
  const counted = db
    .select({ one: sql`1` })
    .from(careTasks)
    .innerJoin(pregnancies, eq(pregnancies.id, careTasks.pregnancyId))
    .where(which)
    .limit(MOST_COUNTED)
    .as('counted');
  const [total] = await db.select({ count: sql<number>`count(*)::int` }).from(counted);
  return { rows, count: total?.count ?? rows.length };
}

/** Overdue tasks nobody has been given yet, of women who are still here, the longest late first. */
export const listUnowned = (db: Queryable, { today, limit }: { today: CalendarDate; limit: number }) =>
  db
    .select({ task: careTasks })
    .from(careTasks)
    .innerJoin(pregnancies, eq(pregnancies.id, careTasks.pregnancyId))
    .where(
      and(
        lt(careTasks.latest, today),
        or(isNull(careTasks.lastUse), gte(careTasks.lastUse, today)),
        isNull(pregnancies.movedOn),
        sql`not exists (select 1 from ${followUps} where ${followUps.subjectId} = ${careTasks.subjectId}
          and ${followUps.rowId} = ${careTasks.rowId} and (${followUps.closedAt} is null or ${followUps.dueOn} = ${careTasks.latest}))`,
      ),
    )
    .orderBy(asc(careTasks.latest))
    .limit(limit)
    .for('update', { of: careTasks, skipLocked: true });
