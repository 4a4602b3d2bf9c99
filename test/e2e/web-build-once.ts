import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureWebBuild } from '../../api/_server/demo/web-build.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = join(ROOT, '.data', 'web-build.lock');

/** The web build of the sources as they are. Test files run in processes of their own: the first builds, the others wait. */
export async function webBuild(say: (line: string) => void = () => undefined): Promise<string> {
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  while (!taken()) await pause(200);
  try {
    return await ensureWebBuild(ROOT, say);
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function taken(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!holderLives()) rmSync(LOCK, { force: true });
    return false;
  }
}

/** Whoever was killed while building left the lock behind. */
function holderLives(): boolean {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    // Between being made and being written to, the file is empty.
    if (pid !== 0) process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
