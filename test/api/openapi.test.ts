import { describe, expect, test } from 'vitest';
import { createApp } from '../../api/_server/app.ts';
import type { Settings } from '../../api/_server/ports.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { JOB_SECRET, testService } from '../support/test-service.ts';

const service = testService();

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { operationId: string; 'x-access': unknown; parameters: { name: string }[] }>>
    >
  >;
}

async function documentOf(settings: Partial<Settings> = {}): Promise<Document> {
  const app = createApp({ ...service().deps, settings: { ...service().deps.settings, ...settings } });
  const response = await app(new Request('http://api.test/api/openapi.json'), { remoteAddress: '192.0.2.1' });
  return (await response.json()) as Document;
}

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

describe('the printed contract', () => {
  test('lists every exposed endpoint once by its method and path, with who may call it', async () => {
    const printed = operationsOf(await documentOf()).map(({ method, path, 'x-access': access }) => [
      method,
      path,
      access,
    ]);
    const expected = ENDPOINTS.flatMap(({ method, alsoGet, path, access }) => {
      const spelled = path.replace(/:(\w+)/g, '{$1}');
      return [...new Set([method, ...(alsoGet ? ['GET'] : [])])].map((each) => [each.toLowerCase(), spelled, access]);
    });
    expect(printed.map((row) => JSON.stringify(row)).sort()).toEqual(expected.map((row) => JSON.stringify(row)).sort());
  });

  test('names each operation once and every path parameter', async () => {
    const operations = operationsOf(await documentOf());
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { path, parameters } of operations) {
      for (const [, name] of path.matchAll(/\{(\w+)\}/g))
        expect(parameters.map((parameter) => parameter.name)).toContain(name);
    }
  });

  test('shows nothing of the demonstration or the test clock where they are not exposed', async () => {
    const shown = operationsOf(await documentOf({ demo: false, testClock: false })).map(({ path }) => path);
    const hidden = ENDPOINTS.filter(({ exposure }) => exposure !== 'always');
    expect(hidden.length).toBe(3);
    expect(shown.filter((path) => path.startsWith('/api/demo'))).toEqual([]);
    expect(shown.length).toBe(operationsOf(await documentOf()).length - hidden.length);
  });
});

describe('what is not exposed', () => {
  test.each(
    ENDPOINTS.filter(({ exposure }) => exposure !== 'always').map((endpoint) => [endpoint.id, endpoint] as const),
  )('%s does not exist, even for the job secret', async (_, { method, path }) => {
    const { deps } = service();
    const app = createApp({ ...deps, settings: { ...deps.settings, demo: false, testClock: false } });
    const headers = { authorization: `Bearer ${JOB_SECRET}`, 'content-type': 'application/json' };
    const now = deps.clock.now();
    const body = JSON.stringify({ now: '2030-01-01T00:00:00.000Z', persona: 'week-29' });
    const request = new Request(`http://api.test${path}`, { method, headers, ...(method === 'GET' ? {} : { body }) });
    expect((await app(request, { remoteAddress: '192.0.2.1' })).status).toBe(404);
    expect(deps.clock.now()).toBe(now);
  });
});

test('every answer forbids caching, sniffing and framing', async () => {
  for (const path of ['/api/health', '/api/nothing', '/api/openapi.json', '/api/handbook']) {
    const { headers } = await service().app(new Request(`http://api.test${path}`), { remoteAddress: '192.0.2.1' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});
