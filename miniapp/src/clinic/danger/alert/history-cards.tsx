import { useState } from 'react';
import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import type { EpochMs } from '../../../../../shared/time/china-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { List } from '../../../ui/list.tsx';
import { Row } from '../../../ui/row.tsx';
import { TimeLine } from '../../../ui/time-line.tsx';
import { deliveryNote, deliveryTitle, timelineSteps, undelivered } from './alert-view.ts';

interface HistoryProps {
  readonly detail: AlertDetail;
  readonly now: EpochMs;
}

/** Everything that happened, when and by whom. */
export function TimelineCard({ detail: { timeline }, now }: HistoryProps) {
  return (
    <Card heading="经过">
      <TimeLine label="这条报告的经过" steps={timelineSteps(timeline, now)} />
    </Card>
  );
}

/** What was sent to whom; folded, because it matters only when something did not arrive. */
export function DeliveriesCard({ detail: { deliveries }, now }: HistoryProps) {
  const [unfolded, setUnfolded] = useState(false);
  const stuck = undelivered(deliveries);
  const note = stuck === 0 ? `${deliveries.length}条，都已送到` : `${deliveries.length}条，${stuck}条还没送到`;
  return (
    <Card heading="通知记录" note={note}>
      {unfolded && (
        <List label="通知记录">
          {deliveries.map((delivery) => (
            <Row
              key={`${delivery.channel} ${delivery.institutionName} ${delivery.sentAt} ${delivery.attempts}`}
              title={deliveryTitle(delivery)}
              note={deliveryNote(delivery, now)}
            />
          ))}
        </List>
      )}
      <Button kind="plain" compact onPress={() => setUnfolded(!unfolded)}>
        {unfolded ? '收起' : '展开看每一条'}
      </Button>
    </Card>
  );
}
