import { migrate } from '../db/migrate.ts';
import { seedDemo } from '../demo/seed.ts';
import { createService } from '../deps.ts';
import { parseEnv } from '../env.ts';
import { loadEnvFile } from './load-env-file.ts';

// `npm run migrate`: brings the database to the present schema before a deployment; a demonstration gets its people.
loadEnvFile();
const env = parseEnv(process.env);
await migrate(env.DATABASE_URL);
if (env.DEMO) {
  const service = createService(env);
  await seedDemo(service.deps);
  await service.close();
}
