import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AlertId, InstitutionId, OutboxId } from '../../../shared/identity/ids.ts';
import { alerts } from '../danger/tables.ts';
import { institutions } from '../institutions/tables.ts';

/** How an institution is reached beside the worklist. Addresses and secrets are sealed. */
export const institutionChannels = pgTable(
  'institution_channels',
  {
    id: uuid('id').primaryKey(),
    institutionId: uuid('institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    channel: text('channel', { enum: ['wecom', 'webhook'] }).notNull(),
    addressSealed: text('address_sealed').notNull(),
    secretSealed: text('secret_sealed'),
    enabled: boolean('enabled').notNull(),
  },
  (table) => [index('institution_channels_by_place').on(table.institutionId)],
);

/** Messages written in the same transaction as what they tell of. `payload` carries no name and no health detail. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').$type<OutboxId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    /** One message, one key: writing the same fact twice is one row; receivers see it as the message id. */
    dedupeKey: text('dedupe_key').notNull(),
    alertId: uuid('alert_id')
      .$type<AlertId>()
      .notNull()
      .references(() => alerts.id),
    institutionId: uuid('institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    channel: text('channel', { enum: ['in-app', 'wecom', 'webhook'] }).notNull(),
    /** The configured destination; null for the worklist and for the county-wide webhook of the environment. */
    channelId: uuid('channel_id').references(() => institutionChannels.id),
    payload: jsonb('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
    state: text('state', { enum: ['waiting', 'sent', 'parked', 'outdated'] }).notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true }).notNull(),
    /** A worker holds the row until then; after it, another may take it. */
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    firstAttemptAt: timestamp('first_attempt_at', { withTimezone: true }),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    lastError: text('last_error'),
  },
  (table) => [
    uniqueIndex('outbox_dedupe').on(table.dedupeKey),
    uniqueIndex('outbox_seq').on(table.seq),
    index('outbox_by_alert').on(table.alertId),
  ],
);

export const outboxAttempts = pgTable(
  'outbox_attempts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    outboxId: uuid('outbox_id')
      .$type<OutboxId>()
      .notNull()
      .references(() => outbox.id),
    attempt: integer('attempt').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    result: text('result', { enum: ['sent', 'retry', 'refused'] }).notNull(),
    error: text('error'),
  },
  (table) => [index('outbox_attempts_by_message').on(table.outboxId)],
);
