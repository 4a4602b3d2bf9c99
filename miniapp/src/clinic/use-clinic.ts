import { useEffect } from 'react';
import type { Worklist } from '../../../shared/contract/clinic.ts';
import { showWorklist } from '../../../shared/contract/clinic.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { isTabInSight } from '../platform/tab-in-sight.ts';
import { usePageInFront } from '../platform/use-page-in-front.ts';
import { call } from '../session/call.ts';
import { useAlarmFor } from './alarm.ts';
import { clockAheadMs } from './server-clock.ts';
import { type StaffMe, useStaff } from './use-staff.ts';
import { useTickingClock } from './use-ticking-clock.ts';

/** A change must be seen within 5 s; the answer itself takes a moment. */
export const LIVE_EVERY_MS = 3000;
const HIDDEN_EVERY_MS = 5000;

export const WORKLIST_KEY = ['clinic', 'worklist'] as const;

export interface Clinic {
  readonly staff: StaffMe | null;
  readonly inFront: boolean;
  readonly worklist: Worklist | undefined;
  /** When the list shown was received, by this device’s clock; 0 before the first. */
  readonly receivedAt: EpochMs;
  /** The last attempt to read the list came to nothing. */
  readonly failing: boolean;
  /** Now by the server’s clock, ticking. */
  readonly now: EpochMs;
  readonly refresh: () => void;
}

/**
 * What every page of the clinic lives on: who is signed in, the list of alerts, the clock. The list is not kept on
 * the device: a shared computer must not hold names of patients when nobody is signed in.
 */
export function useClinic(): Clinic {
  const inFront = usePageInFront();
  const staff = useStaff(inFront);
  const enabled = staff !== null;
  const query = useKeptQuery({
    key: WORKLIST_KEY,
    load: () => call(showWorklist),
    everyMs: LIVE_EVERY_MS,
    enabled,
  });
  const { refetch } = query;
  const listening = enabled && inFront;
  useEffect(() => {
    if (!listening) return;
    // Behind another tab the query rests, but the alarm must still ring.
    const timer = setInterval(() => {
      if (!isTabInSight()) void refetch();
    }, HIDDEN_EVERY_MS);
    return () => clearInterval(timer);
  }, [listening, refetch]);
  useAlarmFor(query.data?.waiting);
  const phoneNow = useTickingClock(inFront);
  const ahead = query.data === undefined ? 0 : clockAheadMs(query.data.now, query.dataUpdatedAt);
  return {
    staff,
    inFront,
    worklist: query.data,
    receivedAt: query.dataUpdatedAt,
    failing: query.failureCount > 0,
    now: phoneNow + ahead,
    refresh: () => void refetch(),
  };
}
