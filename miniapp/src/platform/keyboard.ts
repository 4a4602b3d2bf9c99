export type WatchedKey = 'space' | 'enter';

const KEYS: Readonly<Record<string, WatchedKey>> = { ' ': 'space', Enter: 'enter' };

/** Where a key already means something: typing, a focused button, anything lying over the page. */
const TAKEN = 'input, textarea, select, button, a, [role="dialog"], [role="alertdialog"]';

/**
 * Space and Enter of a desktop, when nothing on the page has a use for them. A key held down counts once: one press,
 * one act. On a phone there is no such keyboard. Answers how to stop.
 */
export function watchKeys(onKey: (key: WatchedKey) => void): () => void {
  if (process.env.TARO_ENV === 'weapp') return () => undefined;
  const listener = (event: KeyboardEvent) => {
    const key = KEYS[event.key];
    if (key === undefined || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(TAKEN) !== null) return;
    if (document.querySelector('[aria-modal="true"]') !== null) return;
    event.preventDefault();
    onKey(key);
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
