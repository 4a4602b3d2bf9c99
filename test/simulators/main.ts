import { startSimulators } from './start-simulators.ts';

// Standalone: `tsx test/simulators/main.ts`. One line of JSON with the addresses goes to standard output when all three listen.
const port = (name: string): number => Number(process.env[name] ?? '0');

const simulators = await startSimulators({
  ports: { wechat: port('SIM_WECHAT_PORT'), wecom: port('SIM_WECOM_PORT'), webhook: port('SIM_WEBHOOK_PORT') },
});
const { wechat, wecom, webhook } = simulators;
process.stdout.write(
  `${JSON.stringify({
    wechat: { url: wechat.url, appId: wechat.appId, appSecret: wechat.appSecret },
    wecom: { url: wecom.url },
    webhook: { url: webhook.url, secret: webhook.secret },
  })}\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulators.close().then(() => process.exit(0)));
}
