import type { AlertDetail } from '../../../shared/contract/clinic.ts';
import type { ContactResult } from '../../../shared/danger/alert.ts';
import type { AlertId } from '../../../shared/identity/ids.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { actOnAlert } from './act-on-alert.ts';
import { wasAttempted } from './timeline-store.ts';

interface Attempt {
  readonly alertId: AlertId;
  readonly requestId: string;
  readonly result: ContactResult;
  readonly note?: string | undefined;
  /** The phone’s own id of the attempt: a reply that was lost and asked for again counts nothing twice. */
  readonly attemptId?: string | undefined;
}

/** One attempt to reach her. Three that failed are needed before anybody may give up. */
export const recordContact = (deps: Deps, caller: StaffCaller, attempt: Attempt): Promise<AlertDetail> => {
  const { alertId, requestId, result, note, attemptId } = attempt;
  return actOnAlert(deps, caller, {
    alertId,
    requestId,
    note,
    event: { kind: 'contact-attempted', result, ...(attemptId === undefined ? {} : { attemptId }) },
    done: (_, tx) => (attemptId === undefined ? false : wasAttempted(tx, { alertId, attemptId })),
  });
};
