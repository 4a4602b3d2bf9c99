import { beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import type { ErrorCode } from '../../shared/contract/errors.ts';
import { enrol } from '../../shared/contract/handbook.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { formOf, newMother, openAlert } from '../support/actors.ts';
import { admittedToken, exampleOf } from '../support/example-calls.ts';
import { fingerprintOf } from '../support/stored-rows.ts';
import { type CallOptions, testService } from '../support/test-service.ts';

const service = testService();
const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const json = { 'content-type': 'application/json' };

/** Bodies that are wrong before anything in them is looked at. */
const BROKEN: readonly (readonly [what: string, code: ErrorCode, call: CallOptions])[] = [
  ['text that is no JSON', 'malformed-body', { raw: 'not json' }],
  ['a truncated body', 'malformed-body', { raw: '{"name":"王' }],
  ['a trailing comma', 'malformed-body', { raw: '{"a":1,}' }],
  ['single quotes', 'malformed-body', { raw: "{'a':1}" }],
  ['NaN', 'malformed-body', { raw: '{"a":NaN}' }],
  ['Infinity', 'malformed-body', { raw: '{"a":Infinity}' }],
  ['a bare U+0000 in a text', 'malformed-body', { raw: '{"a":"\u0000"}' }],
  ['only white space', 'malformed-body', { raw: '  \n ' }],
  ['two values after one another', 'malformed-body', { raw: '{}{}' }],
  ['the same key twice', 'malformed-body', { raw: '{"code":"a","code":"b"}' }],
  ['the same key twice, once escaped', 'malformed-body', { raw: '{"code":"a","c\\u006fde":"b"}' }],
  ['the same key twice inside', 'malformed-body', { raw: '{"a":[{"b":{"c":1,"d":"}","c":2}}]}' }],
  [
    'a byte that is no UTF-8',
    'malformed-body',
    { raw: bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), headers: json },
  ],
  ['UTF-16', 'malformed-body', { raw: bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), headers: json }],
  ['GBK', 'malformed-body', { raw: bytes(0x7b, 0x22, 0xcd, 0xf5, 0x22, 0x3a, 0x31, 0x7d), headers: json }],
  ['1 MB', 'body-too-large', { raw: `{"name":"${'王'.repeat(350_000)}"}` }],
  ['one byte over the limit', 'body-too-large', { raw: `"${'a'.repeat(64 * 1024 - 1)}"` }],
  ['1 MB declared and little sent', 'body-too-large', { raw: '{}', headers: { ...json, 'content-length': '1048576' } }],
  [
    'a form',
    'unsupported-media-type',
    { raw: 'name=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['plain text', 'unsupported-media-type', { raw: '{}', headers: { 'content-type': 'text/plain' } }],
  [
    'a type that only begins like JSON',
    'unsupported-media-type',
    { raw: '{}', headers: { 'content-type': 'application/json5' } },
  ],
  ['XML', 'unsupported-media-type', { raw: '<a/>', headers: { 'content-type': 'application/xml' } }],
  ['null', 'invalid-input', { raw: 'null' }],
  ['a list', 'invalid-input', { raw: '[]' }],
  ['a text', 'invalid-input', { raw: '"text"' }],
  ['a number', 'invalid-input', { raw: '1e400' }],
  ['true', 'invalid-input', { raw: 'true' }],
  ['lists 20,000 deep', 'invalid-input', { raw: `${'['.repeat(20_000)}${']'.repeat(20_000)}` }],
  ['objects 10,000 deep', 'invalid-input', { raw: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` }],
];

const taking = ENDPOINTS.filter(({ method, alsoGet }) => method !== 'GET' && !alsoGet);

/** Every endpoint that takes a body, with somebody it admits and an id that is there: only the body stands in the way. */
let doors: { readonly endpoint: Endpoint; readonly call: CallOptions }[];

beforeAll(async () => {
  const subject = await openAlert(service());
  doors = [];
  for (const endpoint of taking) {
    const { params } = await exampleOf(service(), endpoint.id, subject);
    const token = await admittedToken(service(), endpoint, subject);
    doors.push({ endpoint, call: { token, ...(params === undefined ? {} : { params }) } });
  }
});

test.each(BROKEN)('every endpoint answers %s with %s and writes nothing', async (_, code, broken) => {
  const before = await fingerprintOf(service().db);
  const answered: (readonly [string, ErrorCode | null])[] = [];
  for (const { endpoint, call } of doors) {
    const answer = await service().call(endpoint, { ...broken, ...call });
    answered.push([endpoint.id, answer.code]);
  }
  expect(answered).toEqual(taking.map(({ id }) => [id, code]));
  expect(await fingerprintOf(service().db)).toBe(before);
});

test('a caller who hangs up in the middle of a body is no outage of the database', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes(0x7b));
      controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: json, body, duplex: 'half' };
  const logged = service().logged.length;
  const request = new Request('http://muzi.test/api/session/wechat', init);
  const answer = await service().app(request, { remoteAddress: '192.0.2.1' });
  expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'malformed-body' }]);
  expect(service().logged.slice(logged).join('')).not.toContain('database-away');
});

describe('a good body', () => {
  test('may say its charset and carry white space', async () => {
    const { token } = await newMother(service());
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    const answer = await service().call(enrol, { token, headers, raw: `\r\n ${JSON.stringify(formOf(), null, 2)} \n` });
    expect(answer.status).toBe(200);
  });

  test('may say the same key in two different objects', async () => {
    const { token } = await newMother(service());
    const answer = await service().call(enrol, { token, raw: '[{"a":1,"b":{"a":2}},{"a":"a,a","b":["a","a"]}]' });
    expect(answer.code).toBe('invalid-input');
  });
});
