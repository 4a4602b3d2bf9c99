import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AccountId, InstitutionId, PregnancyId, StaffId, WomanId } from '../../../shared/identity/ids.ts';
import { DATING_METHODS } from '../../../shared/pregnancy/dating.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { accounts, staff } from '../identity/tables.ts';
import { institutions } from '../institutions/tables.ts';

/** A woman with a handbook. What names or reaches her is sealed; the phone can be found again by its blind index. */
export const women = pgTable(
  'women',
  {
    id: uuid('id').$type<WomanId>().primaryKey(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    nameSealed: text('name_sealed').notNull(),
    birthDateSealed: text('birth_date_sealed').notNull(),
    phoneSealed: text('phone_sealed'),
    phoneIndex: text('phone_index'),
    clinicId: uuid('clinic_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    enrolledAt: timestamp('enrolled_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('women_by_account').on(table.accountId),
    index('women_by_clinic').on(table.clinicId),
    index('women_by_phone').on(table.phoneIndex),
  ],
);

export const pregnancies = pgTable(
  'pregnancies',
  {
    id: uuid('id').$type<PregnancyId>().primaryKey(),
    womanId: uuid('woman_id')
      .$type<WomanId>()
      .notNull()
      .references(() => women.id),
    datingMethod: text('dating_method', { enum: DATING_METHODS }).notNull(),
    lastMenstrualPeriod: date('last_menstrual_period').$type<CalendarDate>(),
    dueDate: date('due_date').$type<CalendarDate>().notNull(),
    previousBirths: integer('previous_births').notNull(),
    deliveredOn: date('delivered_on').$type<CalendarDate>(),
    lostOn: date('lost_on').$type<CalendarDate>(),
    /** The day she left this county’s care with the pregnancy going on. */
    movedOn: date('moved_on').$type<CalendarDate>(),
    /** The day she left the hospital after birth. */
    dischargedOn: date('discharged_on').$type<CalendarDate>(),
    /** As the last ultrasound counted them; unknown while none has. */
    fetusCount: integer('fetus_count'),
    /** Her clinic, kept here by the database itself, so that a clinic’s pregnancies lie together. */
    clinicId: uuid('clinic_id').$type<InstitutionId>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('pregnancies_by_woman').on(table.womanId, table.createdAt),
    // Those who are pregnant or have just given birth, whatever came before them.
    index('pregnancies_by_due_date').on(table.dueDate),
    index('pregnancies_by_clinic').on(table.clinicId, table.dueDate).where(sql`lost_on is null`),
  ],
);

/** Colours a clinician confirmed. The newest row of a pregnancy is its colour; nothing self-reported writes here. */
export const riskColours = pgTable(
  'risk_colours',
  {
    id: uuid('id').primaryKey(),
    pregnancyId: uuid('pregnancy_id')
      .$type<PregnancyId>()
      .notNull()
      .references(() => pregnancies.id),
    colour: text('colour', { enum: RISK_COLOURS }).notNull(),
    confirmedBy: uuid('confirmed_by')
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('risk_colours_by_pregnancy').on(table.pregnancyId, table.confirmedAt)],
);
