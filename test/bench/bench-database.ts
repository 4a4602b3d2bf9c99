import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from '../../api/_server/db/embedded.ts';
import { migrate } from '../../api/_server/db/migrate.ts';
import { asAdministrator } from '../support/database-server.ts';

/** Runs on a migrated database of its own that is gone afterwards. */
export async function onFreshDatabase<T>(
  options: Omit<EmbeddedOptions, 'directory'>,
  work: (database: EmbeddedDatabase) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'muzi-bench-'));
  const database = await startEmbedded({ ...options, directory });
  try {
    await migrate(database.url);
    return await work(database);
  } finally {
    await database.stop();
    for (const folder of [database.home, directory]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Has the database write down when each transaction was committed; that takes a restart, which a kill is. */
export async function keepCommitTimes(database: EmbeddedDatabase): Promise<void> {
  await asAdministrator(database.url, (client) => client.query('alter system set track_commit_timestamp = on'));
  const before = database.pid();
  if (before === undefined) throw new Error('the database is not running');
  process.kill(before, 'SIGKILL');
  for (;;) {
    const on = await asAdministrator(database.url, (client) => client.query('show track_commit_timestamp')).then(
      ({ rows }) => rows[0]?.track_commit_timestamp === 'on',
      () => false,
    );
    if (on) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}
