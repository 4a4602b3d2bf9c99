import { showRisk } from '../../../../shared/contract/risk.ts';
import type { PregnancyId } from '../../../../shared/identity/ids.ts';
import { call } from '../../session/call.ts';
import { useActedPage } from '../use-acted-page.ts';
import { RISK_LIST_KEY } from './worklist/use-risk-worklist.ts';

/** The grading of one woman, and the acts on it. */
export const useWoman = (pregnancyId: PregnancyId, enabled: boolean) =>
  useActedPage({
    room: 'risk-woman',
    id: pregnancyId,
    load: () => call(showRisk, { params: { pregnancyId } }),
    enabled,
    listKey: RISK_LIST_KEY,
  });
