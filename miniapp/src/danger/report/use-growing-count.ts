import { useEffect, useState } from 'react';

/** A pause long enough that an old phone draws what it has and takes a tap in between. */
const PAUSE_MS = 220;

/**
 * A number that grows to `total` a few at a time. A grid of forty drawings sent at once would freeze an old phone
 * for a second, just when she looks for the first of them.
 */
export function useGrowingCount(total: number, by: number): number {
  const [count, setCount] = useState(by);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + by), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, total, by]);
  return Math.min(count, total);
}
