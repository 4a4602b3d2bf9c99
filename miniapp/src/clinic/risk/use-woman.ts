import { useState } from 'react';
import { showRisk } from '../../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../../shared/identity/ids.ts';
import { queryClient, useKeptQuery } from '../../offline/kept-query.ts';
import { call } from '../../session/call.ts';
import { CallRefused } from '../../session/call-error.ts';
import { failureWords } from '../failure-words.ts';
import { RISK_LIST_KEY } from './worklist/use-risk-worklist.ts';

/** Why something did not go through, and what kind of refusal it was. */
export interface ActProblem {
  /** `overtaken`: somebody else acted first. `arrived`: an earlier try had arrived after all, with other content. */
  readonly kind: 'refused' | 'overtaken' | 'arrived';
  readonly words: string;
  readonly error: unknown;
}

/** What became of an act. */
export type Acted = 'done' | 'busy' | ActProblem['kind'];

export function actProblem(error: unknown): ActProblem {
  const code = error instanceof CallRefused ? error.reply.code : null;
  if (error instanceof CallRefused && code === 'state-conflict') {
    return { kind: 'overtaken', words: `${error.message}。刚才的操作没有记下，请看最新的情况。`, error };
  }
  if (code === 'id-reused') {
    return {
      kind: 'arrived',
      words: '上一次提交其实已经收到，和现在填的不一样。请看最新的记录；还要改，请再提交一次。',
      error,
    };
  }
  return { kind: 'refused', words: failureWords(error), error };
}

/** The grading of one woman, and the acts on it. It is read when opened and after an act: every reading is audited. */
export function useWoman(pregnancyId: PregnancyId, enabled: boolean) {
  const key = ['clinic', 'risk', 'woman', pregnancyId];
  const query = useKeptQuery({
    key,
    load: () => call(showRisk, { params: { pregnancyId } }),
    enabled: enabled && pregnancyId !== '',
  });
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  /** One act at a time: while one is on its way another is not sent. */
  const act = async (name: string, send: () => Promise<RiskPage>): Promise<Acted> => {
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
      void queryClient.invalidateQueries({ queryKey: RISK_LIST_KEY });
    }
  };
  const missing = pregnancyId === '' || (query.error instanceof CallRefused && query.error.reply.code === 'not-found');
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
