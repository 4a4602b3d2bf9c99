import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../api/_server/app.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { inviteStaff } from '../../shared/contract/identity.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { escalateAlertsJob } from '../../shared/contract/operations.ts';
import { addShift } from '../../shared/contract/roster.ts';
import { ACTOR_KINDS, type AccessActor, accessActors } from '../support/access-actors.ts';
import { type OpenAlert, openAlert } from '../support/actors.ts';
import { absentParams, EXAMPLES, exampleOf } from '../support/example-calls.ts';
import { ENTITLED_ONLY, RECEIVER_ONLY, SENDER_ONLY } from '../support/risk-examples.ts';
import { fingerprintOf } from '../support/stored-rows.ts';
import { JOB_SECRET, testService } from '../support/test-service.ts';

const service = testService();

beforeAll(async () => {
  // Health answers for the service only once a sweep has run.
  await service().ok(escalateAlertsJob, { token: JOB_SECRET });
});

/** The example speaks of somebody or something of her clinic, by the id in the path or in the form. */
const aboutColleague = (endpoint: Endpoint): boolean =>
  /:(staff|shift)Id/.test(endpoint.path) || endpoint === inviteStaff || endpoint === addShift;

/** What the contract promises an actor at an endpoint: the refusal, or that access is not what stops the call. */
function expectedOf(endpoint: Endpoint, actor: AccessActor): 'admitted' | 401 | 403 | 404 {
  const { access } = endpoint;
  if (access.kind === 'public') return 'admitted';
  if (actor.role === null) return actor.answers;
  if (access.kind === 'job') return actor.role === 'job' ? 'admitted' : 403;
  if (actor.role === 'job') return 403;
  if (access.kind === 'roles' && !access.roles.includes(actor.role)) return 403;
  if (ENTITLED_ONLY.includes(endpoint.id) && !actor.sees.assesses) return 403;
  if (/:(alert|pregnancy|followUp)Id/.test(endpoint.path) && !actor.sees.alert) return 404;
  if (RECEIVER_ONLY.includes(endpoint.id) && !actor.sees.receives) return 403;
  if (SENDER_ONLY.includes(endpoint.id) && actor.sees.receives) return 403;
  if (
    /:(report|record|subject|code)Id/.test(endpoint.path) &&
    !/:pregnancyId/.test(endpoint.path) &&
    !actor.sees.report
  )
    return 404;
  if (aboutColleague(endpoint) && !actor.sees.colleague) return 404;
  return 'admitted';
}

describe('every endpoint of the contract', () => {
  test('has a valid example registered here, and no example is left of one that is gone', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(ENDPOINTS.map(({ id }) => id).sort());
  });

  test('has an id and a method with path of its own', () => {
    const routes = ENDPOINTS.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(routes).size).toBe(ENDPOINTS.length);
  });

  test('is mounted: the service does not start with an endpoint nobody handles', async () => {
    expect(() => createApp(service().deps)).not.toThrow();
    for (const endpoint of ENDPOINTS) {
      const params = absentParams(
        Object.fromEntries([...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', ''])),
      );
      const answer = await service().call(endpoint, { params });
      expect([endpoint.id, answer.code]).not.toEqual([endpoint.id, 'method-not-allowed']);
      if (endpoint.access.kind !== 'public') expect([endpoint.id, answer.status]).toEqual([endpoint.id, 401]);
    }
  });
});

describe.each(ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_, endpoint) => {
  let subject: OpenAlert;
  beforeAll(async () => {
    subject = await openAlert(service());
  });

  test.each(ACTOR_KINDS)('answers %s as the contract says', async (kind) => {
    const actor = await accessActors[kind](service(), subject);
    const call = await exampleOf(service(), endpoint.id, subject);
    const answer = await service().call(endpoint, { ...call, token: actor.token });
    const expected = expectedOf(endpoint, actor);
    if (expected === 'admitted') expect([200, 409]).toContain(answer.status);
    else expect(answer.status).toBe(expected);
  });
});

const withIds = ENDPOINTS.filter((endpoint) => /:\w+Id/.test(endpoint.path));

describe('what is not the caller’s does not exist', () => {
  const foreigner = {
    mother: 'another woman',
    staff: 'staff of another county',
    supervisor: 'a supervisor of another county',
  } as const;
  const sideOf = ({ access }: Endpoint): keyof typeof foreigner => {
    if (access.kind !== 'roles') throw new Error('an id in a path needs roles that may call');
    if (access.roles.includes('mother')) return 'mother';
    return access.roles.includes('clinic-doctor') ? 'staff' : 'supervisor';
  };

  test.each(
    withIds.map((endpoint) => [endpoint.id, endpoint] as const),
  )('%s answers a foreign id and an absent one with the same bytes, and does nothing', async (_, endpoint) => {
    const subject: OpenAlert = await openAlert(service());
    const { token } = await accessActors[foreigner[sideOf(endpoint)]](service(), subject);
    const call = await exampleOf(service(), endpoint.id, subject);
    const headers = { 'x-request-id': 'same-for-both' };
    const before = await fingerprintOf(service().db);
    const foreign = await service().call(endpoint, { ...call, token, headers });
    const absent = await service().call(endpoint, { ...call, params: absentParams(call.params ?? {}), token, headers });
    const malformed = await service().call(endpoint, {
      ...call,
      params: Object.fromEntries(Object.keys(call.params ?? {}).map((name) => [name, '-1'])),
      token,
      headers,
    });
    expect(foreign.status).toBe(404);
    expect(await fingerprintOf(service().db)).toBe(before);
    expect([absent.status, absent.text, [...absent.headers]]).toEqual([
      foreign.status,
      foreign.text,
      [...foreign.headers],
    ]);
    expect(malformed.text).toBe(foreign.text);
  });
});
