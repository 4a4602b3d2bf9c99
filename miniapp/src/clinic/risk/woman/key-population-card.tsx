import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { byWords } from '../words.ts';
import { keyStanding } from './key-population-view.ts';

interface KeyPopulationCardProps {
  readonly page: RiskPage;
  readonly onAsk: () => void;
}

/** 重点人群 by the county’s plan: asked, not asked, and why. Never a colour, and for staff alone. */
export function KeyPopulationCard({ page: { keyPopulation, mayWrite, today }, onAsk }: KeyPopulationCardProps) {
  if (keyPopulation === null) return null;
  const { by, reasons, source, ticked } = keyPopulation;
  return (
    <Card heading="重点人群" note={source}>
      <Stack gap={12}>
        <Words size="small" bold={reasons.length > 0}>
          {keyStanding(keyPopulation)}
        </Words>
        {by !== null && (
          <Words size="caption" tone="quiet">
            {byWords(by, today)}
          </Words>
        )}
        <Words size="caption" tone="quiet">
          只给医护看：不写进她的手册，不告诉家属。
        </Words>
        {mayWrite && (
          <Stack flow="line">
            <Button kind="soft" compact onPress={onAsk}>
              {ticked === null ? '问一问，记下' : '改'}
            </Button>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}
