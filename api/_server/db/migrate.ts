import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyPending } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number will do, as long as every process of this product uses the same one. */
const LOCK = 7_301_962_884;

/**
 * Brings a database to the present schema. Several processes may call it at once: one works, the others wait and find
 * nothing left to do. What is pending is one transaction, so a kill in between leaves the schema as it was.
 */
export async function migrate(databaseUrl: string, folder: string = MIGRATIONS): Promise<void> {
  if (!existsSync(join(folder, 'meta', '_journal.json'))) return;
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'muzi-migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    // "Already there, skipping" is no news.
    await client.query("SET client_min_messages = 'warning'");
    await applyPending(drizzle(client), { migrationsFolder: folder });
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}
