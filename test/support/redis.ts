import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

export const NO_REDIS = 'Redis tests not run: no TEST_REDIS_URL and no redis-server on PATH';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? found(address.port) : fail(new Error('no port')),
      );
    });
  });

const given = (): string | undefined => process.env.TEST_REDIS_URL || undefined;

/** Whether this machine can run the Redis tests at all. */
export const hasRedis = (): boolean => given() !== undefined || spawnSync('redis-server', ['--version']).status === 0;

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  try {
    await new Promise<void>((ready, fail) => {
      redis.ping().then(() => ready(), fail);
      server.once('exit', () => fail(new Error('redis-server did not start.')));
    });
  } finally {
    redis.disconnect();
  }
}

/** A Redis of its own that keeps nothing on disk. Ends with the process that started it. */
export async function startRedisServer(port?: number): Promise<TestRedis> {
  const chosen = port ?? (await freePort());
  const options = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);
  const url = `redis://127.0.0.1:${chosen}`;
  await waitUntilReady(url, server);
  return {
    url,
    async stop() {
      process.removeListener('exit', endWithUs);
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = new Promise<void>((done) => server.once('exit', () => done()));
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** The Redis that was given, or one of its own. */
export async function startRedis(): Promise<TestRedis> {
  const url = given();
  return url === undefined ? startRedisServer() : { url, stop: async () => undefined };
}
