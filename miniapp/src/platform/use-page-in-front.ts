import { useState } from 'react';
import { useDidHide, useDidShow } from './page-life.ts';

/** Whether this page is the one shown: tabs and pages underneath stay alive and must not act. */
export function usePageInFront(): boolean {
  const [inFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  return inFront;
}
