// WeChat's JavaScript has no AbortController, and @tanstack/react-query silently never fetches without it.

type AbortListener = () => void;

class MiniAbortSignal {
  aborted = false;
  reason: unknown = undefined;
  onabort: AbortListener | null = null;
  private readonly listeners = new Set<AbortListener>();

  addEventListener(type: string, listener: AbortListener): void {
    if (type === 'abort') this.listeners.add(listener);
  }

  removeEventListener(type: string, listener: AbortListener): void {
    if (type === 'abort') this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.onabort?.();
    for (const listener of [...this.listeners]) listener();
  }
}

/** What the library uses of AbortController: abort, aborted, reason and the abort event. */
export class MiniAbortController {
  readonly signal = new MiniAbortSignal();

  abort(reason: unknown = new Error('AbortError')): void {
    this.signal.fire(reason);
  }
}

if (process.env.TARO_ENV === 'weapp') {
  const host = globalThis as { AbortController?: unknown };
  host.AbortController ??= MiniAbortController;
}
