import { percentile } from '../figures.ts';

/** One thing to be timed, and how many calls make a measurable stretch of it. */
export interface Timed {
  readonly name: string;
  readonly calls: number;
  readonly run: (index: number) => unknown;
  /** Lays ready what a stretch of calls is about to use up; not timed. */
  readonly layReady?: (calls: number) => void;
}

/**
 * Microseconds a call, by name, one value a round. All take their turn in every round, so that a busier moment of the
 * machine is a busier one for each; the first rounds warm up and are not counted.
 */
export async function inTurns(
  all: readonly Timed[],
  rounds: number,
  warmUp = 3,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, calls, run, layReady } of all) {
      layReady?.(calls);
      const began = performance.now();
      for (let call = 0; call < calls; call++) {
        const result = run(call);
        // Awaiting what is no promise would charge a synchronous engine for a turn of the event loop.
        if (result instanceof Promise) await result;
      }
      if (round >= 0) times.get(name)?.push(((performance.now() - began) / calls) * 1000);
    }
  }
  return times;
}

/** How many times as long `name` takes as `other`: the median of what each round says. */
export function medianRatio(times: ReadonlyMap<string, readonly number[]>, name: string, other: string): number {
  const [mine = [], theirs = []] = [times.get(other), times.get(name)];
  const ratios = theirs.map((time, round) => time / (mine[round] ?? Number.NaN));
  return Number(percentile(ratios, 0.5).toFixed(2));
}

const SINGLE_CALLS = 4000;

export interface SingleCalls {
  /** The p99 of all calls of a round, the median of the rounds: what another program’s turn costs is in it. */
  readonly p99: number;
  /** The p99 of what each woman’s call usually takes, her median: what the rules themselves cost. The rest is the machine’s. */
  readonly usualP99: number;
}

/** Single calls in microseconds, about `women` in turn. */
export function singleCalls(
  { run, layReady }: Pick<Timed, 'run' | 'layReady'>,
  rounds: number,
  women: number,
): SingleCalls {
  const byWoman = Array.from({ length: women }, (): number[] => []);
  const found = Array.from({ length: rounds }, () => {
    layReady?.(SINGLE_CALLS);
    const times: number[] = [];
    for (let call = 0; call < SINGLE_CALLS; call++) {
      const began = performance.now();
      run(call);
      times.push((performance.now() - began) * 1000);
    }
    for (const [call, time] of times.entries()) byWoman[call % women]?.push(time);
    return percentile(times, 0.99);
  });
  const usual = byWoman.map((times) => percentile(times, 0.5));
  return { p99: percentile(found, 0.5), usualP99: percentile(usual, 0.99) };
}
