import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { ReportClockId } from '../../../shared/identity/ids.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { type About, actOnRisk } from './act-on-risk.ts';
import { findReportClock, stopReportClock } from './report-clock-store.ts';

/** The caller says by name that her colour has been reported. Early or late, it can always be said once. */
export function submitReport(
  deps: Deps,
  caller: StaffCaller,
  { clockId, ...about }: About & { readonly clockId: ReportClockId },
): Promise<RiskPage> {
  const { pregnancyId } = about;
  const { staffId } = caller;
  return actOnRisk(deps, caller, {
    ...about,
    entitled: true,
    done: async ({ tx }) => {
      const clock = await findReportClock(tx, { clockId, pregnancyId });
      if (clock === null) throw new Refusal('not-found');
      if (clock.submittedAt === null || clock.submittedBy === staffId) return clock.submittedAt !== null;
      throw new Refusal('state-conflict', { current: 'submitted', message: '已经有人上报过了' });
    },
    work: ({ tx, at }) => stopReportClock(tx, { clockId, pregnancyId, staffId, at }),
  });
}
