import { setTimeout as pause } from 'node:timers/promises';
import { eq, inArray } from 'drizzle-orm';
import { createApp } from '../../api/_server/app.ts';
import { createService } from '../../api/_server/deps.ts';
import { parseEnv } from '../../api/_server/env.ts';
import { startBackground } from '../../api/_server/hosting/background.ts';
import { serve } from '../../api/_server/hosting/node-server.ts';
import type { Dispatcher } from '../../api/_server/messaging/dispatcher.ts';
import type { StoredPayload } from '../../api/_server/messaging/enqueue.ts';
import { outbox } from '../../api/_server/messaging/tables.ts';

/**
 * The server with its outbox broken on purpose, for the control run: a message is marked as sent when it is claimed.
 * It tries as stubbornly as the real one, but from memory, so that only a kill can make it lose anything.
 */
const env = parseEnv(process.env);
const service = createService(env);
const { deps } = service;
const webhook = deps.settings.countyWebhook;

async function claimAndForget(): Promise<void> {
  const waiting = deps.db.query.select({ id: outbox.id }).from(outbox).where(eq(outbox.state, 'waiting')).limit(32);
  const rows = await deps.db.query
    .update(outbox)
    .set({ state: 'sent', sentAt: new Date(deps.clock.now()) })
    .where(inArray(outbox.id, waiting))
    .returning();
  for (const row of rows) if (row.channel === 'webhook') void send(row);
}

async function send(row: typeof outbox.$inferSelect): Promise<void> {
  const { kind, urgency, alertNumber } = row.payload as unknown as StoredPayload;
  const createdAt = row.createdAt.getTime();
  const message = { id: row.dedupeKey, kind, urgency, alertNumber, institutionName: '', link: 'x:', createdAt };
  for (let tries = 0; tries < 20; tries += 1) {
    const result = await deps.channels.webhook.send(message, webhook ?? {}, deps.clock.now());
    if (result.kind === 'sent') return;
    await pause(1000);
  }
}

const broken: Dispatcher = {
  poke: () => void claimAndForget().catch(() => undefined),
  drain: async () => ({ attempted: 0, more: false }),
  settled: async () => undefined,
  stop: async () => undefined,
};

await serve({
  app: createApp({ ...deps, wakeDispatcher: broken.poke }),
  host: env.HOST,
  port: env.PORT,
});
startBackground({ ...service, dispatcher: broken });
