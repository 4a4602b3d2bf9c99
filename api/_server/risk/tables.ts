import { sql } from 'drizzle-orm';
import { bigserial, date, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type {
  AssessmentId,
  InstitutionId,
  PregnancyId,
  ScreeningId,
  StaffId,
  WomanId,
} from '../../../shared/identity/ids.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { DECISIONS, PROPOSED_COLOURS } from '../../../shared/risk/grading/decide.ts';
import { OCCASIONS, SCREENING_FORMS } from '../../../shared/risk/grading/occasion.ts';
import { GRADING_EVENTS } from '../../../shared/risk/grading/regrading.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { pregnancies, women } from '../handbook/tables.ts';
import { staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';

/** Whose pregnancy it is. The woman stands beside it, so that every query can carry both. */
export const ofPregnancy = () => ({
  womanId: uuid('woman_id')
    .$type<WomanId>()
    .notNull()
    .references(() => women.id),
  pregnancyId: uuid('pregnancy_id')
    .$type<PregnancyId>()
    .notNull()
    .references(() => pregnancies.id),
});

/** A named person, the place, the moment. */
export const byStaff = () => ({
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

/** What was answered, sealed as one, its keyed fingerprint as sent, and the rules that answered. */
const byRules = () => ({
  contentSealed: text('content_sealed').notNull(),
  contentHash: text('content_hash').notNull(),
  ruleSetId: text('rule_set_id').notNull(),
  ruleSetVersion: text('rule_set_version').notNull(),
  ruleSetHash: text('rule_set_hash').notNull(),
});

/** Screening forms as handed in. Append-only. */
export const riskScreenings = pgTable(
  'risk_screenings',
  {
    id: uuid('id').$type<ScreeningId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    ...ofPregnancy(),
    ...byStaff(),
    occasion: text('occasion', { enum: OCCASIONS }).notNull(),
    form: text('form', { enum: SCREENING_FORMS }).notNull(),
    result: text('result', { enum: ['positive', 'negative', 'incomplete'] }).notNull(),
    ...byRules(),
  },
  (table) => [index('risk_screenings_by_pregnancy').on(table.pregnancyId, table.seq)],
);

/** Confirmed colours with everything they rest on. Append-only; each names the one before it, and no two name the same. */
export const riskAssessments = pgTable(
  'risk_assessments',
  {
    id: uuid('id').$type<AssessmentId>().primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    ...ofPregnancy(),
    ...byStaff(),
    occasion: text('occasion', { enum: OCCASIONS }).notNull(),
    colour: text('colour', { enum: RISK_COLOURS }).notNull(),
    proposed: text('proposed', { enum: PROPOSED_COLOURS }).notNull(),
    decision: text('decision', { enum: DECISIONS }).notNull(),
    previousId: uuid('previous_id').$type<AssessmentId>(),
    ...byRules(),
  },
  (table) => [
    index('risk_assessments_by_pregnancy').on(table.pregnancyId, table.seq),
    uniqueIndex('risk_assessments_seq').on(table.seq),
  ],
);

/** Where a pregnancy stands with its grading: what the lists look at. */
export const riskStandings = pgTable(
  'risk_standings',
  {
    pregnancyId: uuid('pregnancy_id')
      .$type<PregnancyId>()
      .primaryKey()
      .references(() => pregnancies.id),
    womanId: uuid('woman_id')
      .$type<WomanId>()
      .notNull()
      .references(() => women.id),
    /** The last day of a finished screening or an assessment. */
    gradedOn: date('graded_on').$type<CalendarDate>(),
    postpartumGradedOn: date('postpartum_graded_on').$type<CalendarDate>(),
    day42GradedOn: date('day_42_graded_on').$type<CalendarDate>(),
    /** The last visit, admission or postpartum visit: it calls for a grading of its own. */
    eventOn: date('event_on').$type<CalendarDate>(),
    event: text('event', { enum: GRADING_EVENTS }),
    /** Since when a positive screening waits for its assessment. */
    positiveSince: timestamp('positive_since', { withTimezone: true }),
  },
  (table) => [index('risk_standings_positive').on(table.positiveSince).where(sql`positive_since is not null`)],
);

/** When she read what her colour means. The first reading stands. Append-only. */
export const colourNotices = pgTable('colour_notices', {
  assessmentId: uuid('assessment_id')
    .$type<AssessmentId>()
    .primaryKey()
    .references(() => riskAssessments.id),
  womanId: uuid('woman_id')
    .$type<WomanId>()
    .notNull()
    .references(() => women.id),
  readAt: timestamp('read_at', { withTimezone: true }).notNull(),
});
