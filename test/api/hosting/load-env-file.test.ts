import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'muzi-env-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asUrl = (path: string): string => pathToFileURL(resolve(path)).href;

/** What a process started in `cwd` finds in its environment after loading the file. */
function loadedIn(cwd: string, given: Record<string, string>): unknown {
  const script = `const { loadEnvFile } = await import('${asUrl('api/_server/hosting/load-env-file.ts')}');
    loadEnvFile();
    console.log(JSON.stringify([process.env.PORT ?? null, process.env.HOST ?? null]));`;
  const tsx = asUrl('node_modules/tsx/dist/esm/index.mjs');
  const args = ['--import', tsx, '--input-type=module', '-e', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, env: given, encoding: 'utf8' }));
}

it('reads .env where the server is started, and what the environment itself says wins', () => {
  writeFileSync(join(folder, '.env'), '# the port\nPORT=4100\nHOST=0.0.0.0\n');
  expect(loadedIn(folder, { PORT: '4200' })).toEqual(['4200', '0.0.0.0']);
});

it('starts without the file', () => {
  expect(loadedIn(tmpdir(), { PORT: '4200' })).toEqual(['4200', null]);
});

it.each(['serve', 'migrate', 'set-up-county'])('%s reads the file before it judges the environment', (entry) => {
  const wrong = mkdtempSync(join(folder, 'wrong-'));
  writeFileSync(join(wrong, '.env'), 'PORT=a-port-from-the-file\n');
  const args = ['--import', asUrl('node_modules/tsx/dist/esm/index.mjs'), resolve(`api/_server/hosting/${entry}.ts`)];
  const county = resolve('docs/county.example.json');
  expect(() => execFileSync(process.execPath, [...args, county], { cwd: wrong, env: {}, stdio: 'pipe' })).toThrow(
    'PORT must be a number',
  );
});
