import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import { useReports } from '../danger/use-reports.ts';
import { isOpen } from '../delivery/answered.ts';
import { unsentOf } from '../delivery/unsent.ts';
import { LastSeenBanner } from '../her-record/last-seen-banner.tsx';
import { PlaceList } from '../her-record/place-list.tsx';
import { StageCard } from '../her-record/stage-card.tsx';
import { useOutbox } from '../offline/outbox.ts';
import { now, today } from '../platform/clock.ts';
import { NoAnswer } from '../session/call-error.ts';
import { NewNoticeLine } from './new-notice-line.tsx';
import { ReportCard } from './report-card.tsx';
import { reportInView } from './report-in-view.ts';
import { ReturnedLine } from './returned-line.tsx';

interface DayProps {
  readonly handbook: Handbook;
  /** The server was asked and did not answer. */
  readonly unanswered: boolean;
}

/** Her day while she is signed in: what became of her reports is asked for all the time. */
export function LiveDay({ handbook, unanswered }: DayProps) {
  const { data, error } = useReports();
  return (
    <Day
      handbook={handbook}
      unanswered={unanswered || error instanceof NoAnswer}
      reports={data?.reports ?? []}
      signedIn
    />
  );
}

/** Her day as the phone kept it. */
export const KeptDay = (props: DayProps) => <Day {...props} reports={[]} signedIn={false} />;

interface Seen {
  readonly reports: readonly ReportStatus[];
  readonly signedIn: boolean;
}

/** What runs, where she is, whom to call. */
function Day({ handbook, unanswered, reports, signedIn }: DayProps & Seen) {
  const unsent = useOutbox(({ items }) => unsentOf(items) !== null);
  const report = reportInView(reports, now());
  return (
    <>
      <LastSeenBanner unanswered={unanswered} />
      {report !== null && <ReportCard report={report} />}
      {/* While a report of hers is open, a green label beside it would read as reassurance. */}
      <StageCard handbook={handbook} today={today()} colour={unsent || reports.some(isOpen) ? null : handbook.colour} />
      <NewNoticeLine handbook={handbook} reports={reports} signedIn={signedIn} />
      <ReturnedLine handbook={handbook} />
      <PlaceList clinic={handbook.clinic} hospital={handbook.hospital} />
    </>
  );
}
