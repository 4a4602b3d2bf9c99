import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AssessmentId,
  CaseFileId,
  InstitutionId,
  KeyPopulationId,
  ReferralId,
  ReportClockId,
  ScreeningId,
  StaffId,
} from '../../../shared/identity/ids.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { CASE_CLOSE_REASONS, CASE_CONTACT_KINDS } from '../../../shared/risk/grading/case-file.ts';
import { CANCEL_REASONS, REFERRAL_KINDS, REFERRAL_STATES } from '../../../shared/risk/grading/referral-life-cycle.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { byStaff, ofPregnancy, riskAssessments } from './tables.ts';

/** She is sent to a place that may assess, or its help is asked for. */
export const referrals = pgTable(
  'referrals',
  {
    id: uuid('id').$type<ReferralId>().primaryKey(),
    ...ofPregnancy(),
    screeningId: uuid('screening_id').$type<ScreeningId>(),
    kind: text('kind', { enum: REFERRAL_KINDS }).notNull(),
    stableToTransfer: boolean('stable_to_transfer').notNull(),
    fromInstitutionId: uuid('from_institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    toInstitutionId: uuid('to_institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    state: text('state', { enum: REFERRAL_STATES }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (table) => [
    index('referrals_by_pregnancy').on(table.pregnancyId, table.toInstitutionId),
    index('referrals_by_receiver').on(table.toInstitutionId, table.sentAt),
    uniqueIndex('referrals_one_open')
      .on(table.pregnancyId, table.toInstitutionId)
      .where(sql`state in ('sent', 'accepted', 'arrived')`),
    index('referrals_open').on(table.sentAt).where(sql`state in ('sent', 'accepted', 'arrived')`),
  ],
);

/** Every step of a referral. Append-only. */
export const referralEvents = pgTable(
  'referral_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    referralId: uuid('referral_id')
      .$type<ReferralId>()
      .notNull()
      .references(() => referrals.id),
    ...byStaff(),
    state: text('state', { enum: REFERRAL_STATES }).notNull(),
    cancelReason: text('cancel_reason', { enum: CANCEL_REASONS }),
    noteSealed: text('note_sealed'),
  },
  (table) => [index('referral_events_by_referral').on(table.referralId, table.id)],
);

/** The clock of a report to the county: it stops when a named person has reported. */
export const reportClocks = pgTable(
  'report_clocks',
  {
    id: uuid('id').$type<ReportClockId>().primaryKey(),
    ...ofPregnancy(),
    assessmentId: uuid('assessment_id')
      .$type<AssessmentId>()
      .notNull()
      .references(() => riskAssessments.id),
    colour: text('colour', { enum: RISK_COLOURS }).notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    reportTo: text('report_to').notNull(),
    clause: text('clause').notNull(),
    submittedAt: timestamp('submitted_at', { withTimezone: true }),
    submittedBy: uuid('submitted_by')
      .$type<StaffId>()
      .references(() => staff.id),
  },
  (table) => [
    index('report_clocks_by_pregnancy').on(table.pregnancyId, table.openedAt),
    index('report_clocks_open').on(table.dueAt).where(sql`submitted_at is null`),
  ],
);

/** 专案: who follows her, how often, until when. */
export const caseFiles = pgTable(
  'case_files',
  {
    id: uuid('id').$type<CaseFileId>().primaryKey(),
    ...ofPregnancy(),
    colour: text('colour', { enum: RISK_COLOURS }).notNull(),
    ownerId: uuid('owner_id')
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    cadenceDays: integer('cadence_days'),
    openedOn: date('opened_on').$type<CalendarDate>().notNull(),
    nextContactOn: date('next_contact_on').$type<CalendarDate>(),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closedBy: uuid('closed_by')
      .$type<StaffId>()
      .references(() => staff.id),
    closeReason: text('close_reason', { enum: CASE_CLOSE_REASONS }),
  },
  (table) => [
    index('case_files_by_pregnancy').on(table.pregnancyId, table.openedOn),
    uniqueIndex('case_files_one_open').on(table.pregnancyId).where(sql`closed_at is null`),
    index('case_files_open').on(table.nextContactOn).where(sql`closed_at is null`),
  ],
);

/** Everything that happened to a case file. Append-only. */
export const caseEvents = pgTable(
  'case_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    caseId: uuid('case_id')
      .$type<CaseFileId>()
      .notNull()
      .references(() => caseFiles.id),
    ...byStaff(),
    kind: text('kind', { enum: ['opened', 'continued', 'contact', 'handed-over', 'closed'] }).notNull(),
    /** Made by the client for a contact. */
    contactId: uuid('contact_id'),
    happenedOn: date('happened_on').$type<CalendarDate>().notNull(),
    contact: text('contact', { enum: CASE_CONTACT_KINDS }),
    reached: boolean('reached'),
    colour: text('colour', { enum: RISK_COLOURS }),
    toStaffId: uuid('to_staff_id').$type<StaffId>(),
    closeReason: text('close_reason', { enum: CASE_CLOSE_REASONS }),
    noteSealed: text('note_sealed'),
    contentHash: text('content_hash'),
  },
  (table) => [
    index('case_events_by_case').on(table.caseId, table.id),
    uniqueIndex('case_events_contact').on(table.contactId),
  ],
);

/** Whether she belongs to the county’s key population, as asked. Each names the answer before it. Append-only. */
export const keyPopulations = pgTable(
  'key_populations',
  {
    id: uuid('id').$type<KeyPopulationId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    ...ofPregnancy(),
    ...byStaff(),
    previousId: uuid('previous_id').$type<KeyPopulationId>(),
    contentSealed: text('content_sealed').notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (table) => [index('key_populations_by_pregnancy').on(table.pregnancyId, table.seq)],
);
