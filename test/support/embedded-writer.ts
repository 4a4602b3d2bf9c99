import pg from 'pg';
import { startEmbedded } from '../../api/_server/db/embedded.ts';

/**
 * A process for tests to kill: opens the database in the folder it is given and writes numbers, saying each one only
 * after the database has confirmed it.
 */
const [, , directory = ''] = process.argv;
const server = await startEmbedded({ directory });
const client = new pg.Client({ connectionString: server.url });
client.on('error', () => process.exit(1));
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS confirmed (n bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY)');
for (;;) {
  const { rows } = await client.query<{ n: string }>('INSERT INTO confirmed DEFAULT VALUES RETURNING n');
  process.stdout.write(`${rows[0]?.n}\n`);
}
