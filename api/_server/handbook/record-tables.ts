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
import { HOME_KINDS } from '../../../shared/handbook/home/kinds.ts';
import { RECORD_KINDS } from '../../../shared/handbook/record-kinds.ts';
import type {
  ChildId,
  HomeValueId,
  InstitutionId,
  PregnancyEventId,
  PregnancyId,
  RecordId,
  RecordVersionId,
  StaffId,
  WomanId,
} from '../../../shared/identity/ids.ts';
import { PREGNANCY_EVENTS } from '../../../shared/pregnancy/pregnancy-event.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { pregnancies, women } from './tables.ts';

const herId = () =>
  uuid('woman_id')
    .$type<WomanId>()
    .notNull()
    .references(() => women.id);

const pregnancyId = () =>
  uuid('pregnancy_id')
    .$type<PregnancyId>()
    .notNull()
    .references(() => pregnancies.id);

/** A named person, the place, the moment. */
const byStaff = () => ({
  staffId: uuid('staff_id')
    .$type<StaffId>()
    .notNull()
    .references(() => staff.id),
  institutionId: uuid('institution_id')
    .$type<InstitutionId>()
    .notNull()
    .references(() => institutions.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** The same where she may have done it herself: then both are null. */
const byStaffOrHer = () => ({
  staffId: uuid('staff_id')
    .$type<StaffId>()
    .references(() => staff.id),
  institutionId: uuid('institution_id')
    .$type<InstitutionId>()
    .references(() => institutions.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** Children as they were born, twins and more apart. Name, sex and birth weight are sealed as one. */
export const children = pgTable(
  'children',
  {
    id: uuid('id').$type<ChildId>().primaryKey(),
    womanId: herId(),
    pregnancyId: pregnancyId(),
    /** 1 for the first born of this pregnancy. */
    ordinal: integer('ordinal').notNull(),
    bornOn: date('born_on').$type<CalendarDate>().notNull(),
    /** Completed days of gestation at birth, by the due date of that day. */
    gestationDays: integer('gestation_days').notNull(),
    particularsSealed: text('particulars_sealed').notNull(),
    diedOn: date('died_on').$type<CalendarDate>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('children_by_woman').on(table.womanId, table.bornOn),
    uniqueIndex('children_apart').on(table.pregnancyId, table.ordinal),
  ],
);

/** Dating, birth, loss, moving: who, when, from what, why. Append-only. */
export const pregnancyEvents = pgTable(
  'pregnancy_events',
  {
    id: uuid('id').$type<PregnancyEventId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    womanId: herId(),
    pregnancyId: pregnancyId(),
    ...byStaffOrHer(),
    kind: text('kind', { enum: PREGNANCY_EVENTS }).notNull(),
    contentSealed: text('content_sealed').notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (table) => [index('pregnancy_events_by_pregnancy').on(table.pregnancyId, table.seq)],
);

/** The records of the handbook as they stand now; `record_versions` holds how they came to be so. */
export const records = pgTable(
  'records',
  {
    id: uuid('id').$type<RecordId>().primaryKey(),
    womanId: herId(),
    pregnancyId: pregnancyId(),
    childId: uuid('child_id')
      .$type<ChildId>()
      .references(() => children.id),
    kind: text('kind', { enum: RECORD_KINDS }).notNull(),
    /** The day it was done, however late it was written. */
    happenedOn: date('happened_on').$type<CalendarDate>().notNull(),
    /** The row of the care calendar it answers. */
    careRow: text('care_row'),
    version: integer('version').notNull(),
    versionId: uuid('version_id').$type<RecordVersionId>().notNull(),
    compartment: boolean('compartment').notNull(),
    ...byStaff(),
    contentSealed: text('content_sealed').notNull(),
  },
  (table) => [
    index('records_of_pregnancy').on(table.pregnancyId, table.happenedOn, table.id),
    index('records_of_child').on(table.childId, table.happenedOn, table.id),
  ],
);

/** Every version of every record, the first and each correction. Append-only. */
export const recordVersions = pgTable(
  'record_versions',
  {
    id: uuid('id').$type<RecordVersionId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    recordId: uuid('record_id').$type<RecordId>().notNull(),
    version: integer('version').notNull(),
    womanId: herId(),
    happenedOn: date('happened_on').$type<CalendarDate>().notNull(),
    careRow: text('care_row'),
    ...byStaff(),
    contentSealed: text('content_sealed').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Why it was corrected; null for the first. */
    reasonSealed: text('reason_sealed'),
  },
  (table) => [uniqueIndex('record_versions_in_line').on(table.recordId, table.version)],
);

/** What she or her family measured at home. Append-only: a correction is a new value that names the one it replaces. */
export const homeValues = pgTable(
  'home_values',
  {
    id: uuid('id').$type<HomeValueId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    womanId: herId(),
    pregnancyId: pregnancyId(),
    childId: uuid('child_id')
      .$type<ChildId>()
      .references(() => children.id),
    kind: text('kind', { enum: HOME_KINDS }).notNull(),
    measuredOn: date('measured_on').$type<CalendarDate>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    contentSealed: text('content_sealed').notNull(),
    contentHash: text('content_hash').notNull(),
    replaces: uuid('replaces').$type<HomeValueId>(),
  },
  (table) => [
    index('home_values_by_woman').on(table.womanId, table.measuredOn, table.seq),
    uniqueIndex('home_values_replaced_once').on(table.replaces),
  ],
);

/**
 * The home values of one kind in one month, sealed together, so that a curve is a few rows however many values there are. Made from
 * `home_values` and can be made again from them.
 */
export const homeValuePages = pgTable(
  'home_value_pages',
  {
    id: uuid('id').primaryKey(),
    womanId: herId(),
    /** The pregnancy or the child the values are about. */
    subjectId: uuid('subject_id').notNull(),
    kind: text('kind', { enum: HOME_KINDS }).notNull(),
    /** `2026-11`. */
    month: text('month').notNull(),
    pointsSealed: text('points_sealed').notNull(),
  },
  (table) => [uniqueIndex('home_value_pages_by_subject').on(table.subjectId, table.kind, table.month)],
);
