import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { asAdministrator } from '../../support/database-server.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILDS = join(ROOT, 'dist/weapp-test');
const KEPT_MS = 3_600_000;
const run = promisify(execFile);

/** The address the tests' package is built for: https and a name, as WeChat demands. The host leads it to the live server. */
export const API_ORIGIN = 'https://api.muzi.test';

/** Every file that decides what the package is. */
const sources = (): readonly string[] => [
  ...['miniapp', 'shared'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  ),
  ...['package-lock.json', 'babel.config.cjs'].map((name) => join(ROOT, name)),
];

function fingerprint(): string {
  const hash = createHash('sha256').update(API_ORIGIN);
  for (const file of sources()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function forgetOldBuilds(): void {
  for (const name of existsSync(BUILDS) ? readdirSync(BUILDS) : []) {
    const folder = join(BUILDS, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** What Taro said at the end; before that it draws progress bars. */
const lastWords = (error: unknown): string => {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`.slice(-3000);
};

async function build(into: string): Promise<void> {
  const making = `${into}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    MUZI_DEMO: '0',
    MUZI_API_BASE_URL: API_ORIGIN,
    MUZI_OUTPUT_ROOT: making,
  };
  const taro = join(ROOT, 'node_modules/@tarojs/cli/bin/taro');
  try {
    await run(process.execPath, [taro, 'build', '--type', 'weapp'], { cwd: join(ROOT, 'miniapp'), env });
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(`the WeChat package does not build:\n${lastWords(error)}`);
  }
  if (existsSync(into)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, into);
}

/** The folder of the release package of the present sources; built when it is not there yet. */
export async function weappBuild(): Promise<string> {
  const folder = join(BUILDS, fingerprint());
  // Test files start side by side; the lock ends with its holder, so a killed run leaves nothing behind.
  await asAdministrator(inject('testDatabaseServer'), async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('weapp-build'))");
    if (existsSync(join(folder, 'app.json'))) {
      const now = new Date();
      utimesSync(folder, now, now);
      return;
    }
    forgetOldBuilds();
    await build(folder);
  });
  return folder;
}
