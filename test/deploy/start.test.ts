import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const data = mkdtempSync(join(tmpdir(), 'muzi-start-'));
let running: ChildProcess | undefined;

afterAll(() => {
  running?.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** `npm start` as a person types it; resolves with what it printed once it says it is ready. */
function start(port: number): Promise<string> {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: undefined, PORT: String(port), MUZI_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl+C')) resolve(said);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

/** Resolves when nothing answers any more. */
async function silent(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
    } catch {
      return;
    }
  }
}

it('one command starts everything, says where and who, and leaves nothing running when it is stopped', async () => {
  const port = await freePort();
  const said = await start(port);
  const url = `http://127.0.0.1:${port}`;
  expect(said).toContain(url);
  for (const persona of ['new-mother', 'week-29', 'village-doctor', 'clinic-doctor', 'county-supervisor'])
    expect(said).toContain(persona);

  const health = await fetch(`${url}/api/health`);
  expect(await health.json()).toMatchObject({ status: 'ok' });
  expect(await (await fetch(url)).text()).toContain('母子手册');

  running?.removeAllListeners('exit');
  running?.kill('SIGTERM');
  await silent(`${url}/api/health`);
});
