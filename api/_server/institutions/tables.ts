import { index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { CountySettings } from '../../../shared/risk/routing/county-settings.ts';

/** Every place of care. The county maternal and child hospital is the root of its county's tree. */
export const institutions = pgTable('institutions', {
  id: uuid('id').$type<InstitutionId>().primaryKey(),
  parentId: uuid('parent_id').$type<InstitutionId>(),
  kind: text('kind', { enum: ['county-mch', 'county-hospital', 'township-clinic', 'village-clinic'] }).notNull(),
  county: text('county').notNull(),
  /** The township a clinic serves; null above the township. */
  township: text('township'),
  name: text('name').notNull(),
  phone: text('phone'),
  address: text('address'),
});

/** What a county decided where its plan leaves something open; what is not in it is the documented default. */
export const countySettings = pgTable('county_settings', {
  county: text('county').primaryKey(),
  settings: jsonb('settings').$type<Partial<CountySettings>>().notNull(),
});

/** Every (ancestor, descendant) pair of the tree, each institution being its own descendant: scope is one index look-up. */
export const institutionTree = pgTable(
  'institution_tree',
  {
    ancestorId: uuid('ancestor_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    descendantId: uuid('descendant_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
  },
  (table) => [
    primaryKey({ columns: [table.ancestorId, table.descendantId] }),
    index('institution_tree_up').on(table.descendantId),
  ],
);

/** Who answers for an institution, from when to when. Shifts may overlap; gaps fall through to the next rung. */
export const onCallShifts = pgTable(
  'on_call_shifts',
  {
    id: uuid('id').primaryKey(),
    institutionId: uuid('institution_id')
      .$type<InstitutionId>()
      .notNull()
      .references(() => institutions.id),
    staffId: uuid('staff_id').$type<StaffId>().notNull(),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('on_call_shifts_by_institution').on(table.institutionId, table.endsAt),
    uniqueIndex('on_call_shifts_once').on(table.staffId, table.startsAt, table.endsAt),
  ],
);
