import { bigserial, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { InstitutionId, StaffId, WomanId } from '../../../shared/identity/ids.ts';

/** Every reading of a patient by staff. Append-only: a trigger refuses update and delete. */
export const accessAudit = pgTable(
  'access_audit',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    staffId: uuid('staff_id').$type<StaffId>().notNull(),
    institutionId: uuid('institution_id').$type<InstitutionId>().notNull(),
    womanId: uuid('woman_id').$type<WomanId>().notNull(),
    action: text('action').notNull(),
    requestId: text('request_id').notNull(),
  },
  (table) => [index('access_audit_by_woman').on(table.womanId, table.at)],
);
