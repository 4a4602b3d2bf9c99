import { beforeAll, describe, expect, test } from 'vitest';
import { showAlert } from '../../shared/contract/clinic.ts';
import { showSession } from '../../shared/contract/identity.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { operatorAlerts } from '../../shared/contract/operations.ts';
import { type OpenAlert, openAlert, signIn } from '../support/actors.ts';
import { pathOf } from '../support/api-answer.ts';
import { JOB_SECRET, testService } from '../support/test-service.ts';

const service = testService();
let subject: OpenAlert;
let doctor: string;

beforeAll(async () => {
  subject = await openAlert(service());
  doctor = await signIn(service(), 'clinic-doctor');
});

describe('a method nobody declared', () => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
  const paths = [...new Set(ENDPOINTS.map(({ path }) => path))];

  test.each(paths)('answers 405 at %s and says which are allowed', async (path) => {
    const here = ENDPOINTS.filter((endpoint) => endpoint.path === path);
    const allowed = here.flatMap(({ method, alsoGet }) => (alsoGet ? [method, 'GET'] : [method])).sort();
    const [endpoint] = here;
    if (endpoint === undefined) throw new Error('a path without an endpoint');
    // Something in the place of every parameter; the method is refused before anybody looks at it.
    const params = Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', 'x']));
    const filled = pathOf(endpoint, params);
    for (const method of methods.filter((candidate) => !allowed.includes(candidate))) {
      const answer = await service().request(method, filled, { token: JOB_SECRET });
      expect([method, answer.status, answer.code]).toEqual([method, 405, 'method-not-allowed']);
      expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(allowed);
    }
  });
});

describe('a path that leads nowhere answers 404', () => {
  test.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/handbook/',
    '/api/handbook/1',
    '/api/HANDBOOK',
    '/api//handbook',
    '/api/clinic/alerts/',
    '/api/clinic/alerts/x/unknown',
    '/api/..%2fhandbook',
    '/api/%2e%2e/%2e%2e/etc/passwd',
    '/api/handbook%00',
    '/api/handbook%0a',
    '/api/%E0%A4%A',
    `/api/${'a'.repeat(5000)}`,
  ])('%s', async (path) => {
    const answer = await service().request('GET', path, { token: subject.token });
    expect([answer.status, answer.code]).toEqual([404, 'not-found']);
  });
});

describe('an id that cannot exist answers exactly like one that does not', () => {
  const nobodys = '11111111-1111-4111-8111-111111111111';
  test.each([
    '-1',
    '0',
    '99999999999999999999999999',
    '1e400',
    'null',
    '__proto__',
    "' or '1'='1",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\u0000',
    '１２３',
    '王',
    `${nobodys}0`,
    nobodys.replaceAll('-', ''),
    `{${nobodys}}`,
    'a'.repeat(3000),
  ])('%j', async (alertId) => {
    const headers = { 'x-request-id': 'the-same-for-both' };
    const absent = await service().call(showAlert, { token: doctor, headers, params: { alertId: nobodys } });
    const answer = await service().call(showAlert, { token: doctor, headers, params: { alertId } });
    expect([answer.status, answer.text]).toEqual([404, absent.text]);
  });

  test('and upper case is the same id', async () => {
    const { alert } = await service().ok(showAlert, {
      token: doctor,
      params: { alertId: subject.alertId.toUpperCase() },
    });
    expect(alert.alertId).toBe(subject.alertId);
  });
});

describe('a query', () => {
  test.each([
    ['limit=5&limit=6', ['limit']],
    ['after=1&after=1&limit=1&limit=1', ['after', 'limit']],
    ['limit=-1', ['limit']],
    ['limit=0', ['limit']],
    ['limit=1001', ['limit']],
    ['limit=1e3', ['limit']],
    ['limit=1000000000', ['limit']],
    ['limit=', ['limit']],
    ['limit=５', ['limit']],
    ['after=-1', ['after']],
    ['after=1%27%20or%201=1', ['after']],
    ['after=9999999999999999999', ['after']],
    ['limit[]=5', ['limit[]']],
  ])('?%s is refused by its field', async (query, fields) => {
    const answer = await service().call(operatorAlerts, { token: JOB_SECRET, query });
    expect([answer.status, answer.fields]).toEqual([422, fields]);
  });

  test('with a cursor beyond every row answers an empty page', async () => {
    expect(await service().ok(operatorAlerts, { token: JOB_SECRET, query: 'after=999999999999999999' })).toEqual({
      alerts: [],
    });
  });
});

describe('a request id', () => {
  test('that is harmless comes back, in the body of a refusal too', async () => {
    const answer = await service().call(showSession, { headers: { 'x-request-id': 'phone-1234_abcd' } });
    expect(answer.json).toMatchObject({ requestId: 'phone-1234_abcd' });
  });

  test.each([
    'short',
    'a'.repeat(65),
    '../../etc/passwd',
    'a b c d e f g',
    '<script>alert(1)</script>',
    '{"level":"error"}',
    "';drop table alerts",
  ])('%j is replaced by one of ours', async (id) => {
    const answer = await service().call(showSession, { headers: { 'x-request-id': id } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.text).not.toContain(id);
  });
});

describe('an authorization header', () => {
  test.each([
    'Bearer',
    'Bearer ',
    'Bearer  x',
    'Basic YWRtaW46YWRtaW4=',
    'bearer x',
    `Bearer ${'a'.repeat(201)}`,
    'Bearer a b',
    'null',
  ])('%j is nobody’s', async (authorization) => {
    const answer = await service().call(showSession, { headers: { authorization } });
    expect([answer.status, answer.code]).toEqual([401, 'session-required']);
  });
});
