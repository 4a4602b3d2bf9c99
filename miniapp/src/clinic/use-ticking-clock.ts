import { useEffect, useState } from 'react';
import { type EpochMs, SECOND_MS } from '../../../shared/time/china-time.ts';
import { now } from '../platform/clock.ts';

/** The device’s clock, drawn anew every second while the page is in front. */
export function useTickingClock(running: boolean): EpochMs {
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (!running) return;
    setAt(now());
    const timer = setInterval(() => setAt(now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [running]);
  return at;
}
