import { sql } from 'drizzle-orm';
import { bigserial, date, index, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import {
  ATTEMPT_CHANNELS,
  ATTEMPT_RESULTS,
  FOLLOW_UP_EVENTS,
  FOLLOW_UP_OUTCOMES,
} from '../../../shared/followup/follow-up.ts';
import type {
  FollowUpEventId,
  FollowUpId,
  InstitutionId,
  PregnancyId,
  StaffId,
  WomanId,
} from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';

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

const staffId = (name: string) =>
  uuid(name)
    .$type<StaffId>()
    .references(() => staff.id);

const institutionId = (name: string) =>
  uuid(name)
    .$type<InstitutionId>()
    .references(() => institutions.id);

/** What of the care calendar has been done, for one woman and her children, sealed as one: what the planner starts from. */
export const careDone = pgTable('care_done', {
  womanId: herId().primaryKey(),
  doneSealed: text('done_sealed').notNull(),
});

/**
 * The open tasks of the care calendar that somebody has to see to, as last planned: planned again whenever something changes that the plan
 * depends on. What the lists of a clinic look at.
 */
export const careTasks = pgTable(
  'care_tasks',
  {
    womanId: herId(),
    pregnancyId: pregnancyId(),
    /** The pregnancy or the child the task is of. */
    subjectId: uuid('subject_id').notNull(),
    rowId: text('row_id').notNull(),
    clinicId: institutionId('clinic_id').notNull(),
    earliest: date('earliest').$type<CalendarDate>().notNull(),
    latest: date('latest').$type<CalendarDate>().notNull(),
    /** After this day nobody calls after it any more. */
    lastUse: date('last_use').$type<CalendarDate>(),
  },
  (table) => [
    primaryKey({ columns: [table.subjectId, table.rowId] }),
    index('care_tasks_by_woman').on(table.womanId),
    index('care_tasks_of_clinic').on(table.clinicId, table.latest, table.subjectId),
  ],
);

/** A visit that did not happen and the person who sees to it. */
export const followUps = pgTable(
  'follow_ups',
  {
    id: uuid('id').$type<FollowUpId>().primaryKey(),
    womanId: herId(),
    pregnancyId: pregnancyId(),
    subjectId: uuid('subject_id').notNull(),
    rowId: text('row_id').notNull(),
    /** The last day of the window that passed. */
    dueOn: date('due_on').$type<CalendarDate>().notNull(),
    clinicId: institutionId('clinic_id').notNull(),
    ownerId: staffId('owner_id').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    outcome: text('outcome', { enum: FOLLOW_UP_OUTCOMES }),
    closedBy: staffId('closed_by'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    /** The day agreed on, where the outcome is a new date. */
    newDate: date('new_date').$type<CalendarDate>(),
  },
  (table) => [
    uniqueIndex('follow_ups_one_open').on(table.subjectId, table.rowId).where(sql`closed_at is null`),
    index('follow_ups_open').on(table.clinicId, table.dueOn).where(sql`closed_at is null`),
    index('follow_ups_by_woman').on(table.womanId, table.openedAt),
  ],
);

/** What was done about it. Append-only. */
export const followUpEvents = pgTable(
  'follow_up_events',
  {
    id: uuid('id').$type<FollowUpEventId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    followUpId: uuid('follow_up_id')
      .$type<FollowUpId>()
      .notNull()
      .references(() => followUps.id),
    womanId: herId(),
    kind: text('kind', { enum: FOLLOW_UP_EVENTS }).notNull(),
    /** Null where the system opened or closed it by itself. */
    staffId: staffId('staff_id'),
    institutionId: institutionId('institution_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    channel: text('channel', { enum: ATTEMPT_CHANNELS }),
    result: text('result', { enum: ATTEMPT_RESULTS }),
    contentHash: text('content_hash').notNull(),
    noteSealed: text('note_sealed'),
  },
  (table) => [index('follow_up_events_by_follow_up').on(table.followUpId, table.seq)],
);
