import { useEffect, useRef, useState } from 'react';

/** Long enough to finish a word, short enough to be saved before the app is closed. */
const COMMIT_AFTER_MS = 400;

/** Fields with something typed that was not handed on yet. */
const typing = new Set<() => void>();

/** Hands on what is being typed at once: on WeChat the tap on a button may come before the field is left. */
export function commitTyping(): void {
  for (const commit of [...typing]) commit();
}

export interface LocalText {
  readonly text: string;
  readonly change: (next: string) => void;
  readonly commitNow: () => void;
  /** Rewrites what is shown without handing it on: the same value in its tidy spelling. */
  readonly show: (text: string) => void;
}

/**
 * Keeps what is being typed inside the control and hands it on after a pause, on leaving the field, or when the field
 * goes away. Pushing every key through the screen's state and back drops characters on WeChat.
 */
export function useLocalText(value: string, onCommit: (text: string) => void): LocalText {
  const [text, setText] = useState(value);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const committed = useRef(value);
  const latestCommit = useRef(onCommit);
  latestCommit.current = onCommit;

  const commitOnLeave = useRef<() => void>(() => undefined);
  const [commitPending] = useState(() => () => commitOnLeave.current());

  const commitNow = () => {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    const next = pending.current.text;
    pending.current = null;
    typing.delete(commitPending);
    committed.current = next;
    latestCommit.current(next);
  };

  const change = (next: string) => {
    setText(next);
    if (pending.current !== null) clearTimeout(pending.current.timer);
    typing.add(commitPending);
    pending.current = { text: next, timer: setTimeout(commitNow, COMMIT_AFTER_MS) };
  };

  // A value that did not come from this field (a restored draft, a reset) replaces what is shown.
  useEffect(() => {
    if (value === committed.current || pending.current !== null) return;
    committed.current = value;
    setText(value);
  }, [value]);

  commitOnLeave.current = commitNow;
  useEffect(() => commitPending, [commitPending]);

  return { text, change, commitNow, show: setText };
}
