import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../../api/_server/db/client.ts';

/** Every table of the product. */
export async function tableNames(db: Database): Promise<string[]> {
  const { rows } = await db.query.execute<{ table_name: string }>(
    sql`select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  return rows.map((row) => row.table_name);
}

/** The name of every column of every table, each once. */
export async function columnNames(db: Database): Promise<string[]> {
  const { rows } = await db.query.execute<{ column_name: string }>(
    sql`select distinct column_name from information_schema.columns where table_schema = 'public' order by column_name`,
  );
  return rows.map((row) => row.column_name);
}

/** Every row of a table as PostgreSQL writes it. */
export async function rowsOf(db: Database, table: string): Promise<string[]> {
  const { rows } = await db.query.execute<{ line: string }>(
    sql`select t::text as line from ${sql.identifier(table)} t order by 1`,
  );
  return rows.map((row) => row.line);
}

/** All the database holds, as text. */
export async function dumpOf(db: Database): Promise<string> {
  const parts: string[] = [];
  for (const table of await tableNames(db)) parts.push(`-- ${table}`, ...(await rowsOf(db, table)));
  return parts.join('\n');
}

/** One fingerprint of every row: two are equal only when nothing was written in between. */
export const fingerprintOf = async (db: Database): Promise<string> =>
  createHash('sha256')
    .update(await dumpOf(db))
    .digest('hex');

export async function countRows(db: Database, table: string): Promise<number> {
  return (await rowsOf(db, table)).length;
}
