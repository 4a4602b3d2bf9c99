import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The last completed run of each job: the dead-man switch of the health page and the clinic's banner. */
export const jobHeartbeats = pgTable('job_heartbeats', {
  job: text('job').primaryKey(),
  ranAt: timestamp('ran_at', { withTimezone: true }).notNull(),
  handled: integer('handled').notNull(),
});
