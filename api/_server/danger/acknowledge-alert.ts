import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { actOnAlert } from './act-on-alert.ts';

/**
 * The caller takes the alert by name and escalation stops. Of two who tap at once the first has it, the second is
 * told so; a second tap by the one who has it changes nothing.
 */
export const acknowledgeAlert = (
  deps: Deps,
  caller: StaffCaller,
  { alertId, requestId }: { alertId: AlertId; requestId: string },
): Promise<AlertDetail> =>
  actOnAlert(deps, caller, {
    alertId,
    requestId,
    event: { kind: 'acknowledged' },
    done: (alert) => alert.ownerId === caller.staffId && alert.state !== 'closed',
    with: (at) => ({ acknowledgedAt: at }),
  });
