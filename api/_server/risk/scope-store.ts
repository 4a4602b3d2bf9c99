import { and, eq, type SQL, sql } from 'drizzle-orm';
import { CONSENTS_FOR_HANDBOOK } from '../../../shared/consent/consent.ts';
import type { InstitutionId, PregnancyId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { consents } from '../consent/tables.ts';
import type { Queryable } from '../db/client.ts';
import { handbookCodes } from '../handbook/enrolment-tables.ts';
import { pregnancies, riskColours, women } from '../handbook/tables.ts';
import { institutions, institutionTree } from '../institutions/tables.ts';
import { referrals } from './duty-tables.ts';

/**
 * What an institution may see: women of clinics at or below it, and women it was sent by a referral that was not cancelled. The referral is
 * looked up by her, one row at most, so that the planner never gathers all referrals there ever were.
 */
export const visibleTo = (institutionId: InstitutionId) => sql`(
  exists (select 1 from ${institutionTree} where ${institutionTree.ancestorId} = ${institutionId} and ${institutionTree.descendantId} = ${women.clinicId})
  or (select true from ${referrals} where ${referrals.pregnancyId} = ${pregnancies.id} and ${referrals.toInstitutionId} = ${institutionId} and ${referrals.state} <> 'cancelled' limit 1))`;

/** She of the row at hand has not withdrawn what a handbook needs. */
export const consentsStand = sql.join(
  CONSENTS_FOR_HANDBOOK.map(
    (kind) => sql`exists (select 1 from ${consents} where ${consents.accountId} = ${women.accountId}
      and ${consents.kind} = ${kind} and ${consents.withdrawnAt} is null)`,
  ),
  sql` and `,
);

/**
 * What an institution may read beyond that and never write: the book of a woman who showed it her code, while the code lets it, she has not
 * taken it back, and she has not withdrawn what she agreed to.
 */
const lentTo = (institutionId: InstitutionId, at: Date) => sql`(
  exists (select 1 from ${handbookCodes} where ${handbookCodes.womanId} = ${women.id} and ${handbookCodes.readBy} = ${institutionId}
    and ${handbookCodes.readableUntil} > ${at.toISOString()}::timestamptz and ${handbookCodes.revokedAt} is null) and ${consentsStand})`;

/** The colour last confirmed for the pregnancy of the row at hand. */
export const lastColour = sql<RiskColour | null>`(select ${riskColours.colour} from ${riskColours}
  where ${riskColours.pregnancyId} = ${pregnancies.id} order by ${riskColours.confirmedAt} desc limit 1)`;

/** When that colour was confirmed. */
const lastConfirmedAt = sql<Date | null>`(select ${riskColours.confirmedAt} from ${riskColours}
  where ${riskColours.pregnancyId} = ${pregnancies.id} order by ${riskColours.confirmedAt} desc limit 1)`.mapWith(
  riskColours.confirmedAt,
);

/** A pregnancy, the woman, and the clinic that answers for her. */
const subjectColumns = {
  pregnancy: pregnancies,
  woman: {
    id: women.id,
    nameSealed: women.nameSealed,
    birthDateSealed: women.birthDateSealed,
    clinicId: women.clinicId,
    enrolledAt: women.enrolledAt,
  },
  clinic: { id: institutions.id, name: institutions.name, county: institutions.county },
  colour: lastColour,
  colourConfirmedAt: lastConfirmedAt,
};

const subjectQuery = (db: Queryable, scope: Scope, allowed: SQL = visibleTo(scope.institutionId)) =>
  db
    .select(subjectColumns)
    .from(pregnancies)
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .where(and(eq(pregnancies.id, scope.pregnancyId), allowed));

interface Scope {
  readonly pregnancyId: PregnancyId;
  readonly institutionId: InstitutionId;
}

export type Subject = Awaited<ReturnType<typeof subjectQuery>>[number];

export interface ReadableSubject {
  readonly subject: Subject;
  /** The institution answers for her or was sent her; it does not merely read by her code. */
  readonly mayWrite: boolean;
}

/** A pregnancy the institution may read: one it may see, or one of a woman whose code it scanned. For the pages that only show. */
export async function findReadable(
  db: Queryable,
  scope: Scope & { readonly at: Date },
): Promise<ReadableSubject | null> {
  const seen = await findSubject(db, scope);
  if (seen !== null) return { subject: seen, mayWrite: true };
  const [lent] = await subjectQuery(db, scope, lentTo(scope.institutionId, scope.at));
  return lent === undefined ? null : { subject: lent, mayWrite: false };
}

/** A pregnancy the institution may see. */
export async function findSubject(db: Queryable, scope: Scope): Promise<Subject | null> {
  const [row] = await subjectQuery(db, scope);
  return row ?? null;
}

/** The same with her row held until the transaction ends: what concerns her happens one thing after the other. */
export async function lockSubject(db: Queryable, scope: Scope): Promise<Subject | null> {
  const seen = await findSubject(db, scope);
  if (seen === null) return null;
  await db.select({ id: women.id }).from(women).where(eq(women.id, seen.woman.id)).for('update');
  // Read again: while it waited for her row, somebody else may have changed what it read.
  return findSubject(db, scope);
}
