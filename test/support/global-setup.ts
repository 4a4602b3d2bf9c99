import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedDatabase, startEmbedded } from '../../api/_server/db/embedded.ts';
import { migrate } from '../../api/_server/db/migrate.ts';
import { asAdministrator, createDatabase, databaseAt, dropDatabase } from './database-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly testDatabaseServer: string;
    readonly testDatabaseTemplate: string;
  }
}

interface Server {
  readonly url: string;
  readonly template: string;
  readonly stop: () => Promise<void>;
}

/**
 * Shared by every project of one run; the first to come starts it, the last to leave stops it. Each project loads this
 * file for itself, so what they share hangs on the process and not on the module.
 */
const shared = sharedByTheRun();

function sharedByTheRun(): { running?: Promise<Server> | undefined; users: number } {
  const key = Symbol.for('muzi.test-database');
  const run = globalThis as { [key]?: { users: number } };
  run[key] ??= { users: 0 };
  return run[key];
}

/** A run that was killed could not tidy up after itself. */
function removeLeftovers(): void {
  for (const name of existsSync('.data') ? readdirSync('.data') : []) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const note = resolve('.data', name, 'kept-elsewhere');
    if (existsSync(note)) rmSync(dirname(readFileSync(note, 'utf8').trim()), { recursive: true, force: true });
    rmSync(resolve('.data', name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function ownServer(): Promise<EmbeddedDatabase> {
  removeLeftovers();
  const directory = resolve('.data', `test-${process.pid}`);
  const server = await startEmbedded({
    directory,
    durable: false,
    maxConnections: 300,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      // Elsewhere, the folder around it was made for it alone.
      rmSync(server.home === directory ? directory : dirname(server.home), { recursive: true, force: true });
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function start(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given === undefined || given === '' ? await ownServer() : undefined;
  const url = server?.url ?? String(given);
  const template = `muzi_template_${process.pid}`;
  await asAdministrator(url, (client) => createDatabase(client, template));
  await migrate(databaseAt(url, template));
  return {
    url,
    template,
    async stop() {
      if (server === undefined) await asAdministrator(url, (client) => dropDatabase(client, template));
      else await server.stop();
    },
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.running ??= start();
  const server = await shared.running;
  project.provide('testDatabaseServer', server.url);
  project.provide('testDatabaseTemplate', server.template);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.running = undefined;
    await server.stop();
  };
}
