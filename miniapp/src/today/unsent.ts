import type { EpochMs } from '../../../shared/time/china-time.ts';
import type { OutboxItem } from '../offline/outbox-state.ts';

export interface Unsent {
  /** When she reported; of several, the newest. */
  readonly queuedAt: EpochMs;
  readonly why: string;
}

/** What of the outbox the hospital does not have, in one sentence; `null` when it has everything. */
export function unsentOf(items: readonly OutboxItem[]): Unsent | null {
  const unsent = items.filter((item) => item.receipt === null);
  const newest = unsent[0];
  if (newest === undefined) return null;
  const refused = unsent.find((item) => item.refused !== null)?.refused ?? null;
  if (refused !== null) return { queuedAt: newest.queuedAt, why: `医院没有收到：${refused.message}` };
  const which = unsent.length === 1 ? '您的报告' : `您的${unsent.length}份报告`;
  return { queuedAt: newest.queuedAt, why: `${which}还在手机里，一有网络会自动再送。着急就打电话，不要等。` };
}
