import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import type { OutboundMessage } from '../messaging/channels/channel.ts';
import { enqueueAlertMessage } from '../messaging/enqueue.ts';
import type { Deps } from '../ports.ts';
import { type AlertRow, saveAlertInstitutions } from './alert-store.ts';

interface Notice {
  readonly kind: OutboundMessage['kind'];
  readonly institutionIds: readonly InstitutionId[];
  readonly level: number;
  /** What makes this notice the one it is: `opened`, `raised:<report>`, `step:<since>:<n>`. */
  readonly occasion: string;
  readonly at: Date;
}

/** Puts an alert before institutions: on their worklist, and in the outbox for every channel they have. */
export async function notifyInstitutions(deps: Deps, tx: Queryable, alert: AlertRow, notice: Notice): Promise<void> {
  await saveAlertInstitutions(tx, { alertId: alert.id, institutionIds: notice.institutionIds, level: notice.level });
  await enqueueAlertMessage(deps, tx, {
    alertId: alert.id,
    alertNumber: alert.number,
    urgency: alert.urgency,
    kind: notice.kind,
    institutionIds: notice.institutionIds,
    occasion: notice.occasion,
    at: notice.at,
  });
}
