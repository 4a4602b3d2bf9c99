import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { migrate } from '../db/migrate.ts';
import { createService } from '../deps.ts';
import { parseEnv } from '../env.ts';
import { countyFile } from '../institutions/county-file.ts';
import { setUpCounty } from '../institutions/set-up-county.ts';
import { loadEnvFile } from './load-env-file.ts';

// `npm run set-up-county -- county.json`: a county’s institutions and its first supervisor. docs/county.example.json shows the file.
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: npm run set-up-county -- county.json');
const county = v.parse(countyFile, JSON.parse(readFileSync(path, 'utf8')));
loadEnvFile();
const env = parseEnv(process.env);
await migrate(env.DATABASE_URL);
const service = createService(env);
try {
  const { invitation, expiresAt } = await setUpCounty(service.deps, county);
  process.stdout.write(`第一位县级管理员的邀请码（只显示这一次，${expiresAt} 前有效）：\n${invitation}\n`);
} finally {
  await service.close();
}
