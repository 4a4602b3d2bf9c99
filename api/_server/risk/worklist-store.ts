import { aliasedTable, and, asc, between, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import { OPEN_REFERRAL_STATES, type ReferralState } from '../../../shared/risk/grading/referral-life-cycle.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { caseFiles, referrals, reportClocks } from './duty-tables.ts';
import { lastColour, visibleTo } from './scope-store.ts';
import { riskStandings } from './tables.ts';

/** The longest tab there is; how many there are in all stands beside it. */
const MOST_ROWS = 50;

const her = {
  woman: { id: women.id, nameSealed: women.nameSealed },
  pregnancy: {
    id: pregnancies.id,
    dueDate: pregnancies.dueDate,
    deliveredOn: pregnancies.deliveredOn,
    lostOn: pregnancies.lostOn,
    createdAt: pregnancies.createdAt,
  },
  clinicName: institutions.name,
  colour: lastColour,
  count: sql<number>`(count(*) over ())::int`,
};

interface Viewer {
  readonly institutionId: InstitutionId;
}

/** Days around today between which a due date belongs to somebody pregnant or within day 42, with time left to be late. */
interface Live extends Viewer {
  readonly today: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Who gave birth on this day or before has reached day 42. */
  readonly day42: CalendarDate;
}

/** 待筛查: the nearest to birth, or longest after it, first. Who is live is found first; everything else is looked up for each of them. */
export async function listToScreen(db: Queryable, { institutionId, today, from, to, day42 }: Live) {
  const standing = db
    .select({
      gradedOn: riskStandings.gradedOn,
      postpartumGradedOn: riskStandings.postpartumGradedOn,
      day42GradedOn: riskStandings.day42GradedOn,
      event: riskStandings.event,
      eventOn: riskStandings.eventOn,
    })
    .from(riskStandings)
    .where(eq(riskStandings.pregnancyId, pregnancies.id))
    .limit(1)
    .as('standing');
  const due = or(
    isNull(standing.gradedOn),
    sql`${standing.eventOn} > ${standing.gradedOn}`,
    and(sql`${pregnancies.deliveredOn} <= ${today}`, isNull(standing.postpartumGradedOn)),
    and(sql`${pregnancies.deliveredOn} <= ${day42}`, isNull(standing.day42GradedOn)),
  );
  const woman = db.select().from(women).where(eq(women.id, pregnancies.womanId)).limit(1).as('women');
  return db
    .select({
      ...her,
      gradedOn: standing.gradedOn,
      postpartumGradedOn: standing.postpartumGradedOn,
      day42GradedOn: standing.day42GradedOn,
      event: standing.event,
      eventOn: standing.eventOn,
    })
    .from(pregnancies)
    .innerJoinLateral(woman, sql`true`)
    .innerJoin(institutions, eq(institutions.id, woman.clinicId))
    .leftJoinLateral(standing, sql`true`)
    .where(and(between(pregnancies.dueDate, from, to), isNull(pregnancies.lostOn), due, visibleTo(institutionId)))
    .orderBy(asc(pregnancies.dueDate), asc(pregnancies.id))
    .limit(MOST_ROWS);
}

/** 待评估: who has waited longest first. */
export async function listToAssess(db: Queryable, { institutionId }: Viewer) {
  return db
    .select({
      ...her,
      positiveSince: riskStandings.positiveSince,
      referral: sql<ReferralState | null>`(select ${referrals.state} from ${referrals}
        where ${referrals.pregnancyId} = ${pregnancies.id} order by ${referrals.sentAt} desc limit 1)`,
    })
    .from(riskStandings)
    .innerJoin(pregnancies, eq(pregnancies.id, riskStandings.pregnancyId))
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .where(and(isNotNull(riskStandings.positiveSince), isNull(pregnancies.lostOn), visibleTo(institutionId)))
    .orderBy(asc(riskStandings.positiveSince), asc(pregnancies.id))
    .limit(MOST_ROWS);
}

/** 待上报: the longest overdue, then the next due, first. */
export async function listToReport(db: Queryable, { institutionId }: Viewer) {
  return db
    .select({ ...her, clock: reportClocks })
    .from(reportClocks)
    .innerJoin(pregnancies, eq(pregnancies.id, reportClocks.pregnancyId))
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .where(and(isNull(reportClocks.submittedAt), visibleTo(institutionId)))
    .orderBy(asc(reportClocks.dueAt), asc(reportClocks.id))
    .limit(MOST_ROWS);
}

/** 专案随访: the longest overdue contact first; files without a day for the next one last. */
export async function listOpenCases(db: Queryable, { institutionId }: Viewer) {
  return db
    .select({ ...her, file: caseFiles, ownerName: staff.name, ownerLeftAt: staff.disabledAt })
    .from(caseFiles)
    .innerJoin(pregnancies, eq(pregnancies.id, caseFiles.pregnancyId))
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .innerJoin(staff, eq(staff.id, caseFiles.ownerId))
    .where(and(isNull(caseFiles.closedAt), visibleTo(institutionId)))
    .orderBy(asc(caseFiles.nextContactOn), asc(caseFiles.id))
    .limit(MOST_ROWS);
}

const isOpen: SQL | undefined = inArray(referrals.state, [...OPEN_REFERRAL_STATES]);

/** 转诊: the longest under way first. */
export async function listOpenReferrals(db: Queryable, { institutionId }: Viewer) {
  const receiver = aliasedTable(institutions, 'receiver');
  return db
    .select({ ...her, referral: referrals, toName: receiver.name })
    .from(referrals)
    .innerJoin(pregnancies, eq(pregnancies.id, referrals.pregnancyId))
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .innerJoin(receiver, eq(receiver.id, referrals.toInstitutionId))
    .where(and(isOpen, visibleTo(institutionId)))
    .orderBy(asc(referrals.sentAt), desc(referrals.id))
    .limit(MOST_ROWS);
}
