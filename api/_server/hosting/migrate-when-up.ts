import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseUnavailable } from '../db/failures.ts';
import { migrate } from '../db/migrate.ts';

const AGAIN_AFTER_MS = 250;

/** Migrates as soon as the database answers: after a power cut both start at once, and the database is the slower one. */
export async function migrateWhenUp(databaseUrl: string, patienceMs: number): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await migrate(databaseUrl);
    } catch (error) {
      if (!isDatabaseUnavailable(error) || performance.now() > until) throw error;
      await pause(AGAIN_AFTER_MS);
    }
  }
}
