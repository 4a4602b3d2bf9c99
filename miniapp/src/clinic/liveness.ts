import { type EpochMs, SECOND_MS } from '../../../shared/time/china-time.ts';

/** A list this old is no longer live, whatever the cause: three polls missed. */
const OLD_AFTER_MS = 12 * SECOND_MS;

/** `offline`: what is shown is old. `asleep`: nobody is being called by the system. */
export type Liveness = 'live' | 'offline' | 'asleep';

interface Signs {
  readonly failing: boolean;
  /** When the list was received and what time it is, by the device’s clock; 0 when it never was. */
  readonly receivedAt: EpochMs;
  readonly deviceNow: EpochMs;
  readonly sweepStale: boolean;
}

/** Whether the list can be trusted. Being cut off comes first: it hides everything else. */
export function livenessOf({ failing, receivedAt, deviceNow, sweepStale }: Signs): Liveness {
  if (failing && deviceNow - receivedAt > OLD_AFTER_MS) return 'offline';
  return sweepStale ? 'asleep' : 'live';
}
