import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ConsentKind } from '../../../shared/consent/consent.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { consents } from './tables.ts';

export async function listConsentHistory(db: Queryable, { accountId }: { accountId: AccountId }) {
  return db.select().from(consents).where(eq(consents.accountId, accountId)).orderBy(desc(consents.grantedAt));
}

/** Opens a grant; a second tap on the same consent finds the first one open and writes nothing. */
export async function saveGrant(
  db: Queryable,
  grant: Omit<typeof consents.$inferInsert, 'withdrawnAt'>,
): Promise<void> {
  await db.insert(consents).values(grant).onConflictDoNothing();
}

/** Closes the open grant of a kind, if there is one. */
export async function closeGrant(
  db: Queryable,
  { accountId, kind, at }: { accountId: AccountId; kind: ConsentKind; at: Date },
): Promise<void> {
  await db
    .update(consents)
    .set({ withdrawnAt: at })
    .where(and(eq(consents.accountId, accountId), eq(consents.kind, kind), isNull(consents.withdrawnAt)));
}
