const WEB = process.env.TARO_ENV === 'h5';

/**
 * The framework’s tab bar is made of `javascript:` links. The content policy refuses them and complains at every tap;
 * what a tap does is done by its own listener. Answers how to stop.
 */
export function quietScriptLinks(): () => void {
  if (!WEB) return () => undefined;
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (target instanceof Element && target.closest('a[href^="javascript:"]') !== null) event.preventDefault();
  };
  document.addEventListener('click', onClick, true);
  return () => document.removeEventListener('click', onClick, true);
}

/** Large type also for what stands outside our pages: the framework’s tab bar. WeChat draws its own. */
export function markLargeType(large: boolean): void {
  if (WEB) document.documentElement.classList.toggle('muzi-large-type', large);
}
