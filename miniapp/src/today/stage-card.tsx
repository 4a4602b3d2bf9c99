import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { Card } from '../ui/card.tsx';
import { RiskLabel } from '../ui/risk-label.tsx';
import { Stack } from '../ui/stack.tsx';
import { WeekRing } from '../ui/week-ring.tsx';
import { Words } from '../ui/words.tsx';
import { herStage } from './her-stage.ts';

interface StageCardProps {
  readonly handbook: Handbook;
  readonly today: CalendarDate;
  /** A report of hers is open: a green label beside it would read as reassurance. */
  readonly withoutColour: boolean;
}

/** Where she is: the ring and the due date, the day after birth, or, after a loss, nothing that counts. */
export function StageCard({ handbook, today, withoutColour }: StageCardProps) {
  const stage = herStage(handbook, today);
  if (stage.kind === 'after-loss') return <AfterLossCard />;
  const colour = handbook.colour === null || withoutColour ? null : <RiskLabel colour={handbook.colour} />;
  if (stage.kind === 'postpartum') {
    return (
      <Card>
        <Stack gap={4} align="start">
          <Words size="heading" role="heading">
            {stage.day}
          </Words>
          <Words size="small" tone="quiet">
            {stage.bornOn} 生产
          </Words>
          {colour}
        </Stack>
      </Card>
    );
  }
  return (
    <Card>
      <Stack flow="wrap" gap={16}>
        <WeekRing gestationDays={stage.gestationDays} />
        <Stack gap={4} align="start">
          <Words size="caption" tone="quiet">
            预产期
          </Words>
          <Words size="title">{stage.dueDate}</Words>
          <Words size="small" tone="quiet">
            {stage.untilDue}
          </Words>
          {colour}
        </Stack>
      </Stack>
    </Card>
  );
}

const AfterLossCard = () => (
  <Card>
    <Stack gap={8}>
      <Words size="title" role="heading">
        您好好休息
      </Words>
      <Words>身上不舒服，心里难受，都可以告诉我们，也可以直接给医院打电话。</Words>
    </Stack>
  </Card>
);
