import { isHeld, isWaiting, type OutboxItem } from '../offline/outbox-state.ts';

export interface Unsent {
  /** The report the card speaks of: the newest still being sent, else the newest that waits for her, else a refused one. */
  readonly item: OutboxItem;
  /** How many have not arrived, this one with them. */
  readonly count: number;
}

/** What of the outbox (newest first) the hospital does not have; `null` when it has everything she may still expect. */
export function unsentOf(items: readonly OutboxItem[]): Unsent | null {
  const delivered = items.findIndex(({ receipt }) => receipt !== null);
  const undelivered = items.filter(
    // One refused for good no longer matters once the hospital has a later report of hers.
    (item, index) => item.receipt === null && (isWaiting(item) || isHeld(item) || delivered < 0 || index < delivered),
  );
  const item = undelivered.find(isWaiting) ?? undelivered.find(isHeld) ?? undelivered[0];
  return item === undefined ? null : { item, count: undelivered.length };
}
