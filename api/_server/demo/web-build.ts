import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.ts';

/** What the web build is made of. */
const SOURCES = ['miniapp/src', 'miniapp/config', 'shared', 'package-lock.json', 'babel.config.cjs'];

/**
 * Builds the web app unless the one on disk was made from exactly these sources. Answers its folder.
 * Of several processes the first builds and the others wait.
 */
export const ensureWebBuild = (root: string, say: (line: string) => void = () => {}): Promise<string> =>
  oneAtATime(
    join(root, '.data', 'web-build.lock'),
    () => buildUnlessFresh(root, say),
    () => say('另一个程序正在生成网页版，请稍等…'),
  );

async function buildUnlessFresh(root: string, say: (line: string) => void): Promise<string> {
  const folder = join(root, 'dist', 'h5');
  const stampFile = join(root, '.data', 'web-build');
  const stamp = fingerprint(root);
  if (existsSync(join(folder, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return folder;
  say('正在生成网页版（只在第一次或代码有变化时）…');
  // A build that breaks off leaves half a folder, which the old stamp must not vouch for.
  rmSync(stampFile, { force: true });
  await build(root);
  writeFileSync(stampFile, stamp);
  return folder;
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(join(root, source)))
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  try {
    const names = readdirSync(path, { recursive: true, withFileTypes: true });
    return names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

function build(root: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro'), 'build', '--type', 'h5'],
    {
      cwd: join(root, 'miniapp'),
      env: { ...process.env, NODE_ENV: 'production', MUZI_DEMO: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  // A build that outlives us would go on writing into the folder of the next one.
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  child.once('exit', () => process.removeListener('exit', endWithUs));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the web build failed\n${output}`))));
  });
}
