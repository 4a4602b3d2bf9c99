import type { Handbook } from '../../../shared/contract/handbook.ts';
import { today } from '../platform/clock.ts';
import { Banner } from '../ui/banner.tsx';
import { PlaceList } from './place-list.tsx';
import { ReportCard } from './report-card.tsx';
import { StageCard } from './stage-card.tsx';
import { useConnected } from './use-connected.ts';

interface HerDayProps {
  readonly handbook: Handbook;
  /** Signed in: what became of her reports is asked for. */
  readonly live: boolean;
}

/** Her day: what runs, where she is, whom to call. */
export function HerDay({ handbook, live }: HerDayProps) {
  const connected = useConnected();
  return (
    <>
      {!connected && (
        <Banner tone="offline" title="现在没有网络">
          看到的是上次的内容。不舒服照样能点下面的按钮，也能打电话。
        </Banner>
      )}
      {live && <ReportCard />}
      <StageCard handbook={handbook} today={today()} />
      <PlaceList clinic={handbook.clinic} hospital={handbook.hospital} />
    </>
  );
}
