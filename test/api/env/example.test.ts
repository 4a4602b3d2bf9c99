import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENV_ENTRIES, EnvError, parseEnv } from '../../../api/_server/env.ts';

const lines = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8').split('\n');
const assignments = lines.flatMap((line) => {
  const match = /^([A-Z_]+)=(.*)$/.exec(line);
  return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const];
});
const record = Object.fromEntries(assignments);

it('shows every variable once, in the order of the schema, and no other', () => {
  expect(assignments.map(([name]) => name)).toEqual(Object.keys(ENV_ENTRIES));
});

it('explains every variable in the comment above it or above its neighbour', () => {
  const unexplained = lines.filter(
    (line, at) =>
      /^[A-Z_]+=/.test(line) && !lines.slice(Math.max(0, at - 2), at).some((before) => before.startsWith('#')),
  );
  expect(unexplained).toEqual([]);
});

it('is well-formed, so that a development start accepts it as it is', () => {
  expect(parseEnv({ ...record, NODE_ENV: 'development' }).PORT).toBe(3000);
});

it('does not start in production before its secrets are replaced', () => {
  const refusal = (() => {
    try {
      parseEnv(record);
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  expect(refusal).toBeInstanceOf(EnvError);
  const named = ['DATABASE_URL', 'DATA_KEYS', 'INDEX_KEY', 'JOB_SECRET', 'WECHAT_APP_SECRET'];
  for (const name of named) expect(String(refusal)).toContain(name);
});
