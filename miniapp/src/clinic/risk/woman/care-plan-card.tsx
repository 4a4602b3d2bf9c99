import { useState } from 'react';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { type PlanPart, planParts } from './care-plan-view.ts';

/** What the county’s plan asks for her: where, whether as a case, and, unfolded, every report and every note, each with its clause. */
export function CarePlanCard({ page: { carePlan } }: { readonly page: RiskPage }) {
  const [unfolded, setUnfolded] = useState(false);
  if (carePlan === null) return null;
  const { first, more } = planParts(carePlan);
  return (
    <Card heading="方案要求" note="只给医护看">
      <Stack gap={16}>
        {[...first, ...(unfolded ? more : [])].map((part) => (
          <Part key={part.heading} part={part} />
        ))}
        <Stack flow="line">
          <Button kind="plain" compact onPress={() => setUnfolded(!unfolded)}>
            {unfolded ? '收起上报和提醒' : '看上报和提醒'}
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}

function Part({ part: { heading, lines } }: { readonly part: PlanPart }) {
  return (
    <Stack gap={4}>
      <Words size="small" bold>
        {heading}
      </Words>
      {lines.map(({ words, source }) => (
        <Stack key={words + source} gap={4}>
          <Words size="small">{words}</Words>
          <Words size="caption" tone="quiet">{`依据：${source}`}</Words>
        </Stack>
      ))}
    </Stack>
  );
}
