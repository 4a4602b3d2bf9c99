import type { AlertUrgency } from '../../../shared/danger/urgency.ts';

/**
 * A second telling of the escalation rules, in seconds and without the product's code: a list of due moments is
 * written out in full for each wait, and each sweep strikes off what has come due.
 */
export interface History {
  readonly urgency: AlertUrgency;
  readonly openedAt: number;
  /** What people did, in seconds, in order. */
  readonly deeds: readonly { readonly at: number; readonly what: 'acknowledge' | 'raise' | 'look' | 'notify' }[];
  /** When the scheduler ran, in seconds, in order. */
  readonly sweeps: readonly number[];
}

export interface Taken {
  readonly at: number;
  readonly dueAt: number;
  readonly action: 'notify-again' | 'next-level';
  readonly level: number;
}

const MINUTE = 60;
const HOUR = 3600;

const TIMES: Readonly<Record<AlertUrgency, { readonly first: readonly number[]; readonly every: number }>> = {
  emergency: { first: [3 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE], every: 5 * MINUTE },
  today: { first: [15 * MINUTE, 30 * MINUTE, 60 * MINUTE], every: 30 * MINUTE },
  'within-24h': { first: [4 * HOUR, 12 * HOUR, 24 * HOUR], every: 12 * HOUR },
};

const NEXT: Readonly<Record<AlertUrgency, AlertUrgency>> = {
  'within-24h': 'today',
  today: 'emergency',
  emergency: 'emergency',
};

interface Pending {
  readonly dueAt: number;
  readonly kind: 'notify-again' | 'next-level' | 'repeat';
}

function momentsOf(urgency: AlertUrgency, since: number, until: number): Pending[] {
  const { first, every } = TIMES[urgency];
  const moments: Pending[] = first.map((after, index) => ({
    dueAt: since + after,
    kind: urgency === 'emergency' && index === 0 ? 'notify-again' : 'next-level',
  }));
  for (let at = since + Math.max(...first) + every; at <= until; at += every)
    moments.push({ dueAt: at, kind: 'repeat' });
  return moments;
}

/** Every step the scheduler should have taken in this history. */
export function expectedSteps({ urgency, openedAt, deeds, sweeps }: History): Taken[] {
  const until = Math.max(openedAt, ...sweeps);
  const taken: Taken[] = [];
  let present = urgency;
  let pending = momentsOf(present, openedAt, until);
  let level = 0;
  const clock = [
    ...deeds.map(({ at, what }) => ({ at, what })),
    ...sweeps.map((at) => ({ at, what: 'sweep' as const })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, what } of clock) {
    if (what === 'acknowledge') pending = [];
    if (what === 'raise' && NEXT[present] !== present) {
      present = NEXT[present];
      pending = momentsOf(present, at, until);
    }
    if (what !== 'sweep') continue;
    const ripe = pending.filter(({ dueAt }) => dueAt <= at);
    pending = pending.filter(({ dueAt }) => dueAt > at);
    const repeats = ripe.filter(({ kind }) => kind === 'repeat');
    for (const { dueAt, kind } of [...ripe.filter((one) => one.kind !== 'repeat'), ...repeats.slice(-1)]) {
      if (kind === 'next-level') level = Math.min(2, level + 1);
      taken.push({ at, dueAt, action: kind === 'repeat' ? 'notify-again' : kind, level });
    }
  }
  return taken;
}
