/** Timers of one start of the program: they end with it. */
export interface Timers {
  set(work: () => void, ms?: number): number;
  repeat(work: () => void, ms?: number): number;
  clear(id: number | undefined): void;
  clearAll(): void;
}

export function createTimers(guarded: (work: () => void) => void): Timers {
  const running = new Map<number, NodeJS.Timeout>();
  let last = 0;
  return {
    set(work, ms = 0) {
      const id = ++last;
      const run = () => {
        running.delete(id);
        guarded(work);
      };
      running.set(id, setTimeout(run, ms));
      return id;
    },
    repeat(work, ms = 0) {
      const id = ++last;
      running.set(
        id,
        setInterval(() => guarded(work), ms),
      );
      return id;
    },
    clear(id) {
      if (id === undefined) return;
      clearTimeout(running.get(id));
      running.delete(id);
    },
    clearAll() {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
    },
  };
}
