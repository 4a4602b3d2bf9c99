import { and, asc, desc, eq, gte, ne, or, sql } from 'drizzle-orm';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancies, riskColours, women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { visibleTo } from './alert-store.ts';
import { alerts } from './tables.ts';

const MOST_ROWS = 200;

const worklistQuery = (db: Queryable) => {
  const pregnancy = db
    .select({
      id: pregnancies.id,
      dueDate: pregnancies.dueDate,
      deliveredOn: pregnancies.deliveredOn,
      lostOn: pregnancies.lostOn,
      previousBirths: pregnancies.previousBirths,
    })
    .from(pregnancies)
    .where(eq(pregnancies.womanId, women.id))
    .orderBy(desc(pregnancies.createdAt))
    .limit(1)
    .as('pregnancy');
  return db
    .select({
      alert: alerts,
      woman: {
        id: women.id,
        nameSealed: women.nameSealed,
        phoneSealed: women.phoneSealed,
        birthDateSealed: women.birthDateSealed,
      },
      pregnancy: {
        dueDate: pregnancy.dueDate,
        deliveredOn: pregnancy.deliveredOn,
        lostOn: pregnancy.lostOn,
        previousBirths: pregnancy.previousBirths,
      },
      colour: sql<RiskColour | null>`(select ${riskColours.colour} from ${riskColours}
        where ${riskColours.pregnancyId} = ${pregnancy.id} order by ${riskColours.confirmedAt} desc limit 1)`,
      clinicName: institutions.name,
      ownerName: staff.name,
    })
    .from(alerts)
    .innerJoin(women, eq(women.id, alerts.womanId))
    .innerJoinLateral(pregnancy, sql`true`)
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .leftJoin(staff, eq(staff.id, alerts.ownerId));
};

const openTo = (institutionId: InstitutionId) => and(ne(alerts.state, 'closed'), visibleTo(institutionId));

export type WorklistEntry = Awaited<ReturnType<typeof listOpenAlerts>>[number];

/** Open alerts an institution may see: those nobody has answered first, the most urgent of them first, then the longest waiting. */
export async function listOpenAlerts(db: Queryable, { institutionId }: { institutionId: InstitutionId }) {
  return worklistQuery(db)
    .where(openTo(institutionId))
    .orderBy(
      // However much is in hand, the end of the list must not hide who still waits.
      sql`${alerts.nextStepAt} is null`,
      sql`case ${alerts.urgency} when 'emergency' then 0 when 'today' then 1 else 2 end`,
      asc(alerts.waitingSince),
      asc(alerts.seq),
    )
    .limit(MOST_ROWS);
}

/** How many open alerts of an institution do not fit on a list of this length. */
export async function countNotShown(
  db: Queryable,
  { institutionId, shown }: { institutionId: InstitutionId; shown: number },
): Promise<number> {
  if (shown < MOST_ROWS) return 0;
  const [row] = await db
    .select({ open: sql<number>`count(*)::int` })
    .from(alerts)
    .innerJoin(women, eq(women.id, alerts.womanId))
    .where(openTo(institutionId));
  return Math.max((row?.open ?? 0) - shown, 0);
}

/** One alert with the same columns, open or closed, if the institution may see it. */
export async function findWorklistEntry(
  db: Queryable,
  { institutionId, alertId }: { institutionId: InstitutionId; alertId: WorklistEntry['alert']['id'] },
) {
  const [row] = await worklistQuery(db).where(and(eq(alerts.id, alertId), visibleTo(institutionId)));
  return row ?? null;
}

/** The day’s figures of the alerts an institution may see. */
export async function countToday(
  db: Queryable,
  { institutionId, since }: { institutionId: InstitutionId; since: Date },
) {
  const [openedToday, closedToday] = [gte(alerts.openedAt, since), gte(alerts.closedAt, since)];
  const [row] = await db
    .select({
      opened: sql<number>`count(*) filter (where ${openedToday})::int`,
      // Whenever it was opened: the work of finishing it was today’s.
      closed: sql<number>`count(*) filter (where ${closedToday})::int`,
      medianSecondsToAcknowledge: sql<number | null>`percentile_cont(0.5) within group (
        order by extract(epoch from ${alerts.acknowledgedAt} - ${alerts.waitingSince}))
        filter (where ${openedToday} and ${alerts.acknowledgedAt} is not null)`,
    })
    .from(alerts)
    .innerJoin(women, eq(women.id, alerts.womanId))
    .where(and(or(openedToday, closedToday), visibleTo(institutionId)));
  return row ?? { opened: 0, closed: 0, medianSecondsToAcknowledge: null };
}
