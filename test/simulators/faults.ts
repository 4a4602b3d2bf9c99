/** What can go wrong with one answer. `before` and `after` say whether the receiver had already taken the request in. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'body'; readonly body: string; readonly status?: number }
  | { readonly kind: 'delay'; readonly ms: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'drip' }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  | { readonly kind: 'twice' };

/** Shares between 0 and 1 of the requests that meet each fault; together at most 1. What is left is answered well. */
export interface FaultPlan {
  readonly errorRate?: number;
  readonly hangRate?: number;
  readonly cutRate?: number;
  readonly delayRate?: number;
  readonly twiceRate?: number;
  readonly redirectRate?: number;
  /** How late a delayed answer comes. */
  readonly delayMs?: number;
  readonly redirectTo?: string;
}

/** A small seeded generator (mulberry32): the same seed gives the same faults in the same order. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ERROR_STATUSES = [500, 503, 429] as const;

/** The faults of one simulator: first what was scripted for the next requests, then what the plan draws. */
export interface Faults {
  /** The next `times` requests meet this fault. `null` lets them through whatever the plan says. */
  next(fault: Fault | null, times?: number): void;
  /** Replaces the plan; the random sequence goes on. */
  plan(plan: FaultPlan): void;
  /** Drops what was scripted and the plan. */
  clear(): void;
  /** What the request at hand meets. */
  draw(): Fault | null;
}

export function createFaults(seed = 1, first: FaultPlan = {}): Faults {
  const random = seededRandom(seed);
  let scripted: (Fault | null)[] = [];
  let plan = first;

  const side = (): 'before' | 'after' => (random() < 0.5 ? 'before' : 'after');
  const drawFromPlan = (): Fault | null => {
    const at = random();
    let edge = 0;
    const falls = (rate = 0): boolean => {
      edge += rate;
      return at < edge;
    };
    if (falls(plan.errorRate)) {
      return { kind: 'status', status: ERROR_STATUSES[Math.floor(random() * ERROR_STATUSES.length)] ?? 503 };
    }
    if (falls(plan.hangRate)) return { kind: 'hang', when: side() };
    if (falls(plan.cutRate)) return { kind: 'cut', when: side() };
    if (falls(plan.delayRate)) return { kind: 'delay', ms: plan.delayMs ?? 50, when: side() };
    if (falls(plan.twiceRate)) return { kind: 'twice' };
    if (falls(plan.redirectRate)) return { kind: 'redirect', to: plan.redirectTo ?? 'http://127.0.0.1:9/' };
    return null;
  };

  return {
    next(fault, times = 1) {
      for (let i = 0; i < times; i += 1) scripted.push(fault);
    },
    plan(replacement) {
      plan = replacement;
    },
    clear() {
      scripted = [];
      plan = {};
    },
    draw() {
      const head = scripted.shift();
      return head === undefined ? drawFromPlan() : head;
    },
  };
}
