import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../api/_server/app.ts';
import { seedDemo } from '../../api/_server/demo/seed.ts';
import { createService, type Service } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import { startBackground } from '../../api/_server/hosting/background.ts';
import { serve } from '../../api/_server/hosting/node-server.ts';
import { startSimulators } from '../simulators/start-simulators.ts';
import { testEnvironment } from '../support/test-environment.ts';

export interface ServedApp {
  readonly url: string;
  readonly service: Service;
  /** Nobody pokes any more: no escalation, no heartbeat. */
  stopSweeps(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The web build and the real service on one address, as `npm start` serves them, on an empty migrated database. It serves
 * a copy: somebody who changes a source and builds anew does not pull the files from under it.
 */
export async function serveApp(databaseUrl: string, webBuild: string): Promise<ServedApp> {
  const staticDir = mkdtempSync(join(tmpdir(), 'muzi-web-'));
  cpSync(webBuild, staticDir, { recursive: true });
  const simulators = await startSimulators();
  const env = parseEnv({
    ...testEnvironment(databaseUrl),
    PORT: '0',
    DEMO: '1',
    TEST_CLOCK: '1',
    // Everybody here shares one address; the limits have tests of their own.
    RATE_LIMIT_FACTOR: '1000',
    WECHAT_APP_ID: simulators.wechat.appId,
    WECHAT_APP_SECRET: simulators.wechat.appSecret,
    WECHAT_BASE_URL: simulators.wechat.url,
    WECOM_BASE_URL: simulators.wecom.url,
    ALERT_WEBHOOK_URL: simulators.webhook.url,
    ALERT_WEBHOOK_SECRET: simulators.webhook.secret,
    WEBHOOK_ALLOW_PRIVATE: '1',
  });
  const service = createService(env);
  await seedDemo(service.deps);
  const server = await serve({ app: createApp(service.deps), staticDir, host: env.HOST, port: env.PORT });
  const background = startBackground(service);
  return {
    url: server.url,
    service,
    stopSweeps: () => background.stop(),
    async close() {
      await server.close();
      await background.stop();
      await service.close();
      await simulators.close();
      rmSync(staticDir, { recursive: true, force: true });
    },
  };
}
