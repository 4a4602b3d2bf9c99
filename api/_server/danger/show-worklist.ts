import type { Worklist } from '../../../shared/contract/clinic.ts';
import { dayNumber } from '../../../shared/time/calendar-date.ts';
import { chinaDate, DAY_MS, HOUR_MS } from '../../../shared/time/china-time.ts';
import { recordAccess } from '../audit/record-access.ts';
import type { StaffCaller } from '../http/caller.ts';
import { whoIsOnCall } from '../institutions/directory.ts';
import { heartbeatOf } from '../jobs/heartbeat.ts';
import type { Deps } from '../ports.ts';
import { listReportsOfAlerts } from './report-store.ts';
import { worklistRow } from './worklist-row.ts';
import { countNotShown, countToday, listOpenAlerts } from './worklist-store.ts';

/** The clinic’s list: who waits for an answer, who is in somebody’s hands, and whether the system itself is awake. */
export async function showWorklist(deps: Deps, caller: StaffCaller, requestId: string): Promise<Worklist> {
  const { institutionId } = caller;
  const now = deps.clock.now();
  const at = new Date(now);
  const db = deps.db.query;
  const [entries, today, onCall, sweep] = await Promise.all([
    listOpenAlerts(db, { institutionId }),
    countToday(db, { institutionId, since: startOfChinaDay(now) }),
    whoIsOnCall(db, { institutionIds: [institutionId], at }),
    heartbeatOf(deps, 'escalate-alerts'),
  ]);
  await recordAccess(db, {
    caller,
    womanIds: entries.map((entry) => entry.woman.id),
    action: 'read-worklist',
    requestId,
    at,
  });
  const notShown = await countNotShown(db, { institutionId, shown: entries.length });
  const reports = await listReportsOfAlerts(db, { alertIds: entries.map((entry) => entry.alert.id) });
  const rows = entries.map((entry) =>
    worklistRow(
      deps,
      entry,
      reports.filter((row) => row.alertId === entry.alert.id).map((row) => row.report),
    ),
  );
  return {
    now: at.toISOString(),
    waiting: rows.filter((row) => row.nextStep !== null),
    inHand: rows.filter((row) => row.nextStep === null),
    notShown,
    today: {
      ...today,
      medianSecondsToAcknowledge:
        today.medianSecondsToAcknowledge === null ? null : Math.round(today.medianSecondsToAcknowledge),
    },
    onCall: onCall.map((member) => member.name),
    sweep: { at: sweep.ranAt?.toISOString() ?? null, stale: sweep.stale },
  };
}

/** The midnight in China before a moment. */
const startOfChinaDay = (now: number): Date => new Date(dayNumber(chinaDate(now)) * DAY_MS - 8 * HOUR_MS);
