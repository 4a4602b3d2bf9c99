import { useState } from 'react';
import { queryClient, useKeptQuery } from '../offline/kept-query.ts';
import { CallRefused } from '../session/call-error.ts';
import { type Acted, type ActProblem, actProblem } from './act-problem.ts';

interface ActedPageOptions<Page extends object> {
  readonly room: string;
  /** Whose page it is; empty when the address names nobody. */
  readonly id: string;
  readonly load: () => Promise<Page>;
  readonly enabled: boolean;
  /** The list an act may change. */
  readonly listKey?: readonly unknown[];
}

/** One page of the clinic, and the acts on it. It is read when opened and after an act: every reading is audited. */
export function useActedPage<Page extends object>({ room, id, load, enabled, listKey }: ActedPageOptions<Page>) {
  const key = ['clinic', room, id];
  const query = useKeptQuery<Page>({ key, load, enabled: enabled && id !== '' });
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  /** One act at a time: while one is on its way another is not sent. Every act answers with the page whole. */
  const act = async (name: string, send: () => Promise<Page>): Promise<Acted> => {
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
      if (listKey !== undefined) void queryClient.invalidateQueries({ queryKey: listKey });
    }
  };
  const missing = id === '' || (query.error instanceof CallRefused && query.error.reply.code === 'not-found');
  return {
    page: query.data,
    readAt: query.dataUpdatedAt,
    missing,
    failed: query.isError,
    read: () => void query.refetch(),
    act,
    busy,
    problem,
    forgetProblem: () => setProblem(null),
  };
}
