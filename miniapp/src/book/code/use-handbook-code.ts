import { useEffect, useState } from 'react';
import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import {
  type HandbookCodeRow,
  listHandbookCodes,
  makeHandbookCode,
  revokeHandbookCode,
} from '../../../../shared/contract/handbook-code.ts';
import { type EpochMs, SECOND_MS } from '../../../../shared/time/china-time.ts';
import { queryClient, useKeptQuery } from '../../offline/kept-query.ts';
import { now as phoneNow } from '../../platform/clock.ts';
import { usePageInFront } from '../../platform/use-page-in-front.ts';
import { call } from '../../session/call.ts';
import { NoAnswer } from '../../session/call-error.ts';
import { failureWords } from '../../text/call-failure.ts';

const KEY = ['handbook-codes'];
/** How soon she sees who scanned. */
const LOOK_EVERY_MS = 3000;

type Codes = ReplyOf<typeof listHandbookCodes>;

interface OnShow {
  readonly code: string;
  readonly codeId: HandbookCodeRow['codeId'];
  readonly expiresAt: EpochMs;
  readonly lastsMs: number;
}

/** The code on show, the time it has left by the server’s clock, who read, and taking it back. */
export function useHandbookCode(signedIn: boolean) {
  const [onShow, setOnShow] = useState<OnShow | null>(null);
  const [aheadMs, setAheadMs] = useState(0);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const at = useSeconds(onShow !== null) + aheadMs;
  const { data, error, refetch } = useKeptQuery<Codes>({
    key: KEY,
    load: () => call(listHandbookCodes),
    enabled: signedIn,
    ...(onShow === null ? {} : { everyMs: LOOK_EVERY_MS }),
  });

  const attempt = async (name: string, work: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(name);
    setFailure(null);
    try {
      await work();
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(null);
    }
  };
  const make = () =>
    attempt('make', async () => {
      const { now, code, codeId, expiresAt } = await call(makeHandbookCode);
      setAheadMs(Date.parse(now) - phoneNow());
      setOnShow({
        code,
        codeId,
        expiresAt: Date.parse(expiresAt),
        lastsMs: Date.parse(expiresAt) - Date.parse(now),
      });
      void refetch();
    });
  const revoke = (codeId: HandbookCodeRow['codeId']) =>
    attempt(codeId, async () => {
      const codes = await call(revokeHandbookCode, { params: { codeId } });
      await queryClient.cancelQueries({ queryKey: KEY });
      queryClient.setQueryData(KEY, codes);
      setOnShow((shown) => (shown?.codeId === codeId ? null : shown));
    });
  return {
    onShow,
    now: at,
    codes: data?.codes ?? [],
    /** Nobody answered lately: without a network there is no code. */
    unanswered: error instanceof NoAnswer || failure instanceof NoAnswer,
    problem: failure === null ? null : failureWords(failure),
    busy,
    make,
    revoke,
  };
}

/** The phone’s clock, by the second while something runs out. */
function useSeconds(running: boolean): EpochMs {
  const inFront = usePageInFront();
  const [at, setAt] = useState(phoneNow);
  useEffect(() => {
    setAt(phoneNow());
    if (!running || !inFront) return;
    const timer = setInterval(() => setAt(phoneNow()), SECOND_MS);
    return () => clearInterval(timer);
  }, [running, inFront]);
  return at;
}
