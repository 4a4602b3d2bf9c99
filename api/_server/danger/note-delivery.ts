import type { AlertUrgency } from '../../../shared/danger/urgency.ts';
import type { AlertId, InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { advanceAlert } from './advance-alert.ts';
import { lockAlert } from './alert-store.ts';

interface Delivery {
  readonly alertId: AlertId;
  /** The urgency the message spoke of: an old message does not stand in for the one that tells of a raise. */
  readonly urgency: AlertUrgency;
  readonly channel: string;
  readonly institutionId: InstitutionId;
  readonly at: Date;
}

/** A channel told an institution. The first telling moves the alert to `notified`; later ones leave it where it has gone. */
export async function noteDelivery(
  tx: Queryable,
  { alertId, urgency, channel, institutionId, at }: Delivery,
): Promise<void> {
  const alert = await lockAlert(tx, { alertId });
  if (alert === null || alert.state !== 'routed' || alert.urgency !== urgency) return;
  await advanceAlert(tx, alert, { event: { kind: 'notified', channel, institutionId }, actor: { kind: 'system' }, at });
}
