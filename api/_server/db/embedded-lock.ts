import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Who holds a data directory, by PostgreSQL's own lock file. */
export type Holder = 'nobody' | 'leaving' | 'somebody';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The command line of a process, or `undefined` where it cannot be read. */
function commandOf(pid: number): string | undefined {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(proc) ? readFileSync(proc, 'utf8').replaceAll('\0', ' ') : '';
  const ps = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout : undefined;
}

const readLock = (file: string): readonly string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** The process id in the lock file, whether or not it still lives. */
export function lockedBy(dataDirectory: string): number | undefined {
  const pid = Number(readLock(join(dataDirectory, 'postmaster.pid'))[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * PostgreSQL takes over a lock whose process is gone, but is fooled when the number has since been given to another
 * process, as happens after a restart of a container. Such a lock is removed here.
 */
export function holderOf(dataDirectory: string): Holder {
  const file = join(dataDirectory, 'postmaster.pid');
  const pid = lockedBy(dataDirectory);
  if (pid === undefined) return 'nobody';
  const command = alive(pid) ? commandOf(pid) : '';
  if (command !== undefined && !command.includes(dataDirectory)) {
    rmSync(file, { force: true });
    return 'nobody';
  }
  return readLock(file)[7]?.trim() === 'stopping' ? 'leaving' : 'somebody';
}
