import { createServer } from 'node:net';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { showHandbook } from '../../shared/contract/handbook.ts';
import { showSession } from '../../shared/contract/identity.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { signIn } from '../support/actors.ts';
import { JOB_SECRET, startTestService, type TestService } from '../support/test-service.ts';

const ID = '11111111-1111-4111-8111-111111111111';

/** Inputs that need nobody there to be made. */
const BODIES: Readonly<Record<string, unknown>> = {
  'identity.sign-in-with-wechat': { code: 'demo-away', as: 'mother' },
  'identity.accept-invitation': { code: 'demo-away.2', invitation: 'an-invitation' },
  'demo.sign-in': { persona: 'week-29' },
  'demo.set-clock': { now: '2026-11-23T02:00:00.000Z' },
};

/** What needs no database. */
const ALIVE = ['demo.list-personas', 'demo.set-clock'];

/** Every endpoint’s status and Retry-After, all asked at once, and how long the slowest that is no job took. */
async function askAll(service: TestService) {
  const started = performance.now();
  let slowestMs = 0;
  const answers = await Promise.all(
    ENDPOINTS.map(async (endpoint) => {
      const token = endpoint.access.kind === 'job' ? JOB_SECRET : 'some-token';
      const ids = [...endpoint.path.matchAll(/:(\w+Id)/g)].map(([, name]) => [name ?? '', ID]);
      const params = { ...Object.fromEntries(ids), kind: 'service' };
      const body = endpoint.method === 'GET' ? undefined : BODIES[endpoint.id];
      const answer = await service.call(endpoint, { token, params, body });
      if (!endpoint.path.startsWith('/api/jobs/')) slowestMs = Math.max(slowestMs, performance.now() - started);
      return [endpoint.id, answer.status, answer.headers.get('retry-after')] as const;
    }),
  );
  return { answers, slowestMs };
}

const expected = ENDPOINTS.map(({ id }) => (ALIVE.includes(id) ? [id, 200, null] : [id, 503, '2']));

describe('with the database away every route says so within three seconds and when to come back:', () => {
  test('nobody listens at its address', async () => {
    const service = await startTestService({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
    onTestFinished(() => service.close());
    const { answers, slowestMs } = await askAll(service);
    expect(answers).toEqual(expected);
    expect(slowestMs).toBeLessThan(3000);
  });

  test('somebody listens and never answers', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const service = await startTestService({ databaseUrl: `postgres://nobody@127.0.0.1:${address.port}/none` });
    onTestFinished(async () => {
      await service.close();
      silent.close();
    });
    const { answers, slowestMs } = await askAll(service);
    expect(answers).toEqual(expected);
    expect(slowestMs).toBeLessThan(3000);
  });

  test('nothing about it but a short name reaches the log', async () => {
    const service = await startTestService({ databaseUrl: 'postgres://nobody:geheim@127.0.0.1:1/none' });
    onTestFinished(() => service.close());
    await askAll(service);
    expect(service.logged.join('\n')).not.toMatch(/geheim|127\.0\.0\.1|ECONNREFUSED/);
  });
});

describe('with the database slow', () => {
  test.each([
    ['where she is recognised', 'sessions', showSession],
    ['where her handbook lies', 'women', showHandbook],
  ])('%s, the answer is still within three seconds', async (_, table, endpoint) => {
    const service = await startTestService();
    const holder = new pg.Client({ connectionString: service.databaseUrl });
    await holder.connect();
    onTestFinished(async () => {
      await holder.end();
      await service.close();
    });
    const token = await signIn(service, 'week-29');
    await holder.query(`begin; lock table ${holder.escapeIdentifier(table)} in access exclusive mode`);
    const started = performance.now();
    const answer = await service.call(endpoint, { token });
    expect([answer.status, answer.code, performance.now() - started < 3000]).toEqual([503, 'unavailable', true]);
    await holder.query('rollback');
    await service.ok(endpoint, { token });
  });
});
