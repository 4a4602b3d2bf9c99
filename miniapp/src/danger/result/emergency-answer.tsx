import type { ReactNode } from 'react';
import { callPhone } from '../../platform/phone-call.ts';
import { Card } from '../../ui/card.tsx';
import { EmergencyButton } from '../../ui/emergency-button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { ResultView } from '../result-view.ts';
import { Hotlines } from './hotlines.tsx';
import { Sentences, Steps } from './sentences.tsx';

interface Props {
  readonly view: ResultView;
  /** What she must read right after 120. */
  readonly children?: ReactNode;
}

/** 120 is the screen. */
export function EmergencyAnswer({ view, children }: Props) {
  const { advice } = view;
  return (
    <Stack gap={8}>
      <Words size="display" align="center" role="heading">
        {advice.headline}
      </Words>
      <Sentences view={view} align="center" />
      <EmergencyButton onPress={() => callPhone('120')} />
      <Hotlines hotlines={advice.hotlines} leading={false} />
      {children}
      <Card heading="等车的时候">
        <Stack gap={8}>
          <Steps steps={advice.steps} />
          <Words size="small" tone="quiet">
            {advice.whenWorse.words}
          </Words>
        </Stack>
      </Card>
    </Stack>
  );
}
