import { and, eq, sql } from 'drizzle-orm';
import type { InstitutionId, PregnancyId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import type { Queryable } from '../db/client.ts';
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

const subjectQuery = (db: Queryable, scope: Scope) =>
  db
    .select(subjectColumns)
    .from(pregnancies)
    .innerJoin(women, eq(women.id, pregnancies.womanId))
    .innerJoin(institutions, eq(institutions.id, women.clinicId))
    .where(and(eq(pregnancies.id, scope.pregnancyId), visibleTo(scope.institutionId)));

interface Scope {
  readonly pregnancyId: PregnancyId;
  readonly institutionId: InstitutionId;
}

export type Subject = Awaited<ReturnType<typeof subjectQuery>>[number];

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
