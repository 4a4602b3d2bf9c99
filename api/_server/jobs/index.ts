import type { Deps } from '../ports.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { escalateAlerts } from './escalate-alerts.ts';
import type { JobName } from './heartbeat.ts';
import { openFollowUps } from './open-follow-ups.ts';

export interface JobResult {
  readonly job: JobName;
  readonly handled: number;
  /** More is due than one run may do: call again. */
  readonly more: boolean;
}

/** Every scheduled job. A test keeps the platform’s cron list equal to it. */
export const JOBS: Readonly<Record<JobName, (deps: Deps) => Promise<JobResult>>> = {
  'escalate-alerts': escalateAlerts,
  'deliver-outbox': deliverOutbox,
  'open-follow-ups': openFollowUps,
};
