import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';

/** Sets this process’s clock, where the environment gave it one that can be set. */
export function setClock({ clock }: Deps, now: string): { now: string } {
  if (!('set' in clock) || typeof clock.set !== 'function') throw new Refusal('not-found');
  const instant = Date.parse(now);
  if (Number.isNaN(instant)) throw new Refusal('invalid-input');
  clock.set(instant);
  return { now: new Date(clock.now()).toISOString() };
}
