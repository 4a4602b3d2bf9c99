import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What `npm run serve` runs. */
export const REAL_SERVER = 'api/_server/hosting/serve.ts';

export interface LoopServer {
  readonly url: string;
  /** How often it was killed. */
  readonly kills: () => number;
  /** SIGKILL, and another process at once on the same port. Resolves when the old one is gone. */
  kill(): Promise<void>;
  /** Resolves when it answers. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

interface LoopServerOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly entry?: string;
}

export const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? found(address.port) : fail(address)));
    });
  });

/** The server as a process of its own, that a supervisor starts again whenever it ends. */
export async function startLoopServer({ env, entry = REAL_SERVER }: LoopServerOptions): Promise<LoopServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let stopping = false;
  let kills = 0;
  let killing = Promise.resolve();
  let child: ChildProcess = launch();
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);

  function launch(): ChildProcess {
    const started = spawn(process.execPath, ['--import', 'tsx', entry], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    started.once('exit', (code) => {
      // Killed; one that ends by itself is a fault that the run must show.
      if (!stopping && code === null) child = launch();
    });
    return started;
  }

  const gone = (leaving: ChildProcess): Promise<void> =>
    leaving.exitCode !== null || leaving.signalCode !== null
      ? Promise.resolve()
      : new Promise((done) => leaving.once('exit', () => done()));

  return {
    url,
    kills: () => kills,
    // One after the other, so that each meets a living process.
    kill: () => {
      killing = killing.then(async () => {
        const victim = child;
        if (victim.kill('SIGKILL')) kills += 1;
        await gone(victim);
      });
      return killing;
    },
    async ready() {
      for (;;) {
        const answered = await fetch(`${url}/api/openapi.json`).then(
          (response) => response.arrayBuffer().then(() => response.ok),
          () => false,
        );
        if (answered) return;
        await pause(25);
      }
    },
    async stop() {
      stopping = true;
      process.removeListener('exit', endWithUs);
      child.kill('SIGKILL');
      await gone(child);
    },
  };
}
