import { useContext } from 'react';
import { callPhone } from '../../platform/phone-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CareModeContext } from '../../ui/care-mode.ts';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';

interface Props {
  readonly emergency: boolean;
  /** The way on from this step; absent where a tap on an option is the way on. */
  readonly forward?: { readonly words: string; readonly onPress: () => void };
  /** The answer as it stands now. */
  readonly onAnswer?: (() => void) | undefined;
}

/** What stays under the thumb: 120 always, and in an emergency 120 above all. */
export function ReportAction({ emergency, forward, onAnswer }: Props) {
  const care = useContext(CareModeContext);
  if (emergency && onAnswer !== undefined) return <EmergencyAction onAnswer={onAnswer} />;
  const answer = onAnswer !== undefined && (
    <Grow>
      <Button kind="soft" block onPress={onAnswer}>
        看结果
      </Button>
    </Grow>
  );
  const onward = forward !== undefined && (
    <Grow>
      <Button block onPress={forward.onPress}>
        {forward.words}
      </Button>
    </Grow>
  );
  // Three in the large scale do not fit beside each other on a small phone.
  if (care && answer !== false && onward !== false)
    return (
      <Stack gap={8}>
        <Stack flow="line" gap={8}>
          <Call120 />
          {answer}
        </Stack>
        {onward}
      </Stack>
    );
  return (
    <Stack flow="line" gap={8}>
      <Call120 />
      {answer}
      {onward}
    </Stack>
  );
}

const Call120 = () => (
  <Button kind="emergency" label="打120急救电话" onPress={() => callPhone('120')}>
    打120
  </Button>
);

function EmergencyAction({ onAnswer }: { readonly onAnswer: () => void }) {
  return (
    <Card>
      <Stack gap={8}>
        <Words size="title" role="status">
          这种情况，现在就打120
        </Words>
        <Stack flow="line" gap={8}>
          <Grow>
            <Button kind="emergency" icon="phone" block label="打120急救电话" onPress={() => callPhone('120')}>
              打120
            </Button>
          </Grow>
          <Grow>
            <Button kind="soft" block onPress={onAnswer}>
              看结果
            </Button>
          </Grow>
        </Stack>
      </Stack>
    </Card>
  );
}
