import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { ConsentKind } from '../../../shared/consent/consent.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { consents } from './tables.ts';

/** Everything she ever gave, newest first; of two given in the same instant, the one still open. */
export async function listConsentHistory(db: Queryable, { accountId }: { accountId: AccountId }) {
  return db
    .select()
    .from(consents)
    .where(eq(consents.accountId, accountId))
    .orderBy(desc(consents.grantedAt), sql`${consents.withdrawnAt} desc nulls first`);
}

/** Opens a grant; a second tap on the same consent finds the first one open and writes nothing. */
export async function saveGrant(
  db: Queryable,
  grant: Omit<typeof consents.$inferInsert, 'withdrawnAt'>,
): Promise<void> {
  await db.insert(consents).values(grant).onConflictDoNothing();
}

/** Closes the open grant to a wording that has been replaced. One to this very version stays as it is. */
export async function closeOutdatedGrant(
  db: Queryable,
  { accountId, kind, version, at }: { accountId: AccountId; kind: ConsentKind; version: string; at: Date },
): Promise<void> {
  await db
    .update(consents)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(consents.accountId, accountId),
        eq(consents.kind, kind),
        ne(consents.version, version),
        isNull(consents.withdrawnAt),
      ),
    );
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
