import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { migrate } from '../../../api/_server/db/migrate.ts';
import { asAdministrator, createDatabase, databaseAt, dropDatabase } from '../../support/database-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'muzi-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let databases = 0;
async function inEmptyDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const server = inject('testDatabaseServer');
  databases += 1;
  const name = `muzi_migrate_${process.pid}_${databases}`;
  await asAdministrator(server, (client) => createDatabase(client, name));
  try {
    await work(databaseAt(server, name));
  } finally {
    await asAdministrator(server, (client) => dropDatabase(client, name));
  }
}

const ask = (url: string, text: string): Promise<unknown> =>
  asAdministrator(url, async (client) => Object.values((await client.query(text)).rows[0] ?? {})[0]);

function write(name: string, files: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'meta'), { recursive: true });
  for (const [at, text] of files.entries()) writeFileSync(join(path, `000${at}_step.sql`), text);
  const entries = files.map((_text, at) => ({
    idx: at,
    version: '7',
    when: 1000 + at,
    tag: `000${at}_step`,
    breakpoints: true,
  }));
  writeFileSync(join(path, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }));
  return path;
}

const journalFile = v.object({ entries: v.array(v.object({ tag: v.string(), when: v.number() })) });

const FIRST = 'CREATE TABLE steps (n int); INSERT INTO steps VALUES (1);';
const SECOND = 'INSERT INTO steps VALUES (2);';

describe('a migration', () => {
  it('runs each step once, in order, however often it is called', () =>
    inEmptyDatabase(async (url) => {
      await migrate(url, write('one', [FIRST]));
      const both = write('both', [FIRST, SECOND]);
      await migrate(url, both);
      await migrate(url, both);
      expect(await ask(url, "SELECT string_agg(n::text, ',') FROM steps")).toBe('1,2');
    }));

  it('is done by one of five processes that start at once, and the others wait', () =>
    inEmptyDatabase(async (url) => {
      const slow = write('slow', [FIRST, 'SELECT pg_sleep(0.2);', SECOND]);
      await Promise.all(Array.from({ length: 5 }, () => migrate(url, slow)));
      expect(await ask(url, "SELECT string_agg(n::text, ',') FROM steps")).toBe('1,2');
    }));

  it('that fails in the middle leaves nothing behind, and goes through once it is mended', () =>
    inEmptyDatabase(async (url) => {
      await expect(migrate(url, write('broken', [FIRST, 'INSERT INTO nowhere VALUES (2);']))).rejects.toThrow();
      expect(await ask(url, "SELECT to_regclass('steps')")).toBeNull();
      await migrate(url, write('mended', [FIRST, SECOND]));
      expect(await ask(url, 'SELECT count(*)::int FROM steps')).toBe(2);
    }));

  it('that is killed in the middle leaves nothing behind, and goes through the next time', () =>
    inEmptyDatabase(async (url) => {
      const path = write('killed', [FIRST, 'SELECT pg_terminate_backend(pg_backend_pid());']);
      await expect(migrate(url, path)).rejects.toThrow();
      expect(await ask(url, "SELECT to_regclass('steps')")).toBeNull();
      await migrate(url, write('again', [FIRST, SECOND]));
      expect(await ask(url, 'SELECT count(*)::int FROM steps')).toBe(2);
    }));

  it('has nothing to do where there are no migrations', () =>
    inEmptyDatabase(async (url) => {
      await expect(migrate(url, join(folder, 'none'))).resolves.toBeUndefined();
    }));
});

describe('the product’s own migrations', () => {
  const own = new URL('../../../api/_server/db/migrations/', import.meta.url);

  it('go through on an empty database, twice', () =>
    inEmptyDatabase(async (url) => {
      await migrate(url);
      const tables = await ask(
        url,
        "SELECT count(*)::int FROM information_schema.tables WHERE table_schema = 'public'",
      );
      await migrate(url);
      expect(await ask(url, "SELECT count(*)::int FROM information_schema.tables WHERE table_schema = 'public'")).toBe(
        tables,
      );
      expect(tables).toBeGreaterThan(5);
    }));

  it('are all in the journal, numbered without a gap and in the order of time', () => {
    const journal = v.parse(journalFile, JSON.parse(readFileSync(new URL('meta/_journal.json', own), 'utf8')));
    const files = readdirSync(own).filter((name) => name.endsWith('.sql'));
    expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.sort());
    expect(journal.entries.map(({ tag }) => Number(tag.slice(0, 4)))).toEqual(files.map((_file, at) => at));
    const times = journal.entries.map(({ when }) => when);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});
