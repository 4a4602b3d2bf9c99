import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface DemoSecrets {
  readonly DATA_KEYS: string;
  readonly INDEX_KEY: string;
  readonly JOB_SECRET: string;
}

/** The laptop’s own random secrets: made at the first start and kept beside its data, which they open. */
export function demoSecrets(file: string): DemoSecrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoSecrets;
  const key = () => randomBytes(32).toString('base64');
  const secrets = { DATA_KEYS: `k1:${key()}`, INDEX_KEY: key(), JOB_SECRET: randomBytes(32).toString('base64url') };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
