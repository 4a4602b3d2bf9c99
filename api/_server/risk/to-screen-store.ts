import { and, asc, between, eq, gte, isNull, ne, or, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { institutions, institutionTree } from '../institutions/tables.ts';
import { referrals } from './duty-tables.ts';
import { her, MOST_ROWS } from './list-columns-store.ts';
import { riskStandings } from './tables.ts';

/** Days around today between which a due date belongs to somebody pregnant or within day 42, with time left to be late. */
interface Live {
  readonly institutionId: InstitutionId;
  readonly today: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Who gave birth on this day or before has reached day 42. */
  readonly day42: CalendarDate;
}

/** Nobody is referred longer than so many days before her due date: a pregnancy, and the weeks by which a due date may be put right. */
const EARLIEST_REFERRAL = 365;

/**
 * 待筛查: the nearest to birth, or longest after it, first. It walks the live pregnancies of the institution’s own clinics and of those sent
 * to it, whatever lives elsewhere and whatever came before, and looks up the rest for the rows it shows.
 */
export async function listToScreen(db: Queryable, live: Live) {
  const due = dueInScope(db, live);
  const woman = db.select().from(women).where(eq(women.id, pregnancies.womanId)).limit(1).as('women');
  return db
    .select({
      ...her,
      count: due.count,
      gradedOn: due.gradedOn,
      postpartumGradedOn: due.postpartumGradedOn,
      day42GradedOn: due.day42GradedOn,
      event: due.event,
      eventOn: due.eventOn,
    })
    .from(due)
    .innerJoin(pregnancies, eq(pregnancies.id, due.id))
    .innerJoinLateral(woman, sql`true`)
    .innerJoin(institutions, eq(institutions.id, woman.clinicId))
    .orderBy(asc(due.dueDate), asc(due.id));
}

function dueInScope(db: Queryable, live: Live) {
  const scope = liveInScope(db, live);
  const standing = db
    .select({
      gradedOn: riskStandings.gradedOn,
      postpartumGradedOn: riskStandings.postpartumGradedOn,
      day42GradedOn: riskStandings.day42GradedOn,
      event: riskStandings.event,
      eventOn: riskStandings.eventOn,
    })
    .from(riskStandings)
    .where(eq(riskStandings.pregnancyId, scope.id))
    .limit(1)
    .as('standing');
  return db
    .select({
      id: scope.id,
      dueDate: scope.dueDate,
      count: sql<number>`(count(*) over ())::int`.as('count'),
      gradedOn: standing.gradedOn,
      postpartumGradedOn: standing.postpartumGradedOn,
      day42GradedOn: standing.day42GradedOn,
      event: standing.event,
      eventOn: standing.eventOn,
    })
    .from(scope)
    .leftJoinLateral(standing, sql`true`)
    .where(
      or(
        isNull(standing.gradedOn),
        sql`${standing.eventOn} > ${standing.gradedOn}`,
        and(sql`${scope.deliveredOn} <= ${live.today}`, isNull(standing.postpartumGradedOn)),
        and(sql`${scope.deliveredOn} <= ${live.day42}`, isNull(standing.day42GradedOn)),
      ),
    )
    .orderBy(asc(scope.dueDate), asc(scope.id))
    .limit(MOST_ROWS)
    .as('due');
}

/** The live pregnancies an institution may see (as `visibleTo`): those of clinics at or below it, and those it was sent. */
function liveInScope(db: Queryable, { institutionId, from, to }: Live) {
  const what = { id: pregnancies.id, dueDate: pregnancies.dueDate, deliveredOn: pregnancies.deliveredOn };
  const isLive = and(between(pregnancies.dueDate, from, to), isNull(pregnancies.lostOn));
  const ours = db
    .select(what)
    .from(institutionTree)
    .innerJoin(pregnancies, eq(pregnancies.clinicId, institutionTree.descendantId))
    .where(and(eq(institutionTree.ancestorId, institutionId), isLive));
  const sentToUs = db
    .select(what)
    .from(referrals)
    .innerJoin(pregnancies, eq(pregnancies.id, referrals.pregnancyId))
    .where(
      and(
        eq(referrals.toInstitutionId, institutionId),
        gte(referrals.sentAt, sql`${addDays(from, -EARLIEST_REFERRAL)}::date`),
        ne(referrals.state, 'cancelled'),
        isLive,
      ),
    );
  return union(ours, sentToUs).as('scope');
}
