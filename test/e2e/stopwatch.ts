export interface Stopwatch {
  begin(): void;
  /** Notes and prints how long something took since `begin`. */
  end(what: string): void;
  all(): readonly (readonly [what: string, ms: number])[];
}

export function stopwatch(): Stopwatch {
  const laps: [string, number][] = [];
  let begun = performance.now();
  return {
    begin: () => {
      begun = performance.now();
    },
    end: (what) => {
      const ms = Math.round(performance.now() - begun);
      laps.push([what, ms]);
      process.stdout.write(`  ${what}: ${ms} ms\n`);
    },
    all: () => laps,
  };
}
