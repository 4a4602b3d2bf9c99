import type { ReportStatus } from '../../../shared/contract/danger.ts';
import { isHeld, type OutboxItem } from '../offline/outbox-state.ts';

/** What a report could leave this phone by. */
export interface Way {
  readonly connected: boolean;
  readonly signedIn: boolean;
}

/** Where a report is. `delivered` stands on the server’s receipt and on nothing else. */
export type Delivery =
  | { readonly kind: 'nothing-to-send' }
  | { readonly kind: 'waiting'; readonly why: WhyWaiting }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'delivered'; readonly status: ReportStatus };

/** The last three wait for her. */
export type WhyWaiting = 'no-network' | 'sending' | 'trying-again' | 'signed-out' | 'not-enrolled' | 'no-consent';

interface Sources {
  readonly item: OutboxItem | null;
  readonly status: ReportStatus | null;
  readonly blank: boolean;
  readonly way: Way;
}

export function deliveryOf({ item, status, blank, way }: Sources): Delivery {
  const receipt = status ?? item?.receipt ?? null;
  if (receipt !== null) return { kind: 'delivered', status: receipt };
  if (blank || item === null) return { kind: 'nothing-to-send' };
  if (item.refused !== null && !isHeld(item)) return { kind: 'refused', message: item.refused.message };
  if (!way.connected) return { kind: 'waiting', why: 'no-network' };
  if (!way.signedIn) return { kind: 'waiting', why: 'signed-out' };
  if (item.refused !== null) {
    return { kind: 'waiting', why: item.refused.code === 'consent-required' ? 'no-consent' : 'not-enrolled' };
  }
  return { kind: 'waiting', why: item.attempts === 0 ? 'sending' : 'trying-again' };
}

/** It goes no further until she does something, or telephones. */
export const waitsForHer = (delivery: Delivery): boolean =>
  delivery.kind === 'refused' ||
  (delivery.kind === 'waiting' && !['no-network', 'sending', 'trying-again'].includes(delivery.why));
