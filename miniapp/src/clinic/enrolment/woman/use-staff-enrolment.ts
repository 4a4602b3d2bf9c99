import { useState } from 'react';
import type { BodyOf } from '../../../../../shared/contract/endpoint.ts';
import { advanceEnrolment, showStaffEnrolment } from '../../../../../shared/contract/enrolment.ts';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { queryClient, useKeptQuery } from '../../../offline/kept-query.ts';
import { call } from '../../../session/call.ts';
import { CallRefused } from '../../../session/call-error.ts';
import { type Acted, type ActProblem, actProblem } from '../../risk/use-woman.ts';
import { ENROLMENT_LIST_KEY } from '../list/use-enrolment-list.ts';

/** One woman’s enrolment, and the acts on it. It is read when opened and after an act: every reading is audited. */
export function useStaffEnrolment(pregnancyId: PregnancyId, enabled: boolean) {
  const key = ['clinic', 'enrolment', pregnancyId];
  const query = useKeptQuery({
    key,
    load: () => call(showStaffEnrolment, { params: { pregnancyId } }),
    enabled: enabled && pregnancyId !== '',
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  /** One act at a time: while one is on its way another is not sent. */
  const act = async (body: BodyOf<typeof advanceEnrolment>): Promise<Acted> => {
    if (busy) return 'busy';
    setBusy(true);
    setProblem(null);
    try {
      const page = await call(advanceEnrolment, { params: { pregnancyId }, body });
      await queryClient.cancelQueries({ queryKey: key });
      queryClient.setQueryData(key, page);
      return 'done';
    } catch (error) {
      const why = actProblem(error);
      if (why.kind !== 'refused') await query.refetch();
      setProblem(why);
      return why.kind;
    } finally {
      setBusy(false);
      void queryClient.invalidateQueries({ queryKey: ENROLMENT_LIST_KEY });
    }
  };
  const missing = pregnancyId === '' || (query.error instanceof CallRefused && query.error.reply.code === 'not-found');
  return {
    page: query.data,
    missing,
    failed: query.isError,
    read: () => void query.refetch(),
    act,
    busy,
    problem,
    forgetProblem: () => setProblem(null),
  };
}
