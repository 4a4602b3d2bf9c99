import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../support/database.ts';
import { testEnvironment } from '../../support/test-environment.ts';

const CONTEXT = Symbol.for('@vercel/request-context');
const database = testDatabase();
const waited: Promise<unknown>[] = [];
let deployed: typeof import('../../../api/index.ts');

beforeAll(async () => {
  Object.assign(process.env, testEnvironment(database.url));
  Reflect.set(globalThis, CONTEXT, { get: () => ({ waitUntil: (work: Promise<unknown>) => waited.push(work) }) });
  deployed = await import('../../../api/index.ts');
});
afterAll(() => Reflect.deleteProperty(globalThis, CONTEXT));

it.each([
  'GET',
  'POST',
] as const)('a job called with %s keeps the function awake until its messages are sent', async (method) => {
  waited.length = 0;
  const authorization = `Bearer ${testEnvironment(database.url).JOB_SECRET}`;
  const request = new Request('http://muzi.test/api/jobs/escalate-alerts', { method, headers: { authorization } });
  expect((await deployed[method](request)).status).toBe(200);
  expect(waited).toHaveLength(1);
  await Promise.all(waited);
});
