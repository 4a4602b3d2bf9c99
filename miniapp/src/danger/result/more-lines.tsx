import { useState } from 'react';
import type { Hotline } from '../../../../shared/danger/advice.ts';
import type { AdviceWords } from '../../../../shared/danger/advice-steps.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { Hotlines } from './hotlines.tsx';
import { Steps } from './sentences.tsx';

const MORE = '更多电话';

interface Props {
  readonly hotlines: readonly Hotline[];
  readonly steps: readonly AdviceWords[];
}

/** Closed, it says nothing of what she reported: whoever hurts her may be looking at the same screen. */
export function MoreLines({ hotlines, steps }: Props) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Card tone="flush">
        <List label={MORE}>
          <Row title={MORE} onPress={() => setOpen(true)} />
        </List>
      </Card>
    );
  return (
    <Card>
      <Stack>
        <Stack flow="line" justify="between">
          <Words size="strong" bold role="heading">
            {MORE}
          </Words>
          <Button kind="plain" label={`收起${MORE}`} onPress={() => setOpen(false)}>
            收起
          </Button>
        </Stack>
        <Hotlines hotlines={hotlines} leading={false} />
        <Steps steps={steps} />
      </Stack>
    </Card>
  );
}
