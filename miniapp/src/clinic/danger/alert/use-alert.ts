import { useEffect, useRef, useState } from 'react';
import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import { markAlertSeen, showAlert } from '../../../../../shared/contract/clinic.ts';
import { ALERT_STATES, type AlertState } from '../../../../../shared/danger/alert.ts';
import { UNANSWERED } from '../../../../../shared/danger/life-cycle.ts';
import type { AlertId } from '../../../../../shared/identity/ids.ts';
import { queryClient, useKeptQuery } from '../../../offline/kept-query.ts';
import { call } from '../../../session/call.ts';
import { CallRefused } from '../../../session/call-error.ts';
import { failureWords } from '../../failure-words.ts';
import { LIVE_EVERY_MS } from '../../use-clinic.ts';
import { type AlertAct, STATE_WORDS } from '../alert-actions.ts';

/** Why an act did not go through. `overtaken`: somebody else acted first, and the page already shows where it stands. */
export interface ActProblem {
  readonly overtaken: boolean;
  readonly words: string;
}

const isState = (text: string | undefined): text is AlertState => ALERT_STATES.some((state) => state === text);

export function problemOf(error: unknown): ActProblem {
  if (!(error instanceof CallRefused) || error.reply.code !== 'state-conflict') {
    return { overtaken: false, words: failureWords(error) };
  }
  const { current } = error.reply;
  const standing = isState(current) ? `现在是：${STATE_WORDS[current]}。` : '';
  return { overtaken: true, words: `${standing}您刚才的操作没有记下，请看下面最新的情况。` };
}

/** One alert, live, and the acts on it. Opening it tells the others that somebody has looked. */
export function useAlert(alertId: AlertId, enabled: boolean) {
  const key = ['clinic', 'alert', alertId];
  const query = useKeptQuery({
    key,
    load: () => call(showAlert, { params: { alertId } }),
    everyMs: LIVE_EVERY_MS,
    enabled,
  });
  const [busy, setBusy] = useState<AlertAct | null>(null);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  /** An answer to an act is newer than any poll still under way. */
  const show = async (detail: AlertDetail) => {
    await queryClient.cancelQueries({ queryKey: key });
    queryClient.setQueryData(key, detail);
  };

  const state = query.data?.alert.state;
  const marked = useRef(false);
  const mark = useRef<() => void>(() => undefined);
  mark.current = () => {
    call(markAlertSeen, { params: { alertId } })
      .then(show)
      .catch(() => undefined);
  };
  useEffect(() => {
    if (marked.current || state === undefined) return;
    marked.current = true;
    if (UNANSWERED.includes(state)) mark.current();
  }, [state]);

  /** True when it went through. */
  const act = async (which: AlertAct, send: () => Promise<AlertDetail>): Promise<boolean> => {
    setBusy(which);
    setProblem(null);
    try {
      await show(await send());
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      void query.refetch();
      return false;
    } finally {
      setBusy(null);
      void queryClient.invalidateQueries({ queryKey: ['clinic', 'worklist'] });
    }
  };
  const missing = query.error instanceof CallRefused && query.error.reply.code === 'not-found';
  return { detail: query.data, missing, act, busy, problem, forgetProblem: () => setProblem(null) };
}
