import { createApp } from '../app.ts';
import { createService } from '../deps.ts';
import { parseEnv } from '../env.ts';
import { startBackground } from './background.ts';
import { loadEnvFile } from './load-env-file.ts';
import { migrateWhenUp } from './migrate-when-up.ts';
import { serve } from './node-server.ts';
import { onStopSignal } from './on-stop-signal.ts';

// `npm run serve`: the plain Node server for PostgreSQL and Redis, as it runs inside the country.
loadEnvFile();
const env = parseEnv(process.env);
await migrateWhenUp(env.DATABASE_URL, 60_000);
const service = createService(env);
const server = await serve({ app: createApp(service.deps), staticDir: env.STATIC_DIR, host: env.HOST, port: env.PORT });
const background = startBackground(service);
service.deps.log.info('listening', { status: env.PORT });

onStopSignal(async () => {
  await server.close();
  await background.stop();
  await service.close();
});
