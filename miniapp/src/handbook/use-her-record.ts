import { useEffect } from 'react';
import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import { useReports } from '../danger/use-reports.ts';
import { restart } from '../platform/navigation.ts';
import { usePageInFront } from '../platform/use-page-in-front.ts';
import { CallRefused } from '../session/call-error.ts';
import { useSession } from '../session/session-store.ts';
import { useHandbook } from './use-handbook.ts';

export interface HerRecord {
  readonly signedIn: boolean;
  /** From the server or as the phone kept it. */
  readonly handbook: Handbook | null;
  /** Why the server was asked in vain. */
  readonly problem: unknown;
  readonly reports: readonly ReportStatus[];
  readonly askAgain: () => void;
  readonly busy: boolean;
}

/** She has not agreed, or has no handbook: the first page knows where she belongs. */
const ELSEWHERE: readonly ErrorCode[] = ['consent-required', 'not-found'];

/** Her handbook and her reports, for the pages of this room. */
export function useHerRecord(): HerRecord {
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  const inFront = usePageInFront();
  const { data, error, isFetching, refetch } = useHandbook({ enabled: signedIn });
  const { data: told } = useReports({ enabled: signedIn, live: false });
  const elsewhere = inFront && !isFetching && error instanceof CallRefused && ELSEWHERE.includes(error.reply.code);
  useEffect(() => {
    if (elsewhere) restart('today');
  }, [elsewhere]);
  return {
    signedIn,
    handbook: data ?? null,
    problem: error,
    reports: told?.reports ?? [],
    askAgain: () => void refetch(),
    busy: isFetching,
  };
}
