import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureWebBuild } from '../../api/_server/demo/web-build.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The web build of the sources as they are. Test files run in processes of their own: the first builds, the others wait.
 * Each then has a copy, so that somebody who changes a source and builds anew does not pull the files from under it.
 */
export async function webBuild(say?: (line: string) => void): Promise<string> {
  const folder = await ensureWebBuild(ROOT, say);
  const copy = mkdtempSync(join(tmpdir(), 'muzi-web-'));
  cpSync(folder, copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
