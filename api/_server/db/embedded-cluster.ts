import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, canReach, EmbeddedDatabaseError, type RunAs, reachableFolder } from './embedded-server.ts';

export const SUPERUSER = 'muzi';

export interface Cluster {
  readonly data: string;
  readonly password: string;
}

const give = (path: string, { uid, gid }: RunAs) => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
};

/** The asked-for folder, or another one noted in it when the server's account cannot walk that far. */
export function homeFor(asked: string, account: RunAs, say: (line: string) => void): string {
  mkdirSync(asked, { recursive: true, mode: 0o711 });
  if (canReach(asked, account)) {
    give(asked, account);
    return asked;
  }
  const note = join(asked, 'kept-elsewhere');
  const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  if (noted !== '' && existsSync(noted)) return noted;
  // A random name, so that a deleted checkout does not hand its data to the next one at the same path.
  const home = join(reachableFolder(`muzi-pg-${randomBytes(6).toString('hex')}`, account), 'database');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  give(home, account);
  writeFileSync(note, `${home}\n`);
  say(`The account "postgres" cannot reach ${asked}; the database is kept in ${home}.`);
  return home;
}

/** Makes the cluster once. It appears under its name only when complete: a kill in between leaves nothing half-made. */
export function initialise(home: string, binaries: Binaries, account: RunAs): Cluster {
  const data = join(home, 'data');
  const passwordFile = join(data, 'muzi-password');
  const open = (): Cluster => ({ data, password: readFileSync(passwordFile, 'utf8').trim() });
  if (existsSync(passwordFile)) return open();

  const draft = join(home, `draft-${process.pid}`);
  const draftPassword = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(draftPassword, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  give(draftPassword, account);
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const made = spawnSync(
    binaries.initdb,
    [`--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${draftPassword}`, ...options],
    { ...account, cwd: home, encoding: 'utf8', env: { LC_ALL: 'C' } },
  );
  if (made.status !== 0) {
    rmSync(draftPassword, { force: true });
    throw new EmbeddedDatabaseError(
      `The database could not be made in ${home}: ${made.stderr?.trim() || String(made.error)}`,
    );
  }
  try {
    renameSync(draftPassword, join(draft, 'muzi-password'));
    renameSync(draft, data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process made the same cluster a moment earlier; its lock decides who may use it.
    if (!existsSync(passwordFile)) throw error;
  }
  return open();
}
