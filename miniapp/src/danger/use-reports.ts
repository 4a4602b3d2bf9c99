import { listReports, showReport } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { call } from '../session/call.ts';

/** She must see a change within 5 s; the answer itself takes a moment. */
export const LIVE_EVERY_MS = 3000;

/** Her latest reports with their living status. */
export const useReports = () =>
  useKeptQuery({ key: ['reports'], load: () => call(listReports), keepAs: 'reports', everyMs: LIVE_EVERY_MS });

/** One report and what becomes of it; asked only once the server has it. */
export const useReport = (reportId: ReportId, enabled: boolean) =>
  useKeptQuery({
    key: ['report', reportId],
    load: () => call(showReport, { params: { reportId } }),
    keepAs: `report.${reportId}`,
    everyMs: LIVE_EVERY_MS,
    enabled,
  });
