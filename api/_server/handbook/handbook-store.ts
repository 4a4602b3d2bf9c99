import { desc, eq, sql } from 'drizzle-orm';
import type { AccountId, InstitutionId, WomanId } from '../../../shared/identity/ids.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import type { Queryable } from '../db/client.ts';
import { pregnancies, riskColours, women } from './tables.ts';

export type Woman = typeof women.$inferSelect;
export type CurrentPregnancy = typeof pregnancies.$inferSelect & { readonly colour: RiskColour | null };

export async function findWomanByAccount(
  db: Queryable,
  { accountId }: { accountId: AccountId },
): Promise<Woman | null> {
  const [row] = await db.select().from(women).where(eq(women.accountId, accountId));
  return row ?? null;
}

/** Holds the woman’s row until the transaction ends, so that what concerns her happens one after the other. */
export async function lockWomanByAccount(
  db: Queryable,
  { accountId }: { accountId: AccountId },
): Promise<Woman | null> {
  const [row] = await db.select().from(women).where(eq(women.accountId, accountId)).for('update');
  return row ?? null;
}

/** Saves a new woman; false when this account has one already. */
export async function saveWoman(db: Queryable, woman: typeof women.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(women)
    .values(woman)
    .onConflictDoNothing({ target: women.accountId })
    .returning({ id: women.id });
  return rows.length > 0;
}

export async function savePregnancy(db: Queryable, pregnancy: typeof pregnancies.$inferInsert): Promise<void> {
  await db.insert(pregnancies).values(pregnancy);
}

/** Saves a further pregnancy; false when the id is taken. */
export async function openNextPregnancy(db: Queryable, pregnancy: typeof pregnancies.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(pregnancies)
    .values(pregnancy)
    .onConflictDoNothing({ target: pregnancies.id })
    .returning({ id: pregnancies.id });
  return rows.length > 0;
}

/** Her latest pregnancy with the colour last confirmed for it. */
export async function getCurrentPregnancy(db: Queryable, { womanId }: { womanId: WomanId }): Promise<CurrentPregnancy> {
  const [row] = await db
    .select({ pregnancy: pregnancies, colour: riskColours.colour })
    .from(pregnancies)
    .leftJoin(riskColours, eq(riskColours.pregnancyId, pregnancies.id))
    .where(eq(pregnancies.womanId, womanId))
    .orderBy(desc(pregnancies.createdAt), sql`${riskColours.confirmedAt} desc nulls last`)
    .limit(1);
  if (row === undefined) throw new Error('a woman without a pregnancy');
  return { ...row.pregnancy, colour: row.colour };
}

export async function getClinicId(db: Queryable, { womanId }: { womanId: WomanId }): Promise<InstitutionId> {
  const [row] = await db.select({ clinicId: women.clinicId }).from(women).where(eq(women.id, womanId));
  if (row === undefined) throw new Error('the woman is gone');
  return row.clinicId;
}

/** Writes a colour a clinician confirmed. */
export async function saveColour(db: Queryable, colour: typeof riskColours.$inferInsert): Promise<void> {
  await db.insert(riskColours).values(colour);
}
