import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import { useReports } from '../danger/use-reports.ts';
import { useOutbox } from '../offline/outbox.ts';
import { now, today } from '../platform/clock.ts';
import { useConnected } from '../platform/use-connected.ts';
import { NoAnswer } from '../session/call-error.ts';
import { Banner } from '../ui/banner.tsx';
import { PlaceList } from './place-list.tsx';
import { ReportCard } from './report-card.tsx';
import { reportInView } from './report-in-view.ts';
import { StageCard } from './stage-card.tsx';
import { unsentOf } from './unsent.ts';

interface DayProps {
  readonly handbook: Handbook;
  /** The server was asked and did not answer. */
  readonly unanswered: boolean;
}

/** Her day while she is signed in: what became of her reports is asked for all the time. */
export function LiveDay({ handbook, unanswered }: DayProps) {
  const { data, error } = useReports();
  return <Day handbook={handbook} unanswered={unanswered || error instanceof NoAnswer} reports={data?.reports ?? []} />;
}

/** Her day as the phone kept it. */
export const KeptDay = (props: DayProps) => <Day {...props} reports={[]} />;

/** What runs, where she is, whom to call. */
function Day({ handbook, unanswered, reports }: DayProps & { readonly reports: readonly ReportStatus[] }) {
  // A phone with two bars believes it has a network: what counts is whether anybody answers.
  const connected = useConnected();
  const unsent = useOutbox(({ items }) => unsentOf(items) !== null);
  const report = reportInView(reports, now());
  return (
    <>
      {(unanswered || !connected) && (
        <Banner tone="offline" title="现在没有网络">
          看到的是上次的内容。不舒服照样能点下面的按钮，也能打电话。
        </Banner>
      )}
      {report !== null && <ReportCard report={report} />}
      <StageCard handbook={handbook} today={today()} withoutColour={unsent || reports.some(isOpen)} />
      <PlaceList clinic={handbook.clinic} hospital={handbook.hospital} />
    </>
  );
}

const isOpen = ({ alert }: ReportStatus): boolean => alert !== null && alert.state !== 'closed';
