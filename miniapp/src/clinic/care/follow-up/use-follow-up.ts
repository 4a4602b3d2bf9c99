import { useState } from 'react';
import { advanceFollowUp, type FollowUpPage, showFollowUp } from '../../../../../shared/contract/care.ts';
import type { BodyOf } from '../../../../../shared/contract/endpoint.ts';
import type { FollowUpId } from '../../../../../shared/identity/ids.ts';
import { queryClient, useKeptQuery } from '../../../offline/kept-query.ts';
import { call } from '../../../session/call.ts';
import { CallRefused } from '../../../session/call-error.ts';
import { actProblem } from '../../risk/use-woman.ts';

export type FollowUpAct = BodyOf<typeof advanceFollowUp>;

/** One missed visit and what is done about it. */
export function useFollowUp(followUpId: FollowUpId, enabled: boolean) {
  const key = ['clinic', 'follow-up', followUpId];
  const query = useKeptQuery<FollowUpPage>({
    key,
    load: () => call(showFollowUp, { params: { followUpId } }),
    enabled: enabled && followUpId !== '',
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (body: FollowUpAct): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      queryClient.setQueryData(key, await call(advanceFollowUp, { params: { followUpId }, body }));
      void queryClient.invalidateQueries({ queryKey: ['clinic', 'care'] });
      return true;
    } catch (error) {
      const why = actProblem(error);
      if (why.kind !== 'refused') await query.refetch();
      setProblem(why.words);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const missing = followUpId === '' || (query.error instanceof CallRefused && query.error.reply.code === 'not-found');
  return { page: query.data, missing, failed: query.isError, read: () => void query.refetch(), act, busy, problem };
}
