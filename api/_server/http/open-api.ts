import { toJsonSchema } from '@valibot/to-json-schema';
import type { Endpoint, Schema } from '../../../shared/contract/endpoint.ts';
import { ERROR_STATUS, type ErrorCode } from '../../../shared/contract/errors.ts';

const EVERYWHERE: readonly ErrorCode[] = [
  'malformed-body',
  'invalid-input',
  'too-many-requests',
  'internal',
  'unavailable',
];

/** The contract printed as OpenAPI 3.1. `x-access` says who may call, `x-consents` what she must have agreed to. */
export function openApiDocument(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    const operation = operationOf(endpoint);
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation };
    if (endpoint.alsoGet) paths[path] = { ...paths[path], get: { ...operation, operationId: `${endpoint.id}.get` } };
  }
  return {
    openapi: '3.1.0',
    info: { title: '母子手册 Muzi Handbook', version: '0.1.0' },
    components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}

function operationOf(endpoint: Endpoint) {
  const isPublic = endpoint.access.kind === 'public';
  const codes = [
    ...new Set([...EVERYWHERE, ...(isPublic ? [] : (['session-required', 'forbidden'] as const)), ...endpoint.errors]),
  ];
  const byStatus = groupByStatus(codes);
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    security: isPublic ? [] : [{ session: [] }],
    'x-access': endpoint.access,
    'x-consents': endpoint.consents,
    'x-rate-lane': endpoint.lane,
    parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')],
    ...(endpoint.method === 'GET' || endpoint.method === 'DELETE'
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body) } } } }),
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: schemaOf(endpoint.reply) } } },
      ...Object.fromEntries(byStatus),
    },
  };
}

function groupByStatus(codes: readonly ErrorCode[]): (readonly [number, { description: string }])[] {
  const statuses = [...new Set(codes.map((code) => ERROR_STATUS[code]))].sort();
  return statuses.map(
    (status) => [status, { description: codes.filter((code) => ERROR_STATUS[code] === status).join(', ') }] as const,
  );
}

const schemaOf = (schema: Schema) => toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });

function parametersOf(schema: Schema, place: 'path' | 'query') {
  const json = schemaOf(schema);
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }));
}
