import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';

const LOOK_EVERY_MS = 200;

/** Longer than any build takes: after it, a living process of that number is another one that was given the number. */
const LONGEST_MS = 15 * 60_000;

/** Does the work while no other process of this machine does work under the same lock file; a dead one's lock is taken over. */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>, onWait = () => {}): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  if (!taken(lock)) {
    onWait();
    while (!taken(lock)) await pause(LOOK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  // Written first and then linked in place, so that nobody ever reads a lock without its holder.
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (!isExisting(error)) throw error;
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

const isExisting = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Whoever was killed at work left the lock behind. */
function isLeftBehind(lock: string): boolean {
  try {
    if (systemClock.now() - statSync(lock).mtimeMs > LONGEST_MS) return true;
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    // Gone by itself: nothing to remove. A process of somebody else's lives too.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
