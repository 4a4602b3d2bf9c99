import { useMemo, useState } from 'react';
import { PHASES } from '../../../../shared/danger/phase.ts';
import type { ReportId } from '../../../../shared/identity/ids.ts';
import { keptPlaces } from '../../handbook/kept-places.ts';
import { keptHandbook } from '../../handbook/use-handbook.ts';
import { useOutbox } from '../../offline/outbox.ts';
import { pageParams } from '../../platform/navigation.ts';
import { useConnected } from '../../platform/use-connected.ts';
import { useSession } from '../../session/session-store.ts';
import { resultView } from '../result-view.ts';
import { useReport } from '../use-reports.ts';

/** The answer on this page: at once from what the phone has, then living with what the server says. */
export function useResult() {
  const [params] = useState(pageParams);
  const [handbook] = useState(keptHandbook);
  const [places] = useState(keptPlaces);
  const reportId = (params.reportId ?? '') as ReportId;
  const blankPhase = reportId === '' ? (PHASES.find((phase) => phase === params.phase) ?? null) : null;
  const item = useOutbox(({ items }) => items.find(({ body }) => body.id === reportId) ?? null);
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  const connected = useConnected();
  const onServer = item === null || item.receipt !== null;
  const query = useReport(reportId, reportId !== '' && signedIn && onServer);
  const status = query.data ?? item?.receipt ?? null;
  const view = useMemo(
    () => resultView({ item, status, blankPhase, handbook, way: { connected, signedIn } }),
    [item, status, blankPhase, handbook, connected, signedIn],
  );
  return {
    view,
    places,
    /** The time line is as it was when the server was last heard. */
    stale: status !== null && (!connected || query.isError),
    searching: view === null && query.isLoading,
  };
}
