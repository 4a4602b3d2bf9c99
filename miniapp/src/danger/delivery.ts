import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { OutboxItem } from '../offline/outbox-state.ts';

/** What a report could leave this phone by. */
export interface Way {
  readonly connected: boolean;
  readonly signedIn: boolean;
}

/** Where a report is. `delivered` stands on the server’s receipt and on nothing else. */
export type Delivery =
  | { readonly kind: 'nothing-to-send' }
  | { readonly kind: 'waiting'; readonly why: 'no-network' | 'signed-out' | 'sending' | 'trying-again' }
  | { readonly kind: 'refused'; readonly why: 'not-enrolled' | 'no-consent' | 'other'; readonly message: string }
  | { readonly kind: 'delivered'; readonly status: ReportStatus };

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
  if (item.refused !== null) {
    return { kind: 'refused', why: REFUSALS[item.refused.code] ?? 'other', message: item.refused.message };
  }
  if (!way.connected) return { kind: 'waiting', why: 'no-network' };
  if (!way.signedIn) return { kind: 'waiting', why: 'signed-out' };
  return { kind: 'waiting', why: item.attempts === 0 ? 'sending' : 'trying-again' };
}

const REFUSALS: Readonly<Partial<Record<ErrorCode, 'not-enrolled' | 'no-consent'>>> = {
  'not-found': 'not-enrolled',
  'consent-required': 'no-consent',
};
