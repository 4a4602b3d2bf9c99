import { MINUTE_MS } from '../../../shared/time/china-time.ts';
import type { Service } from '../deps.ts';
import { JOBS } from '../jobs/index.ts';

/** A visit is missed by the day, not by the minute. */
const FOLLOW_UPS_EVERY_MS = 10 * MINUTE_MS;

export interface Background {
  stop(): Promise<void>;
}

/** The schedulers of a long-running process: they only poke; what is due stands in the database. */
export function startBackground({ deps, dispatcher }: Service): Background {
  const sweep = repeat(deps.settings.sweepMs, () => JOBS['escalate-alerts'](deps));
  const followUps = repeat(FOLLOW_UPS_EVERY_MS, () => JOBS['open-follow-ups'](deps));
  const poll = repeat(deps.settings.outboxPollMs, () => Promise.resolve(dispatcher.poke()));

  /** Runs a task now and at every tick, never beside itself; a failure is logged and the next turn comes all the same. */
  function repeat(everyMs: number, task: () => Promise<unknown>) {
    let running: Promise<unknown> | null = null;
    const turn = () => {
      // A turn that a slow database holds up is not joined by others that would wait for the same.
      running ??= task()
        .catch((error: unknown) => {
          deps.log.error('background', { errorName: error instanceof Error ? error.name : typeof error });
        })
        .finally(() => {
          running = null;
        });
    };
    turn();
    const timer = setInterval(turn, everyMs);
    return async () => {
      clearInterval(timer);
      await running;
    };
  }

  return {
    stop: async () => {
      await Promise.all([sweep(), followUps(), poll()]);
    },
  };
}
