import { useState } from 'react';
import { type StaffBook, showStaffBook } from '../../../../shared/contract/record.ts';
import type { PregnancyId } from '../../../../shared/identity/ids.ts';
import { queryClient, useKeptQuery } from '../../offline/kept-query.ts';
import { call } from '../../session/call.ts';
import { CallRefused } from '../../session/call-error.ts';
import { type Acted, type ActProblem, actProblem } from '../risk/use-woman.ts';

/** The handbook of one woman, and what is written into it. It is read when opened and after an act: every reading is audited. */
export function useStaffBook(pregnancyId: PregnancyId, enabled: boolean) {
  const key = ['clinic', 'book', pregnancyId];
  const query = useKeptQuery({
    key,
    load: () => call(showStaffBook, { params: { pregnancyId } }),
    enabled: enabled && pregnancyId !== '',
  });
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  /** One act at a time: while one is on its way another is not sent. */
  const act = async (name: string, send: () => Promise<StaffBook>): Promise<Acted> => {
    if (busy !== null) return 'busy';
    setBusy(name);
    setProblem(null);
    try {
      const page = await send();
      await queryClient.cancelQueries({ queryKey: key });
      queryClient.setQueryData(key, page);
      return 'done';
    } catch (error) {
      const why = actProblem(error);
      if (why.kind !== 'refused') await query.refetch();
      setProblem(why);
      return why.kind;
    } finally {
      setBusy(null);
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
