import { showRiskWorklist } from '../../../../../shared/contract/risk.ts';
import { SECOND_MS } from '../../../../../shared/time/china-time.ts';
import { useKeptQuery } from '../../../offline/kept-query.ts';
import { call } from '../../../session/call.ts';

const EVERY_MS = 20 * SECOND_MS;

export const RISK_LIST_KEY = ['clinic', 'risk', 'worklist'] as const;

/** Whom there is to screen, assess, report and follow. Clocks tick on the page; the list itself may be a little older. */
export const useRiskWorklist = (enabled: boolean) =>
  useKeptQuery({ key: RISK_LIST_KEY, load: () => call(showRiskWorklist), everyMs: EVERY_MS, enabled });
