import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ALERT_STATES, type AlertEventKind, OUTCOME_KINDS, PLAN_KINDS } from '../../../shared/danger/alert.ts';
import { PHASES } from '../../../shared/danger/phase.ts';
import { ALERT_URGENCIES, URGENCIES } from '../../../shared/danger/urgency.ts';
import type {
  AccountId,
  AlertId,
  InstitutionId,
  PregnancyId,
  ReportId,
  StaffId,
  WomanId,
} from '../../../shared/identity/ids.ts';
import { women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';

/** What she reported, as received. Signs and values are health data and sealed in one field. */
export const dangerReports = pgTable(
  'danger_reports',
  {
    id: uuid('id').$type<ReportId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    number: text('number').notNull(),
    womanId: uuid('woman_id')
      .$type<WomanId>()
      .notNull()
      .references(() => women.id),
    pregnancyId: uuid('pregnancy_id').$type<PregnancyId>().notNull(),
    reportedBy: uuid('reported_by').$type<AccountId>().notNull(),
    phase: text('phase', { enum: PHASES }).notNull(),
    contentSealed: text('content_sealed').notNull(),
    /** Keyed fingerprint of the content as sent: the same id with other content is refused. */
    contentHash: text('content_hash').notNull(),
    urgency: text('urgency', { enum: URGENCIES }).notNull(),
    phoneUrgency: text('phone_urgency', { enum: URGENCIES }).notNull(),
    answersDiffer: boolean('answers_differ').notNull(),
    ruleSet: text('rule_set').notNull(),
    noticedAt: timestamp('noticed_at', { withTimezone: true }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('danger_reports_by_woman').on(table.womanId, table.receivedAt)],
);

export const alerts = pgTable(
  'alerts',
  {
    id: uuid('id').$type<AlertId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    number: text('number').notNull(),
    womanId: uuid('woman_id')
      .$type<WomanId>()
      .notNull()
      .references(() => women.id),
    phase: text('phase', { enum: PHASES }).notNull(),
    /** Whose escalation policy it follows. */
    county: text('county').notNull().default(''),
    urgency: text('urgency', { enum: ALERT_URGENCIES }).notNull(),
    state: text('state', { enum: ALERT_STATES }).notNull(),
    level: integer('level').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    waitingSince: timestamp('waiting_since', { withTimezone: true }).notNull(),
    stepsTaken: integer('steps_taken').notNull(),
    /** When the next escalation step is due; null once acknowledged. The sweep claims by it. */
    nextStepAt: timestamp('next_step_at', { withTimezone: true }),
    ownerId: uuid('owner_id')
      .$type<StaffId>()
      .references(() => staff.id),
    acknowledgedAt: timestamp('acknowledged_at', { withTimezone: true }),
    plan: text('plan', { enum: PLAN_KINDS }),
    outcome: text('outcome', { enum: OUTCOME_KINDS }),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closedBy: uuid('closed_by')
      .$type<StaffId>()
      .references(() => staff.id),
  },
  (table) => [
    uniqueIndex('alerts_seq').on(table.seq),
    index('alerts_by_woman').on(table.womanId, table.openedAt),
    index('alerts_due').on(table.nextStepAt),
    index('alerts_closed').on(table.closedAt),
  ],
);

/** Which reports an alert gathers; every report belongs to at most one alert. */
export const alertReports = pgTable(
  'alert_reports',
  {
    reportId: uuid('report_id')
      .$type<ReportId>()
      .primaryKey()
      .references(() => dangerReports.id),
    alertId: uuid('alert_id')
      .$type<AlertId>()
      .notNull()
      .references(() => alerts.id),
  },
  (table) => [index('alert_reports_by_alert').on(table.alertId)],
);

/** Institutions an alert was brought to: they see it besides those above her clinic in the tree. */
export const alertInstitutions = pgTable(
  'alert_institutions',
  {
    alertId: uuid('alert_id')
      .$type<AlertId>()
      .notNull()
      .references(() => alerts.id),
    institutionId: uuid('institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    level: integer('level').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.alertId, table.institutionId] }),
    index('alert_institutions_by_place').on(table.institutionId),
  ],
);

/** The time line. Append-only: a trigger refuses update and delete. */
export const alertEvents = pgTable(
  'alert_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    alertId: uuid('alert_id')
      .$type<AlertId>()
      .notNull()
      .references(() => alerts.id),
    kind: text('kind').$type<AlertEventKind>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorKind: text('actor_kind', { enum: ['mother', 'staff', 'system'] }).notNull(),
    staffId: uuid('staff_id')
      .$type<StaffId>()
      .references(() => staff.id),
    institutionId: uuid('institution_id').$type<InstitutionId>(),
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>().notNull(),
    noteSealed: text('note_sealed'),
  },
  (table) => [index('alert_events_by_alert').on(table.alertId, table.id)],
);
