import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSimulators } from '../../../test/simulators/start-simulators.ts';
import { createApp } from '../app.ts';
import { startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { createService } from '../deps.ts';
import { parseEnv } from '../env.ts';
import { startBackground } from '../hosting/background.ts';
import { serve } from '../hosting/node-server.ts';
import { onStopSignal } from '../hosting/on-stop-signal.ts';
import { listPersonas } from './list-personas.ts';
import { demoSecrets } from './secrets.ts';
import { seedDemo } from './seed.ts';
import { ensureWebBuild } from './web-build.ts';

// `npm start`: everything on one laptop, nothing to install. Whatever the environment sets is used instead.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const data = process.env.MUZI_DATA_DIR ?? join(root, '.data');
const say = (line: string) => process.stdout.write(`${line}\n`);

// What has been started so far, ended in the opposite order, also when the stop comes in the middle of the start.
const stops: (() => Promise<void>)[] = [];
onStopSignal(async () => {
  for (const stop of stops.reverse()) await stop();
});

const [database, simulators, staticDir] = await Promise.all([
  startEmbedded({ directory: join(data, 'postgres'), say }),
  startSimulators(),
  ensureWebBuild(root, say),
]);
stops.push(database.stop, simulators.close);
const port = process.env.PORT ?? '3000';
const env = parseEnv({
  ...demoSecrets(join(data, 'secrets.json')),
  NODE_ENV: 'development',
  DATABASE_URL: database.url,
  PUBLIC_BASE_URL: `http://127.0.0.1:${port}`,
  DEMO: '1',
  LOG_LEVEL: 'warn',
  WECHAT_APP_ID: simulators.wechat.appId,
  WECHAT_APP_SECRET: simulators.wechat.appSecret,
  WECHAT_BASE_URL: simulators.wechat.url,
  WECOM_BASE_URL: simulators.wecom.url,
  ALERT_WEBHOOK_URL: simulators.webhook.url,
  ALERT_WEBHOOK_SECRET: simulators.webhook.secret,
  WEBHOOK_ALLOW_PRIVATE: '1',
  ...process.env,
});
await migrate(env.DATABASE_URL);
const service = createService(env);
stops.push(service.close);
await seedDemo(service.deps);
const server = await serve({ app: createApp(service.deps), staticDir, host: env.HOST, port: env.PORT });
const background = startBackground(service);
stops.push(background.stop, server.close);

say(`\n母子手册 已就绪  ${server.url}\n`);
for (const { persona, name, who } of listPersonas().personas) say(`  ${persona.padEnd(24)}${name}  ${who}`);
say(`\nWebhook 收到的消息：${new URL('/received', simulators.webhook.url).href}   停止：Ctrl+C`);
