import { spawn, spawnSync } from 'node:child_process';
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

async function waitUntilReady(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: 250 });
  redis.on('error', () => undefined);
  try {
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}

/** Kills the server when its standard input closes, as it does when this process ends in whatever way. */
const LEASH = 'exec 3<&0; "$@" </dev/null 3<&- & read -r _ <&3; kill -9 $!; wait $! 2>/dev/null';

/** A Redis of its own that keeps nothing on disk. Ends with the process that started it. */
export async function startRedisServer(port?: number): Promise<TestRedis> {
  const chosen = port ?? (await freePort());
  const command = ['redis-server', '--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const leash = spawn('/bin/sh', ['-c', LEASH, 'sh', ...command], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<void>((done) => leash.once('exit', () => done()));
  const url = `redis://127.0.0.1:${chosen}`;
  await waitUntilReady(url);
  return {
    url,
    async stop() {
      leash.stdin.end();
      await ended;
    },
  };
}

/** The Redis that was given, or one of its own. */
export async function startRedis(): Promise<TestRedis> {
  const url = given();
  return url === undefined ? startRedisServer() : { url, stop: async () => undefined };
}
