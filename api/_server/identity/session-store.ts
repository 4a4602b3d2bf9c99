import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ConsentKind } from '../../../shared/consent/consent.ts';
import type { AccountId, SessionId } from '../../../shared/identity/ids.ts';
import { consents } from '../consent/tables.ts';
import type { Queryable } from '../db/client.ts';
import { women } from '../handbook/tables.ts';
import { accounts, sessions, staff } from './tables.ts';

export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** A session with everything admission needs, in one round trip. */
export async function findSession(db: Queryable, { tokenHash }: { tokenHash: string }) {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      revokedAt: sessions.revokedAt,
      accountId: accounts.id,
      kind: accounts.kind,
      accountDisabledAt: accounts.disabledAt,
      staffId: staff.id,
      role: staff.role,
      staffName: staff.name,
      institutionId: staff.institutionId,
      staffDisabledAt: staff.disabledAt,
      womanId: women.id,
      openConsents: sql<{ kind: ConsentKind; version: string }[]>`coalesce((
        select json_agg(json_build_object('kind', ${consents.kind}, 'version', ${consents.version}))
        from ${consents} where ${consents.accountId} = ${accounts.id} and ${consents.withdrawnAt} is null), '[]'::json)`,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .leftJoin(women, eq(women.accountId, accounts.id))
    .where(eq(sessions.tokenHash, tokenHash));
  return row ?? null;
}

export async function saveSession(
  db: Queryable,
  session: { id: SessionId; tokenHash: string; accountId: AccountId; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await db.insert(sessions).values({ ...session, lastSeenAt: session.createdAt });
}

export async function touchSession(
  db: Queryable,
  { sessionId, at }: { sessionId: SessionId; at: Date },
): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.id, sessionId));
}

export async function revokeSession(
  db: Queryable,
  { sessionId, accountId, at }: { sessionId: SessionId; accountId: AccountId; at: Date },
): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId), isNull(sessions.revokedAt)));
}

export async function revokeSessionsOf(
  db: Queryable,
  { accountId, at }: { accountId: AccountId; at: Date },
): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt)));
}
