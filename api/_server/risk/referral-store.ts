import { aliasedTable, and, desc, eq, inArray } from 'drizzle-orm';
import type { InstitutionId, PregnancyId, ReferralId } from '../../../shared/identity/ids.ts';
import { OPEN_REFERRAL_STATES, type ReferralState } from '../../../shared/risk/grading/referral-life-cycle.ts';
import type { Queryable } from '../db/client.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { referralEvents, referrals } from './duty-tables.ts';

export type ReferralRow = typeof referrals.$inferSelect;

/** Saves a referral; false when the id is taken, or when one to the same place is open already. */
export async function saveReferral(db: Queryable, referral: typeof referrals.$inferInsert): Promise<boolean> {
  const rows = await db.insert(referrals).values(referral).onConflictDoNothing().returning({ id: referrals.id });
  return rows.length > 0;
}

export async function findReferral(
  db: Queryable,
  { referralId, pregnancyId }: { referralId: ReferralId; pregnancyId: PregnancyId },
): Promise<ReferralRow | null> {
  const [row] = await db
    .select()
    .from(referrals)
    .where(and(eq(referrals.id, referralId), eq(referrals.pregnancyId, pregnancyId)));
  return row ?? null;
}

/** The open referral of a pregnancy to an institution: there is at most one. */
export async function findOpenReferralTo(
  db: Queryable,
  { pregnancyId, toInstitutionId }: { pregnancyId: PregnancyId; toInstitutionId: InstitutionId },
): Promise<ReferralRow | null> {
  const [row] = await db
    .select()
    .from(referrals)
    .where(
      and(
        eq(referrals.pregnancyId, pregnancyId),
        eq(referrals.toInstitutionId, toInstitutionId),
        inArray(referrals.state, [...OPEN_REFERRAL_STATES]),
      ),
    );
  return row ?? null;
}

/** Whether the result of any referral of a pregnancy is still to come. */
export async function isReferralOpen(db: Queryable, { pregnancyId }: { pregnancyId: PregnancyId }): Promise<boolean> {
  const ofHers = and(eq(referrals.pregnancyId, pregnancyId), inArray(referrals.state, [...OPEN_REFERRAL_STATES]));
  return (await db.$count(referrals, ofHers)) > 0;
}

export async function updateReferralState(
  db: Queryable,
  { referralId, pregnancyId, state }: { referralId: ReferralId; pregnancyId: PregnancyId; state: ReferralState },
): Promise<void> {
  await db
    .update(referrals)
    .set({ state })
    .where(and(eq(referrals.id, referralId), eq(referrals.pregnancyId, pregnancyId)));
}

export async function saveReferralEvent(db: Queryable, event: typeof referralEvents.$inferInsert): Promise<void> {
  await db.insert(referralEvents).values(event);
}

/** The referrals of a pregnancy, newest first, with the names of both places. */
export async function listReferrals(db: Queryable, { pregnancyId }: { pregnancyId: PregnancyId }) {
  const [from, to] = [aliasedTable(institutions, 'sender'), aliasedTable(institutions, 'receiver')];
  return db
    .select({ referral: referrals, fromName: from.name, toName: to.name })
    .from(referrals)
    .innerJoin(from, eq(from.id, referrals.fromInstitutionId))
    .innerJoin(to, eq(to.id, referrals.toInstitutionId))
    .where(eq(referrals.pregnancyId, pregnancyId))
    .orderBy(desc(referrals.sentAt));
}

/** The steps of referrals, in the order they were taken. */
export async function listReferralSteps(db: Queryable, { referralIds }: { referralIds: readonly ReferralId[] }) {
  if (referralIds.length === 0) return [];
  return db
    .select({ event: referralEvents, staffName: staff.name, institutionName: institutions.name })
    .from(referralEvents)
    .innerJoin(staff, eq(staff.id, referralEvents.staffId))
    .innerJoin(institutions, eq(institutions.id, referralEvents.institutionId))
    .where(inArray(referralEvents.referralId, [...referralIds]))
    .orderBy(referralEvents.id);
}
