import { useEffect, useState } from 'react';

/** Where the design system's own sheets change to a desktop. */
const WIDE = '(min-width: 1000px)';

const question = (): MediaQueryList | null =>
  typeof window === 'undefined' || typeof window.matchMedia !== 'function' ? null : window.matchMedia(WIDE);

/** Whether there is a desktop's width to draw on. WeChat is a phone. */
export function useWideScreen(): boolean {
  const [wide, setWide] = useState(() => process.env.TARO_ENV !== 'weapp' && question()?.matches === true);
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return;
    const asked = question();
    const listener = () => setWide(asked?.matches === true);
    asked?.addEventListener('change', listener);
    return () => asked?.removeEventListener('change', listener);
  }, []);
  return wide;
}
