import { bigserial, date, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ENROLMENT_ACTS, ENROLMENT_STATES } from '../../../shared/handbook/enrolment-state.ts';
import type {
  EnrolmentEventId,
  HandbookCodeId,
  InstitutionId,
  StaffId,
  WomanId,
} from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { women } from './tables.ts';

const herId = () =>
  uuid('woman_id')
    .$type<WomanId>()
    .notNull()
    .references(() => women.id);

const institutionId = (name: string) =>
  uuid(name)
    .$type<InstitutionId>()
    .references(() => institutions.id);

/** Where a woman’s 建册 stands. What she wrote is sealed as one. */
export const enrolments = pgTable(
  'enrolments',
  {
    womanId: herId().primaryKey(),
    /** The clinic that has to look at it: hers, kept in step when she moves. */
    clinicId: institutionId('clinic_id').notNull(),
    state: text('state', { enum: ENROLMENT_STATES }).notNull(),
    /** Counts up with every act; an act names the version it saw. */
    version: integer('version').notNull(),
    formSealed: text('form_sealed').notNull(),
    stateSince: timestamp('state_since', { withTimezone: true }).notNull(),
    paperInstitutionId: institutionId('paper_institution_id'),
    paperIssuedOn: date('paper_issued_on').$type<CalendarDate>(),
    paperNumberSealed: text('paper_number_sealed'),
  },
  (table) => [index('enrolments_to_do').on(table.clinicId, table.state, table.stateSince)],
);

/** Every act on an enrolment: who, when, what was sent or said. Append-only. */
export const enrolmentEvents = pgTable(
  'enrolment_events',
  {
    id: uuid('id').$type<EnrolmentEventId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    womanId: herId(),
    act: text('act', { enum: ENROLMENT_ACTS }).notNull(),
    version: integer('version').notNull(),
    staffId: uuid('staff_id')
      .$type<StaffId>()
      .references(() => staff.id),
    institutionId: institutionId('institution_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    contentSealed: text('content_sealed').notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (table) => [index('enrolment_events_by_woman').on(table.womanId, table.seq)],
);

/** Codes she showed: five minutes, one reading institution. */
export const handbookCodes = pgTable(
  'handbook_codes',
  {
    id: uuid('id').$type<HandbookCodeId>().primaryKey(),
    womanId: herId(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    readBy: institutionId('read_by'),
    readByStaff: uuid('read_by_staff')
      .$type<StaffId>()
      .references(() => staff.id),
    readAt: timestamp('read_at', { withTimezone: true }),
    /** Until when that institution may read. */
    readableUntil: timestamp('readable_until', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    index('handbook_codes_by_woman').on(table.womanId, table.madeAt),
    index('handbook_codes_read').on(table.womanId, table.readBy, table.readableUntil),
  ],
);
