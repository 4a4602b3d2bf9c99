import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findReport, listReports } from './report-store.ts';
import { statusOfReports } from './status-of-report.ts';

const LATEST = 10;

/** Her latest reports with what has become of each. */
export async function showReports(deps: Deps, { womanId }: MotherCaller): Promise<{ reports: ReportStatus[] }> {
  if (womanId === null) return { reports: [] };
  return { reports: await statusOfReports(deps, await listReports(deps.db.query, { womanId, limit: LATEST })) };
}

/** One report of hers; anyone else’s does not exist. */
export async function showReport(deps: Deps, { womanId }: MotherCaller, reportId: ReportId): Promise<ReportStatus> {
  const found = womanId === null ? null : await findReport(deps.db.query, { reportId, womanId });
  const [status] = found === null ? [] : await statusOfReports(deps, [found]);
  if (status === undefined) throw new Refusal('not-found');
  return status;
}
