import { useEffect, useState } from 'react';
import type { EpochMs } from '../../../../shared/time/china-time.ts';
import { now } from '../../platform/clock.ts';
import { useDidShow } from '../../platform/page-life.ts';

/** Often enough that a minute on the screen is never far from the minute on the wall. */
const LOOKS_EVERY_MS = 10_000;

/** The phone’s time, drawn again as the minutes pass and whenever the page comes back to the front. */
export function useMinuteClock(): EpochMs {
  const [at, setAt] = useState(now);
  useDidShow(() => setAt(now()));
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), LOOKS_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return at;
}
