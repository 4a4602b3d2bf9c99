import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { oneAtATime } from '../../../api/_server/demo/one-at-a-time.ts';

/** A lock in a folder that is not there yet. */
function newLock(): string {
  const folder = mkdtempSync(join(tmpdir(), 'muzi-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, '.data', 'work.lock');
}

function leave(lock: string, holder: number | undefined): void {
  mkdirSync(dirname(lock));
  writeFileSync(lock, String(holder));
}

it('lets one work at a time, whoever comes first, and says to the others that they wait', async () => {
  const lock = newLock();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((turn) => setImmediate(turn));
    seen.push(`${name} ends`);
    return name;
  };
  let waits = 0;
  const count = () => {
    waits += 1;
  };
  const done = await Promise.all(['a', 'b', 'c'].map((name) => oneAtATime(lock, work(name), count)));
  expect(done).toEqual(['a', 'b', 'c']);
  expect(waits).toBe(2);
  for (let i = 0; i < seen.length; i += 2) expect(seen[i + 1]).toBe(seen[i]?.replace('begins', 'ends'));
  expect(readdirSync(dirname(lock))).toEqual([]);
});

it('gives the lock back when the work fails', async () => {
  const lock = newLock();
  await expect(oneAtATime(lock, () => Promise.reject(new Error('the build failed')))).rejects.toThrow(
    'the build failed',
  );
  expect(existsSync(lock)).toBe(false);
});

it('takes over the lock of a process that was killed at work', async () => {
  const lock = newLock();
  leave(lock, spawnSync(process.execPath, ['-e', '']).pid);
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});

it('takes over a lock so old that its number must belong to another process by now', async () => {
  const lock = newLock();
  leave(lock, process.pid);
  const longAgo = new Date(Date.now() - 60 * 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});
