import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { Card } from '../ui/card.tsx';
import { RiskLabel } from '../ui/risk-label.tsx';
import { Stack } from '../ui/stack.tsx';
import { WeekRing } from '../ui/week-ring.tsx';
import { Words } from '../ui/words.tsx';
import { type HerStage, herStage } from './her-stage.ts';

interface StageCardProps {
  readonly handbook: Handbook;
  readonly today: CalendarDate;
  /** Shown under where she is; `null` where it has another place or would mislead. */
  readonly colour?: RiskColour | null;
  /** Her name above it, as on the cover of a book. */
  readonly named?: boolean;
}

/** Where she is: the ring and the due date, the day after birth, or, after a loss, nothing that counts. */
export function StageCard({ handbook, today, colour = null, named = false }: StageCardProps) {
  const stage = herStage(handbook, today);
  return (
    <Card>
      <Stack gap={named ? 16 : 12}>
        {named && (
          <Words size="heading" role="heading">
            {handbook.name}
          </Words>
        )}
        <Stage stage={stage} colour={colour} />
      </Stack>
    </Card>
  );
}

function Stage({ stage, colour }: { readonly stage: HerStage; readonly colour: RiskColour | null }) {
  if (stage.kind === 'after-loss') return <AfterLoss />;
  const label = colour === null ? null : <RiskLabel colour={colour} />;
  if (stage.kind === 'postpartum') {
    return (
      <Stack gap={4} align="start">
        <Words size="heading" role="heading">
          {stage.day}
        </Words>
        <Words size="small" tone="quiet">
          {stage.bornOn} 生产
        </Words>
        {label}
      </Stack>
    );
  }
  return (
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
        {label}
      </Stack>
    </Stack>
  );
}

const AfterLoss = () => (
  <Stack gap={8}>
    <Words size="title" role="heading">
      您好好休息
    </Words>
    <Words>身上不舒服，心里难受，都可以告诉我们，也可以直接给医院打电话。</Words>
  </Stack>
);
