import type { ReportStatus } from '../../../../shared/contract/danger.ts';
import type { CallablePlace } from '../../delivery/places.ts';
import { RingButtons } from '../../delivery/ring-buttons.tsx';
import { now } from '../../platform/clock.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TimeLine } from '../../ui/time-line.tsx';
import { Words } from '../../ui/words.tsx';
import { attentionWords } from '../attention-words.ts';
import { clockWords, reportTimeLine } from '../report-time-line.ts';

interface Props {
  readonly status: ReportStatus;
  /** The server has not been heard since. */
  readonly stale: boolean;
  readonly clinicName: string | null;
  readonly places: readonly CallablePlace[];
}

/** The receipt and everything that has happened since. */
export function StatusCard({ status, stale, clinicName, places }: Props) {
  const attention = attentionWords(status);
  return (
    <Card heading={`已送达 ${clockWords(status.receivedAt, now())}`} note={`报告号 ${status.number}`}>
      <Stack>
        {stale && (
          <Words size="small" tone="quiet" role="status">
            现在没有网络，下面是上次看到的情况。
          </Words>
        )}
        {attention !== null && (
          <Stack gap={8}>
            <Words role="status">{attention}</Words>
            <RingButtons places={places} />
          </Stack>
        )}
        <TimeLine label="报告的进展" steps={reportTimeLine(status, clinicName, now())} />
      </Stack>
    </Card>
  );
}
