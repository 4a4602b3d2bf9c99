import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { showHealth as healthEndpoint } from '../../../shared/contract/operations.ts';
import { chineseDuration, MINUTE_MS } from '../../../shared/time/china-time.ts';
import { heartbeatOf } from '../jobs/heartbeat.ts';
import { dispatcherLag } from '../messaging/dispatcher-lag.ts';
import type { Deps } from '../ports.ts';

type Health = ReplyOf<typeof healthEndpoint>;
type Part = Health['parts'][number];

/** A message that should have left this long ago means the dispatcher is dead. */
const DISPATCHER_DEAD_AFTER_MS = 2 * MINUTE_MS;

/** Parts without which she would not be answered. The key–value store is not one of them. */
const VITAL = new Set(['database', 'escalation', 'dispatcher']);

/** The state of every part; `failing` when the loop from danger sign to clinician does not turn. */
export async function showHealth(deps: Deps): Promise<Health> {
  const parts = await Promise.all([
    check('database', async () => {
      await dispatcherLag(deps);
      return '可用';
    }),
    check('escalation', async () => {
      const { ranAt, stale } = await heartbeatOf(deps, 'escalate-alerts');
      if (stale)
        throw new Unwell(
          ranAt === null ? '还没有运行过' : `已停 ${chineseDuration(deps.clock.now() - ranAt.getTime())}`,
        );
      return '按时';
    }),
    check('dispatcher', async () => {
      const lag = await dispatcherLag(deps);
      if (lag > DISPATCHER_DEAD_AFTER_MS) throw new Unwell(`有消息等了 ${chineseDuration(lag)}`);
      return '按时';
    }),
    check('key-value', async () => {
      await deps.kv.ping();
      return '可用';
    }),
  ]);
  const failing = parts.some((part) => !part.ok && VITAL.has(part.part));
  const degraded = parts.some((part) => !part.ok);
  return {
    status: failing ? 'failing' : degraded ? 'degraded' : 'ok',
    now: new Date(deps.clock.now()).toISOString(),
    parts,
  };
}

class Unwell extends Error {}

async function check(part: string, probe: () => Promise<string>): Promise<Part> {
  try {
    return { part, ok: true, detail: await probe() };
  } catch (error) {
    return { part, ok: false, detail: error instanceof Unwell ? error.message : '没有回应' };
  }
}
