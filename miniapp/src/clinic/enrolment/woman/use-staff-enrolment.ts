import type { BodyOf } from '../../../../../shared/contract/endpoint.ts';
import { advanceEnrolment, showStaffEnrolment } from '../../../../../shared/contract/enrolment.ts';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { call } from '../../../session/call.ts';
import type { Acted } from '../../act-problem.ts';
import { useActedPage } from '../../use-acted-page.ts';
import { ENROLMENT_LIST_KEY } from '../list/use-enrolment-list.ts';

/** One woman’s enrolment, and the acts on it. */
export function useStaffEnrolment(pregnancyId: PregnancyId, enabled: boolean) {
  const acted = useActedPage({
    room: 'enrolment',
    id: pregnancyId,
    load: () => call(showStaffEnrolment, { params: { pregnancyId } }),
    enabled,
    listKey: ENROLMENT_LIST_KEY,
  });
  const act = (body: BodyOf<typeof advanceEnrolment>): Promise<Acted> =>
    acted.act('advance', () => call(advanceEnrolment, { params: { pregnancyId }, body }));
  return { ...acted, act, busy: acted.busy !== null };
}
