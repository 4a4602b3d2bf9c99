import { sql } from 'drizzle-orm';
import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { CONSENT_KINDS } from '../../../shared/consent/consent.ts';
import type { AccountId } from '../../../shared/identity/ids.ts';
import { accounts } from '../identity/tables.ts';

/** One row a grant. A withdrawal closes the row; giving again opens a new one, so the history stays. */
export const consents = pgTable(
  'consents',
  {
    id: uuid('id').primaryKey(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    kind: text('kind', { enum: CONSENT_KINDS }).notNull(),
    version: text('version').notNull(),
    grantedAt: timestamp('granted_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (table) => [
    index('consents_by_account').on(table.accountId),
    uniqueIndex('consents_one_open').on(table.accountId, table.kind).where(sql`withdrawn_at is null`),
  ],
);
