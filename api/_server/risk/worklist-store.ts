import { aliasedTable, and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { InstitutionId } from '../../../shared/identity/ids.ts';
import { OPEN_REFERRAL_STATES, type ReferralState } from '../../../shared/risk/grading/referral-life-cycle.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { caseFiles, referrals, reportClocks } from './duty-tables.ts';
import { her, MOST_ROWS } from './list-columns-store.ts';
import { visibleTo } from './scope-store.ts';
import { riskStandings } from './tables.ts';

interface Viewer {
  readonly institutionId: InstitutionId;
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
