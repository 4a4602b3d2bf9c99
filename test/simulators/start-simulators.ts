import type { FaultPlan } from './faults.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';
import { startWeChat, type WeChatSimulator } from './wechat.ts';
import { startWeComRobot, type WeComRobotSimulator } from './wecom-robot.ts';

export interface Simulators {
  readonly wechat: WeChatSimulator;
  readonly wecom: WeComRobotSimulator;
  readonly webhook: WebhookReceiver;
  close(): Promise<void>;
}

export interface SimulatorsOptions {
  /** Ports of the three servers; 0 or nothing takes a free one. */
  readonly ports?: { readonly wechat?: number; readonly wecom?: number; readonly webhook?: number };
  readonly seed?: number;
  /** Faults of the two receivers; sign-in stays sound. */
  readonly receivers?: FaultPlan;
}

/** All three third parties at once, for `npm start` and the benchmarks. */
export async function startSimulators({
  ports = {},
  seed = 1,
  receivers = {},
}: SimulatorsOptions = {}): Promise<Simulators> {
  const wechat = await startWeChat({ port: ports.wechat ?? 0, seed });
  const wecom = await startWeComRobot({ port: ports.wecom ?? 0, seed, plan: receivers });
  const webhook = await startWebhookReceiver({ port: ports.webhook ?? 0, seed, plan: receivers });
  return {
    wechat,
    wecom,
    webhook,
    close: async () => {
      await Promise.all([wechat.close(), wecom.close(), webhook.close()]);
    },
  };
}
