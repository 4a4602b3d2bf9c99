import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from '../../../api/_server/db/embedded.ts';
import { asAdministrator } from '../../support/database-server.ts';

/** More of them by `EMBEDDED_KILLS=100`. */
const KILLS = Number(process.env.EMBEDDED_KILLS ?? 10);
const LONG = { timeout: 30_000 + KILLS * 8000 };
const WRITER = fileURLToPath(new URL('../../support/embedded-writer.ts', import.meta.url));

const cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

function folder(mode = 0o755): string {
  const made = mkdtempSync(join(tmpdir(), 'muzi-test-'));
  chmodSync(made, mode);
  cleanUp.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function open(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const server = await startEmbedded(options);
  cleanUp.push(() => server.stop());
  return server;
}

const ask = async (server: EmbeddedDatabase, text: string): Promise<unknown> =>
  asAdministrator(server.url, async (client) => Object.values((await client.query(text)).rows[0] ?? {})[0]);

const ended = (pid: number | undefined): boolean => {
  try {
    process.kill(pid ?? 0, 0);
    return false;
  } catch {
    return true;
  }
};

describe('the embedded database', () => {
  it('keeps its data between two starts and takes another free port', async () => {
    const directory = folder();
    const first = await startEmbedded({ directory });
    await ask(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = first.pid();
    await first.stop();
    expect(ended(pid)).toBe(true);
    const second = await open({ directory });
    expect(await ask(second, 'SELECT answer FROM kept')).toBe(42);
  });

  it('listens on loopback only, wants its password, and confirms nothing before it is on disk', async () => {
    const server = await open({ directory: folder() });
    expect(await ask(server, 'SHOW listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server, 'SHOW unix_socket_directories')).toBe('');
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
      expect(await ask(server, `SHOW ${name}`)).toBe('on');
    const guess = new pg.Client({ connectionString: server.url.replace(/:[^:@/]+@/, ':guess@') });
    await expect(guess.connect()).rejects.toThrow('password authentication failed');
  });

  it('refuses a second process on its directory in one sentence, and the first goes on', async () => {
    const directory = folder();
    const first = await open({ directory });
    await expect(startEmbedded({ directory })).rejects.toThrow(
      `Another process (${first.pid()}) is already using the database in ${directory}. Stop it first: one directory serves one process.`,
    );
    expect(await ask(first, 'SELECT 1')).toBe(1);
  });

  it.each([
    ['a process that is gone', 2 ** 22 - 3],
    ['a process that is something else by now', process.pid],
  ])('takes over a lock left by %s', async (_who, pid) => {
    const directory = folder();
    const first = await startEmbedded({ directory });
    await first.stop();
    writeFileSync(
      join(directory, 'data', 'postmaster.pid'),
      `${pid}\n${join(directory, 'data')}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const second = await open({ directory });
    expect(await ask(second, 'SELECT 1')).toBe(1);
  });

  it('runs below a folder only its owner may enter, and finds its data again', async () => {
    const directory = join(folder(0o700), 'inner');
    mkdirSync(directory);
    const said: string[] = [];
    const first = await startEmbedded({ directory, say: (line) => said.push(line) });
    await ask(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const asRoot = process.getuid?.() === 0;
    expect(said).toEqual(
      asRoot ? [`The account "postgres" cannot reach ${directory}; the database is kept in ${first.home}.`] : [],
    );
    expect(first.home === directory).toBe(!asRoot);
    if (asRoot) cleanUp.push(() => rmSync(dirname(first.home), { recursive: true, force: true }));
    const second = await open({ directory });
    expect(await ask(second, 'SELECT answer FROM kept')).toBe(42);
  });

  it('does not write what a failing statement carried into its log', async () => {
    const directory = folder();
    const server = await open({ directory });
    await ask(server, 'CREATE TABLE one (name text PRIMARY KEY)');
    await ask(server, "INSERT INTO one VALUES ('canary-小花')");
    await expect(ask(server, "INSERT INTO one VALUES ('canary-小花')")).rejects.toThrow('duplicate key');
    expect(readFileSync(join(directory, 'server.log'), 'utf8')).toContain('duplicate key');
    expect(readFileSync(join(directory, 'server.log'), 'utf8')).not.toContain('canary');
  });

  it(`opens with every confirmed row after each of ${KILLS} kills of the process that runs it`, LONG, async () => {
    const directory = folder();
    // The numbers themselves: an insert that was under way at a kill may leave a gap, and was confirmed to nobody.
    const confirmed = new Set<number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const enough = 1 + ((kill * 37) % 90);
      let rows = 0;
      let tail = '';
      writer.stdout.setEncoding('utf8');
      await new Promise<void>((done, fail) => {
        writer.once('exit', () => fail(new Error('The writer ended by itself.')));
        writer.stdout.on('data', (text: string) => {
          const lines = (tail + text).split('\n');
          tail = lines.pop() ?? '';
          for (const line of lines) confirmed.add(Number(line));
          rows += lines.length;
          if (rows >= enough) done();
        });
      });
      writer.removeAllListeners('exit');
      writer.kill('SIGKILL');
    }
    const server = await open({ directory });
    const found = await ask(server, `SELECT count(*) FROM confirmed WHERE n IN (${[...confirmed].join(',')})`);
    expect(Number(found)).toBe(confirmed.size);
    expect(confirmed.size).toBeGreaterThanOrEqual(KILLS);
  });

  it(`comes back by itself on the same port after each of ${KILLS} kills of the server`, LONG, async () => {
    const said: string[] = [];
    const server = await open({ directory: folder(), say: (line) => said.push(line) });
    await ask(server, 'CREATE TABLE confirmed (n int)');
    for (let kill = 0; kill < KILLS; kill += 1) {
      await ask(server, `INSERT INTO confirmed VALUES (${kill})`);
      const before = server.pid();
      process.kill(before ?? 0, 'SIGKILL');
      const killed = performance.now();
      for (let back = false; !back; ) {
        expect(performance.now() - killed).toBeLessThan(10_000);
        back = await ask(server, `SELECT count(*)::int = ${kill + 1} FROM confirmed`).then(
          (whole) => whole === true && server.pid() !== before,
          () => false,
        );
      }
    }
    expect(said).toHaveLength(KILLS);
  });
});
