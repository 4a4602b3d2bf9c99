import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AccountId, InstitutionId, SessionId, StaffId } from '../../../shared/identity/ids.ts';
import { STAFF_ROLES } from '../../../shared/identity/role.ts';
import { institutions } from '../institutions/tables.ts';

/** Someone who can sign in. One WeChat identity may hold one account as a mother and one as staff. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid('id').$type<AccountId>().primaryKey(),
    kind: text('kind', { enum: ['mother', 'staff'] }).notNull(),
    /** HMAC of the WeChat openid; the openid itself is kept encrypted. */
    openidIndex: text('openid_index').notNull(),
    openidSealed: text('openid_sealed').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    disabledAt: timestamp('disabled_at', { withTimezone: true }),
  },
  (table) => [uniqueIndex('accounts_openid').on(table.openidIndex, table.kind)],
);

export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').$type<SessionId>().primaryKey(),
    tokenHash: text('token_hash').notNull(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [uniqueIndex('sessions_token').on(table.tokenHash), index('sessions_by_account').on(table.accountId)],
);

export const staff = pgTable(
  'staff',
  {
    id: uuid('id').$type<StaffId>().primaryKey(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    institutionId: uuid('institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    role: text('role', { enum: STAFF_ROLES }).notNull(),
    name: text('name').notNull(),
    disabledAt: timestamp('disabled_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('staff_by_account').on(table.accountId),
    index('staff_by_institution').on(table.institutionId),
  ],
);

/** One-time codes; only their hash is kept. */
export const staffInvitations = pgTable(
  'staff_invitations',
  {
    id: uuid('id').primaryKey(),
    codeHash: text('code_hash').notNull(),
    institutionId: uuid('institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    role: text('role', { enum: STAFF_ROLES }).notNull(),
    name: text('name').notNull(),
    invitedBy: uuid('invited_by').$type<StaffId>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [uniqueIndex('staff_invitations_code').on(table.codeHash)],
);
