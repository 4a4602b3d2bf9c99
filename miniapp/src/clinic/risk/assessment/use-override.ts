import { useRef, useState } from 'react';
import { NO_OVERRIDE, type Override } from './confirm-view.ts';

/** What is filled in of another colour. It lives in the page: a closed sheet does not lose it. */
export function useOverride() {
  const [override, setOverride] = useState<Override>(NO_OVERRIDE);
  // Leaving the reason and pressing the button are one tap: the button reads what was committed a moment ago.
  const latestOverride = useRef(override);
  const editOverride = (change: Partial<Override>) => {
    latestOverride.current = { ...latestOverride.current, ...change };
    setOverride(latestOverride.current);
  };
  return { override, editOverride, latestOverride };
}
