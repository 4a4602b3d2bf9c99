import { listReports, showReport } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { call } from '../session/call.ts';

/** She must see a change within 5 s; the answer itself takes a moment. */
export const LIVE_EVERY_MS = 3000;

interface Asking {
  readonly enabled?: boolean;
  /** Asked again all the time; otherwise once, when the page comes to the front. */
  readonly live?: boolean;
}

/** Her latest reports with their living status. */
export const useReports = ({ enabled = true, live = true }: Asking = {}) =>
  useKeptQuery({
    key: ['reports'],
    load: () => call(listReports),
    keepAs: 'reports',
    enabled,
    ...(live ? { everyMs: LIVE_EVERY_MS } : {}),
  });

/** One report and what becomes of it; asked only once the server has it. */
export const useReport = (reportId: ReportId, enabled: boolean) =>
  useKeptQuery({
    key: ['report', reportId],
    load: () => call(showReport, { params: { reportId } }),
    keepAs: `report.${reportId}`,
    everyMs: LIVE_EVERY_MS,
    enabled,
  });
