import { beforeAll, describe, expect, test } from 'vitest';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { type OpenAlert, openAlert } from '../support/actors.ts';
import { admittedToken, exampleOf } from '../support/example-calls.ts';
import { columnNames, fingerprintOf } from '../support/stored-rows.ts';
import { testService } from '../support/test-service.ts';

const service = testService();
let subject: OpenAlert;
let keys: string[];

beforeAll(async () => {
  subject = await openAlert(service());
  const columns = await columnNames(service().db);
  keys = [...columns, 'unknownKey', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
});

interface Hole {
  readonly prefix: string;
  /** The body’s JSON with one more key in the object at `prefix`. */
  readonly withKey: (key: string) => string;
  readonly declared: readonly string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a body, each a place where a stranger’s key could slip in. Written as text: `__proto__` must be a real key. */
function holesOf(body: Record<string, unknown>, prefix = '', wrap = (json: string) => json): Hole[] {
  const entries = Object.entries(body);
  const withKey = (key: string) =>
    wrap(`{${[...entries.map(([name, value]) => `"${name}":${JSON.stringify(value)}`), `"${key}":"x"`].join(',')}}`);
  const inner = entries.flatMap(([name, value]) => {
    if (!isObject(value)) return [];
    const rest = entries.filter(([other]) => other !== name).map(([other, v]) => `"${other}":${JSON.stringify(v)},`);
    return holesOf(value, `${prefix}${name}.`, (json) => wrap(`{${rest.join('')}"${name}":${json}}`));
  });
  return [{ prefix, withKey, declared: entries.map(([name]) => name) }, ...inner];
}

const writing = ENDPOINTS.filter(({ method, alsoGet }) => method !== 'GET' && !alsoGet);

describe('a write with a key nobody declared is refused by that key, and nothing is written', () => {
  test.each(writing.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_, endpoint) => {
    const token = await admittedToken(service(), endpoint, subject);
    const { body, ...call } = await exampleOf(service(), endpoint.id, subject);
    const before = await fingerprintOf(service().db);
    for (const { prefix, withKey, declared } of holesOf(isObject(body) ? body : {})) {
      for (const key of keys.filter((candidate) => !declared.includes(candidate))) {
        const answer = await service().call(endpoint, { ...call, token, raw: withKey(key) });
        const refused = [answer.status, answer.code, answer.fields];

        expect([key, ...refused]).toEqual([key, 422, 'invalid-input', [`${prefix}${key}`]]);
      }
    }
    expect(await fingerprintOf(service().db)).toBe(before);
  });
});

describe('a query parameter nobody declared is refused', () => {
  test.each(ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_, endpoint) => {
    const token = await admittedToken(service(), endpoint, subject);
    const call = await exampleOf(service(), endpoint.id, subject);
    const before = await fingerprintOf(service().db);
    for (const key of ['extra', '__proto__', 'constructor', 'womanId', 'institution_id']) {
      const answer = await service().call(endpoint, { ...call, token, query: `${key}=1` });
      expect([key, answer.status, answer.fields]).toEqual([key, 422, [key]]);
    }
    expect(await fingerprintOf(service().db)).toBe(before);
  });
});
