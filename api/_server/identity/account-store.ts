import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { AccountId, InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../shared/identity/role.ts';
import type { Queryable } from '../db/client.ts';
import { women } from '../handbook/tables.ts';
import { institutions, institutionTree } from '../institutions/tables.ts';
import { accounts, staff, staffInvitations } from './tables.ts';

export type AccountKind = 'mother' | 'staff';

/** An account by its WeChat identity; `disabledAt` is set when the account or the post it stands for has ended. */
export async function findAccount(db: Queryable, { openidIndex, kind }: { openidIndex: string; kind: AccountKind }) {
  const [row] = await db
    .select({
      id: accounts.id,
      disabledAt: sql<Date | null>`coalesce(${accounts.disabledAt}, ${staff.disabledAt})`,
    })
    .from(accounts)
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .where(and(eq(accounts.openidIndex, openidIndex), eq(accounts.kind, kind)));
  return row ?? null;
}

/** Opens an account; when another request opened the same one a moment ago, nothing is written. */
export async function saveAccount(
  db: Queryable,
  account: Omit<typeof accounts.$inferInsert, 'disabledAt'>,
): Promise<void> {
  await db.insert(accounts).values(account).onConflictDoNothing();
}

/** What an account is: a post at an institution, or a woman who has enrolled or not. */
export async function getPost(db: Queryable, { accountId }: { accountId: AccountId }) {
  const [row] = await db
    .select({ staff, institutionName: institutions.name, womanId: women.id })
    .from(accounts)
    .leftJoin(staff, eq(staff.accountId, accounts.id))
    .leftJoin(institutions, eq(institutions.id, staff.institutionId))
    .leftJoin(women, eq(women.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  if (row === undefined) throw new Error('the account does not exist');
  return row;
}

export async function saveStaff(db: Queryable, member: typeof staff.$inferInsert): Promise<void> {
  await db.insert(staff).values(member);
}

/** Gives a disabled colleague a new post; returns who they are, or null when there is no such colleague or they still have theirs. */
export async function reopenPost(
  db: Queryable,
  {
    accountId,
    post,
  }: { accountId: AccountId; post: Pick<typeof staff.$inferInsert, 'institutionId' | 'role' | 'name'> },
) {
  const [row] = await db
    .update(staff)
    .set({ institutionId: post.institutionId, role: post.role, name: post.name, disabledAt: null })
    .where(and(eq(staff.accountId, accountId), isNotNull(staff.disabledAt)))
    .returning({ staffId: staff.id });
  if (row === undefined) return null;
  await db.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, accountId));
  return row;
}

/** The colleagues at or below an institution. */
export async function listStaffUnder(db: Queryable, { institutionId }: { institutionId: InstitutionId }) {
  return db
    .select({
      staffId: staff.id,
      name: staff.name,
      role: staff.role,
      institutionName: institutions.name,
      disabledAt: staff.disabledAt,
    })
    .from(institutionTree)
    .innerJoin(staff, eq(staff.institutionId, institutionTree.descendantId))
    .innerJoin(institutions, eq(institutions.id, staff.institutionId))
    .where(eq(institutionTree.ancestorId, institutionId))
    .orderBy(institutions.name, staff.name);
}

/** Disables a colleague at or below an institution; returns the account to sign out, or null when there is no such colleague. */
export async function disableStaffUnder(
  db: Queryable,
  { staffId, institutionId, at }: { staffId: StaffId; institutionId: InstitutionId; at: Date },
) {
  const [row] = await db
    .update(staff)
    .set({ disabledAt: sql`coalesce(${staff.disabledAt}, ${at.toISOString()}::timestamptz)` })
    .where(
      and(
        eq(staff.id, staffId),
        sql`exists (select 1 from ${institutionTree} where ${institutionTree.ancestorId} = ${institutionId} and ${institutionTree.descendantId} = ${staff.institutionId})`,
      ),
    )
    .returning({ accountId: staff.accountId });
  return row ?? null;
}

export async function saveInvitation(db: Queryable, invitation: typeof staffInvitations.$inferInsert): Promise<void> {
  await db.insert(staffInvitations).values(invitation);
}

/** Uses up an invitation, once, while it is valid; null when it is not. */
export async function useInvitation(db: Queryable, { codeHash, at }: { codeHash: string; at: Date }) {
  const [row] = await db
    .update(staffInvitations)
    .set({ usedAt: at })
    .where(
      and(eq(staffInvitations.codeHash, codeHash), isNull(staffInvitations.usedAt), gt(staffInvitations.expiresAt, at)),
    )
    .returning({
      institutionId: staffInvitations.institutionId,
      role: staffInvitations.role,
      name: staffInvitations.name,
    });
  return (row as { institutionId: InstitutionId; role: StaffRole; name: string } | undefined) ?? null;
}

/** Shares a colleague’s row until the transaction ends; false when they are disabled. */
export async function holdActiveStaff(db: Queryable, { staffId }: { staffId: StaffId }): Promise<boolean> {
  const rows = await db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, staffId), isNull(staff.disabledAt)))
    .for('share');
  return rows.length > 0;
}
