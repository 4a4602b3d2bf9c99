import { useState } from 'react';
import { useDidHide, useDidShow } from '../platform/page-life.ts';

/** Whether this page is the one she sees. A tab stays alive behind the others and must not navigate from there. */
export function useInFront(): boolean {
  const [inFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  return inFront;
}
