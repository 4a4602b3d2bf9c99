import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { homeFor, initialise, SUPERUSER } from './embedded-cluster.ts';
import { holderOf, lockedBy } from './embedded-lock.ts';
import { chooseAccount, EmbeddedDatabaseError, findBinaries } from './embedded-server.ts';

export interface EmbeddedDatabase {
  /** With user, password and the database `postgres`; loopback only. */
  readonly url: string;
  readonly port: number;
  /** Where the data really is: elsewhere than asked for when the server's account could not reach that. */
  readonly home: string;
  /** The server's process id; another one after it died and was started again. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly directory: string;
  readonly port?: number;
  /** `false` only for throw-away databases: a power cut may then lose data. A killed process never does. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  readonly say?: (line: string) => void;
}

const HOST = '127.0.0.1';
/** Recovery after a kill of a busy server takes seconds. */
const READY_WITHIN_MS = 60_000;
/** How long a holder may take to turn out to be on its way out, and then to be gone. */
const FREE_WITHIN_MS = 3000;
const LEFT_WITHIN_MS = 20_000;
const LARGEST_LOG = 5_000_000;

/**
 * Runs the server under a shell whose standard input is held by this process. When this process ends, however it ends,
 * the input closes and the server is asked to shut down; again and again, for one that is only starting hears nothing.
 */
const LEASH = `exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(read -r _ <&3; while kill -INT "$server"; do sleep 1; done) 2>/dev/null &
guard=$!
exec 3<&-
wait "$server"
code=$?
kill "$guard" 2>/dev/null
exit "$code"`;

const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? found(address.port) : fail(new Error('no port')),
      );
    });
  });

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const settings = (options: EmbeddedOptions, port: number): readonly string[] => {
  const durable = options.durable === false ? 'off' : 'on';
  return [
    `port=${port}`,
    `listen_addresses=${HOST}`,
    'unix_socket_directories=',
    `max_connections=${options.maxConnections ?? 100}`,
    `fsync=${durable}`,
    `synchronous_commit=${durable}`,
    `full_page_writes=${durable}`,
    'timezone=UTC',
    'lc_messages=C',
    // The log must not repeat what a failing statement carried.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ].flatMap((setting) => ['-c', setting]);
};

/** Starts the server on its directory, making it first if need be, and keeps it running until `stop`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const say = options.say ?? (() => undefined);
  const account = chooseAccount();
  const binaries = findBinaries(account, say);
  const asked = resolve(options.directory);
  const home = homeFor(asked, account, say);
  const { data, password } = initialise(home, binaries, account);
  const log = join(home, 'server.log');
  let port = options.port ?? (await freePort());
  const urlAt = (at: number) => `postgres://${SUPERUSER}:${password}@${HOST}:${at}/postgres`;
  let child: ChildProcess | undefined;
  let stopping = false;

  /** `undefined` when it runs, otherwise what it said before it ended. */
  async function launch(): Promise<string | undefined> {
    const logged = existsSync(log) ? statSync(log).size : 0;
    const out = openSync(log, logged > LARGEST_LOG ? 'w' : 'a');
    const command = [binaries.postgres, '-D', data, ...settings(options, port)];
    const [file = '', ...args] = process.platform === 'win32' ? command : ['/bin/sh', '-c', LEASH, 'sh', ...command];
    // Its own group: Ctrl+C reaches this process, which still needs the database to finish what it is doing.
    const started = spawn(file, args, { ...account, cwd: home, detached: true, stdio: ['pipe', out, out] });
    closeSync(out);
    started.on('error', () => undefined);
    started.stdin?.on('error', () => undefined);
    started.unref();
    child = started;
    const patience = performance.now() + READY_WITHIN_MS;
    while (started.exitCode === null && started.signalCode === null && started.pid !== undefined) {
      if (await answers(urlAt(port))) {
        if (started.exitCode === null) return undefined;
      } else if (performance.now() > patience) {
        started.stdin?.end();
        return 'it did not answer within a minute';
      }
      await pause(20);
    }
    return readFileSync(log, 'utf8').slice(logged > LARGEST_LOG ? 0 : logged) || 'it could not be started';
  }

  async function start(): Promise<void> {
    const began = performance.now();
    for (let moves = 0; ; ) {
      const holder = holderOf(data);
      const waited = performance.now() - began;
      if (holder !== 'nobody') {
        if (waited > (holder === 'leaving' ? LEFT_WITHIN_MS : FREE_WITHIN_MS))
          throw new EmbeddedDatabaseError(
            `Another process (${lockedBy(data) ?? 'unknown'}) is already using the database in ${home}. Stop it first: one directory serves one process.`,
          );
        await pause(50);
        continue;
      }
      const failure = await launch();
      if (failure === undefined || stopping) {
        if (stopping) child?.stdin?.end();
        return;
      }
      const takenPort = /could not (bind|create any TCP\/IP sockets)/.test(failure) && options.port === undefined;
      if (takenPort && child?.pid !== undefined && moves < 5) {
        moves += 1;
        port = await freePort();
      } else if (/postmaster\.pid" already exists|shared memory block/.test(failure) && waited < LEFT_WITHIN_MS) {
        await pause(50);
      } else {
        throw new EmbeddedDatabaseError(`The database in ${home} did not start: ${failure.trim().slice(-1500)}`);
      }
    }
  }

  /** Whoever kills the server finds it back within a second, on the same port. */
  function keepRunning(): void {
    child?.once('exit', () => {
      if (stopping) return;
      say('The database server ended unexpectedly; it is being started again.');
      const again = (): Promise<void> =>
        start().then(keepRunning, async (error: unknown) => {
          if (stopping) return;
          say(error instanceof Error ? error.message : 'The database server could not be started.');
          await pause(1000);
          await again();
        });
      void again();
    });
  }

  await start();
  const fixed = port;
  keepRunning();

  return {
    url: urlAt(fixed),
    port: fixed,
    home,
    pid: () => lockedBy(data),
    async stop() {
      stopping = true;
      const ending = child;
      if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
      ending.ref();
      const ended = new Promise<void>((done) => ending.once('exit', () => done()));
      if (process.platform === 'win32') ending.kill();
      else ending.stdin?.end();
      await ended;
    },
  };
}
