import Taro from '@tarojs/taro';

/** Leaves the page time to draw what was opened a moment ago. */
const AFTER_DRAWING_MS = 120;

/** Brings the named place of the page in front into view. */
export function scrollToAnchor(name: string): void {
  setTimeout(() => {
    if (process.env.TARO_ENV === 'weapp') {
      Taro.pageScrollTo({ selector: `#${name}`, offsetTop: -80, duration: 160 }).catch(() => undefined);
      return;
    }
    const place = document.getElementById(name);
    place?.scrollIntoView?.({ block: 'center' });
    place?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, AFTER_DRAWING_MS);
}
