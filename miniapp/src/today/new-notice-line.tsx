import type { ReportStatus } from '../../../shared/contract/danger.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import { readingOf, useReadings } from '../handbook/readings.ts';
import { useColourInView } from '../handbook/use-colour-notice.ts';
import { open } from '../platform/navigation.ts';
import { Card } from '../ui/card.tsx';
import { List } from '../ui/list.tsx';
import { Row } from '../ui/row.tsx';

interface NewNoticeLineProps {
  readonly handbook: Handbook;
  readonly reports: readonly ReportStatus[];
  readonly signedIn: boolean;
}

/** One quiet line while a notice of her clinic is unread. It names no colour: others read over her shoulder. */
export function NewNoticeLine({ handbook, reports, signedIn }: NewNoticeLineProps) {
  const { view } = useColourInView({ handbook, reports, enabled: signedIn });
  const { readings } = useReadings();
  if (view.kind !== 'notice' || readingOf(view.notice, readings).kind !== 'unread') return null;
  return (
    <Card tone="flush">
      <List label="告知">
        <Row icon="book" title="您的手册有新的告知，请看一看" onPress={() => open('handbook')} />
      </List>
    </Card>
  );
}
